import fc from 'fast-check';
import { Failure } from '../../pipeline/diagnostics/index.js';
import type { Config } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { arbitraryConfig } from '../arbitraries/organization.js';
import { manyPolicies } from './many-policies.js';

describe('synth', () => {
  it('gives the same templates for the same config, byte for byte', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        expect(JSON.stringify(synth(structuredClone(config)))).toBe(JSON.stringify(synth(config)));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps documents as they are, with what only the organization knows as parameters', () => {
    const { config } = checkedConfig('config');
    const document = {
      Version: '2012-10-17',
      Statement: [],
      a: [],
      o: {},
      n: 0,
      f: false,
      t: '${aws:x} ${ORG_ID}',
      u: '${aws:x}',
    };
    const policies = config.policies.slice(0, 1).map((policy) => ({ ...policy, document }));
    const [stack] = synth({ ...config, policies }).stacks;
    const content = Object.values(stack?.template['Resources'] ?? {}).flatMap(
      (r) => (r as never)['Properties']['Content'] ?? [],
    );
    expect(content).toEqual([{ ...document, t: { 'Fn::Sub': '${!aws:x} ${OrganizationId}' } }]);
    expect(stack?.parameters['OrganizationId']).toBe('${organization}');
  });

  it('turns the id of an account whose name starts with a digit into a parameter', () => {
    const { config } = checkedConfig('config');
    const document = { id: '${9TH_ACCOUNT_ID}', iam: '${aws:x}' };
    const accounts = config.accounts.map((account, i) => (i === 0 ? { ...account, name: '9th' } : account));
    const policies = config.policies.slice(0, 1).map((policy) => ({ ...policy, document }));
    const [stack] = synth({ ...config, accounts, policies }).stacks;
    const [name = ''] =
      Object.entries(stack?.parameters ?? {}).find(([, symbol]) => symbol === '${accountId:9TH_ACCOUNT_ID}') ?? [];
    expect(name).not.toBe('');
    const content = Object.values(stack?.template['Resources'] ?? {}).flatMap(
      (r) => (r as never)['Properties']['Content'] ?? [],
    );
    expect(content).toEqual([{ id: { 'Fn::Sub': `\${${name}}` }, iam: '${aws:x}' }]);
  });

  it('refuses a stack that would not fit, says how to divide it, and divides it so', () => {
    expect(() => synth(manyPolicies(460, 1))).toThrow(Failure);
    expect(() => synth(manyPolicies(460, 1))).toThrow(/resources \(limit 450\)/);
    const { stacks } = synth(manyPolicies(460, 3));
    expect(stacks.map(({ name }) => name)).toEqual([
      'charter-organization',
      'charter-organization-policies-1',
      'charter-organization-policies-2',
      'charter-organization-policies-3',
    ]);
    const sizes = stacks.map(({ objects }) => Object.keys(objects).length);
    expect(sizes.slice(1).reduce((a, b) => a + b)).toBe(460);
    expect(Math.min(...sizes.slice(1))).toBeGreaterThan(100);
  });

  it('makes no object change stacks when another one is added', () => {
    const home = (config: Config) =>
      new Map(
        synth(config).stacks.flatMap(({ name, objects }) => Object.keys(objects).map((id) => [id, name] as const)),
      );
    const [before, after] = [home(manyPolicies(40, 3)), home(manyPolicies(41, 3))];
    for (const [id, stack] of before) expect(after.get(id)).toBe(stack);
  });
});
