import fc from 'fast-check';
import { planDigest, type Snapshot } from '../../../pipeline/model/index.js';
import { symbolsOf } from '../../../pipeline/plan/index.js';
import { isPolicy } from '../../../pipeline/report/plan/changes/names.js';
import { attachmentChange, viewOf } from '../../../pipeline/report/plan/changes/view.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { detachments } from '../../../pipeline/report/plan/sections/detached.js';
import { removedNames } from '../../../pipeline/report/plan/sections/removals.js';
import { arbitraryHandEdits, editByHand } from '../../arbitraries/hand-edits.js';
import { arbitraryConfig, arbitrarySnapshot } from '../../arbitraries/organization.js';
import { simulate } from '../../plan/simulate.js';
import { planFor } from './organizations.js';

const runs = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 25);

/** `TYPE/name on targetId` of every policy that is not AWS's: what the organization really looks like. */
function attachments({ policies, attachments: all }: Snapshot): Map<string, Set<string>> {
  const named = policies.filter(({ awsManaged }) => !awsManaged);
  return new Map(
    named.map(({ id, type, name }) => [
      `${type}/${name}`,
      new Set(all.filter(({ policyId }) => policyId === id).map(({ targetId }) => targetId)),
    ]),
  );
}

function nodes({ root, organizationalUnits, accounts }: Snapshot): string[] {
  return [root.id, ...organizationalUnits.map(({ id }) => id), ...accounts.map(({ id }) => id)];
}

function minus(a: Set<string> | undefined, b: Set<string> | undefined): string[] {
  return [...(a ?? [])].filter((one) => !b?.has(one)).sort();
}

/** Plans, carries out, and holds what the page says against what happened. */
function holds(config: Parameters<typeof planFor>[0], snapshot: Snapshot): boolean {
  const made = planFor(config, snapshot);
  const shown = renderPlan(made, { color: false, width: 80, planFile: 'plan.json' });
  const wide = shown.split('\n').filter((line) => [...line].length > 80);
  expect(wide).toEqual([]);
  expect(shown).toBe(renderPlan(JSON.parse(JSON.stringify(made)), { color: false, width: 80, planFile: 'plan.json' }));
  expect(planDigest(made)).toBe(made.digest);
  if (made.refusals.length > 0) {
    expect(shown).toContain('REFUSED');
    return false;
  }
  const view = viewOf(made, null);
  const before = structuredClone(snapshot);
  for (const operation of made.operations) simulate(snapshot, made, operation, symbolsOf(config, snapshot));
  const symbols = symbolsOf(config, snapshot);
  const idOf = (target: string) => symbols[target] ?? target;
  // Where an OU goes, its attachments go with it, those of policies that are not Charter's too.
  const stays = new Set(nodes(snapshot));
  const left = (ids: string[]) => ids.filter((id) => stays.has(id));
  const [old, now] = [attachments(before), attachments(snapshot)];
  const said = new Map(
    view.objects.filter(isPolicy).map((object) => {
      const { gained, lost } = attachmentChange({ ...object, after: object.fate === 'removed' ? null : object.after });
      const { Type: type, Name: name } = object.after ?? object.before ?? {};
      return [`${type}/${name}`, { gained: gained.map(idOf).sort(), lost: left(lost.map(idOf)).sort() }];
    }),
  );
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const really = { gained: minus(now.get(key), old.get(key)), lost: left(minus(old.get(key), now.get(key))) };
    expect([key, said.get(key) ?? { gained: [], lost: [] }]).toEqual([key, really]);
  }
  const gone = [...old.keys()].filter((key) => !now.has(key)).length;
  const goneUnits = before.organizationalUnits.filter(
    ({ id }) => !snapshot.organizationalUnits.some((u) => u.id === id),
  );
  const goneResourcePolicy = before.settings.resourcePolicy && !snapshot.settings.resourcePolicy ? 1 : 0;
  expect(removedNames(view)).toHaveLength(gone + goneUnits.length + goneResourcePolicy);
  for (const name of removedNames(view)) expect(shown).toContain(`  - ${name}`);
  for (const { policy } of detachments(view)) expect(shown).toContain(`  - ${policy} from`);
  if (made.operations.length === 0) expect(shown).toContain('Nothing left to change');
  return true;
}

describe('any plan', () => {
  it('is shown within 80 columns, with exactly the attachments and removals that it leads to', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(
        arbitrarySnapshot,
        arbitraryConfig,
        arbitraryHandEdits,
        arbitraryConfig,
        (snapshot, first, edits, second) => {
          if (holds(first, snapshot)) carriedOut += 1;
          editByHand(snapshot, edits);
          if (holds(second, snapshot)) carriedOut += 1;
        },
      ),
      { numRuns: runs },
    );
    expect(carriedOut).toBeGreaterThan(runs / 2);
  });
});
