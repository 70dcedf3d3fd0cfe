import type { SynthesizedStackSet } from '../../pipeline/model/index.js';
import { renderPlan } from '../../pipeline/report/plan/index.js';
import { account, configOf } from '../plan/small-organization.js';
import { stackSet } from '../plan/stack-sets/surface.js';
import { freshBench } from './bench.js';
import { deploySurface, planSurface } from './deploy-surface.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

const bench = freshBench('secrets');

const config = configOf(['Dev'], [], { accounts: [account('Try', 'Dev'), account('Lab', 'Dev')] });

/** A template of the user's own with a secret (NoEcho), which AWS tells nobody. */
const withToken = (more: Partial<SynthesizedStackSet>): SynthesizedStackSet =>
  stackSet('Secret', ['Dev'], {
    template: {
      Parameters: { Token: { Type: 'String', NoEcho: true }, Level: { Type: 'String', Default: 'low' } },
      Resources: { Note: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: { Ref: 'Token' } } } },
    },
    parameters: { Token: 'of-all' },
    ...more,
  });

test.each([
  ['of all accounts', {}],
  ['of one account', { overrides: [{ account: 'Lab', parameters: { Token: 'of-one', Level: 'high' } }] }],
])('a secret %s is deployed, comes to rest, and stands on no page', async (_whose, more) => {
  const wanted = { config, sets: [withToken(more)] };
  const plan = await planSurface(bench(), wanted);
  await deploySurface(bench(), wanted, plan);
  expect((await planSurface(bench(), wanted)).operations).toEqual([]);
  const edited = withToken({ ...more, parameters: { Token: 'of-all', Level: 'middle' } });
  const next = await planSurface(bench(), { config, sets: [edited] });
  expect(next.operations).not.toEqual([]);
  for (const made of [plan, next]) expect(renderPlan(made, { color: false, width: 100 })).not.toMatch(/of-all|of-one/);
  await deploySurface(bench(), { config, sets: [edited] }, next);
  expect((await planSurface(bench(), { config, sets: [edited] })).operations).toEqual([]);
});
