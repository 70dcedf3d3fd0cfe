import fc from 'fast-check';
import { type Json, type Plan, planDigest, type Snapshot } from '../../pipeline/model/index.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { planFor } from './small-organization.js';

const samples = fc.sample(fc.tuple(arbitraryConfig, arbitrarySnapshot), { numRuns: 12, seed: 7 });

/** Another value of the same kind, as close as can be: one character, one bit, one less. */
function flip(value: Json): Json {
  if (typeof value === 'string') return value === '' ? 'x' : value.slice(0, -1) + (value.endsWith('x') ? 'y' : 'x');
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 0 : null;
}

/** Every path to a value that is no container, or is an empty one. */
function leaves(value: Json, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

function at(root: Json, path: string[]): Json {
  return path.reduce<Json>((value, key) => (value as Record<string, Json>)[key] as Json, root);
}

function withFlipped(root: Plan, path: string[]): Plan {
  const copy = structuredClone(root) as unknown as Json;
  const parent = at(copy, path.slice(0, -1)) as Record<string, Json>;
  const key = path.at(-1) as string;
  parent[key] = flip(parent[key] as Json);
  return copy as unknown as Plan;
}

describe('the digest', () => {
  it('changes with every value that an approval covers', () => {
    let flips = 0;
    for (const [config, snapshot] of samples) {
      const made = planFor(config, snapshot);
      for (const path of leaves(made as unknown as Json)) {
        if (['digest', 'symbols', 'unmanaged', 'notChecked'].includes(path[0] as string)) continue;
        if (['reach/accounts', 'reach/of'].includes(path.join('/'))) continue;
        if (path[0] === 'stacks' && path[2] === 'changeSet') continue;
        flips += 1;
        expect([path.join('/'), planDigest(withFlipped(made, path)) === made.digest]).toEqual([path.join('/'), false]);
      }
    }
    expect(flips).toBeGreaterThan(2000);
  });

  it('does not change with what it does not cover', () => {
    for (const [config, snapshot] of samples) {
      const made = planFor(config, snapshot);
      const stacks = made.stacks.map((stack) => ({ ...stack, changeSet: { id: 'arn:x', status: 'CREATE_COMPLETE' } }));
      const notChecked = [{ what: 'x', why: 'y' }];
      expect(planDigest({ ...made, stacks, symbols: {}, unmanaged: [], notChecked })).toBe(made.digest);
    }
  });

  it('is the same a day later, with pages in another order and an unrelated new account', () => {
    for (const [config, snapshot] of samples) {
      const later: Snapshot = {
        ...structuredClone(snapshot),
        takenAt: '2026-11-22T00:00:00.000Z',
        accounts: [
          ...snapshot.accounts.toReversed(),
          {
            id: '999999999999',
            arn: 'arn:999999999999',
            name: 'Unrelated',
            email: 'unrelated@example.com',
            state: 'ACTIVE',
            parentId: snapshot.root.id,
            tags: null,
          },
        ],
        organizationalUnits: snapshot.organizationalUnits.toReversed(),
        policies: snapshot.policies.toReversed(),
        attachments: [...snapshot.attachments.toReversed(), { policyId: 'p-FullAWSAccess', targetId: '999999999999' }],
      };
      expect(planFor(config, later).digest).toBe(planFor(config, snapshot).digest);
    }
  });

  it('changes with the config, a document, and a live object that the plan rests on', () => {
    for (const [config, snapshot] of samples) {
      const { digest } = planFor(config, snapshot);
      const other = { ...config, trustedServices: [...config.trustedServices, 'sso2.amazonaws.com'] };
      expect(planFor(other, snapshot).digest).not.toBe(digest);
      const root = [...snapshot.attachments, { policyId: 'p-foreign', targetId: snapshot.root.id }];
      expect(planFor(config, { ...snapshot, attachments: root }).digest).not.toBe(digest);
    }
  });
});
