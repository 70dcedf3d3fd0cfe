import { check } from '../../pipeline/pipeline.js';
import { writeConfig } from './write-config.js';

const rollout = (more = '', maximumReach = 5) =>
  writeConfig({ 'config/rollout-config.yaml': `maximumReach: ${maximumReach}\n${more}` });
const at = (directory: string, now = '2026-11-21T10:00:00Z') => {
  const { config, inputs, diagnostics } = check(directory, { now: new Date(now) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { config: config?.rollout, inputs: inputs?.() };
};
const exceptions = `reachExceptions:
  - { reason: first rollout, owner: platform@example.com, expires: 2026-11-30, maximumReach: 50 }
  - { reason: for longer, owner: platform@example.com, expires: 2027-01-31, maximumReach: 10 }
`;

test('an exception holds until the end of its last day, and is no exception after it', () => {
  const reasons = (now: string) => at(rollout(exceptions), now).config?.reachExceptions.map(({ reason }) => reason);
  expect(reasons('2026-11-30T23:59:59Z')).toEqual(['first rollout', 'for longer']);
  expect(reasons('2026-12-01T00:00:00Z')).toEqual(['for longer']);
});

test('neither a stop nor an exception is part of what a plan is made from; the bound is', () => {
  const plain = at(rollout()).inputs;
  const stopped = at(rollout('stopped: { reason: freeze }\n'));
  expect(stopped.config?.stopped).toEqual({ reason: 'freeze' });
  expect(stopped.inputs).toEqual(plain);
  expect(at(rollout(exceptions)).inputs).toEqual(plain);
  expect(at(rollout('', 6)).inputs).not.toEqual(plain);
});
