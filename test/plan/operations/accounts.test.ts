import type { LiveAccount, Snapshot } from '../../../pipeline/model/index.js';
import { emptyConfig } from '../../fixtures/empty-config.js';
import { emptyOrganization } from '../../fixtures/empty-organization.js';
import { account, planFor } from '../small-organization.js';

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const email = (name: string) => `${name.toLowerCase()}@example.com`;

function organization(tags: LiveAccount['tags'], more: Partial<Snapshot> = {}): Snapshot {
  const accounts = names.map((name, i) => ({
    id: String(222222222220 + i),
    arn: name,
    name,
    email: email(name),
    state: 'ACTIVE' as const,
    parentId: 'r-root',
    tags,
  }));
  return { ...emptyOrganization(), accounts, ...more };
}

const config = (tags: Record<string, string> | null) => ({
  ...emptyConfig,
  accounts: names.map((name) => account(name, 'Root', { tags })),
});

const wanted = { team: 'a' };

describe('tags that the config declares', () => {
  it('are set where they differ, and left where they do not', () => {
    expect(planFor(config(wanted), organization({})).operations).toHaveLength(names.length);
    expect(planFor(config(wanted), organization({ team: 'a', other: 'x' })).operations).toEqual([]);
  });

  it('are said not to be checked where the snapshot has none, and nothing is done', () => {
    const plan = planFor(config(wanted), organization(null));
    expect(plan.operations).toEqual([]);
    expect(plan.notChecked.map(({ what }) => what)).toEqual(['tags of 7 accounts (A, B, C, D, E and 2 more)']);
    expect(plan.notChecked[0]?.why).toContain('charter snapshot --full');
  });

  it('are not spoken of twice, nor where the config declares none', () => {
    const notRead = [{ what: 'tags of accounts', why: 'this endpoint does not support it' }];
    expect(planFor(config(wanted), organization(null, { notRead })).notChecked).toEqual(notRead);
    expect(planFor(config(null), organization(null)).notChecked).toEqual([]);
  });
});
