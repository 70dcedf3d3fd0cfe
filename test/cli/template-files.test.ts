import { templateFiles } from '../../tools/cli/template-files.js';
import { faults } from '../docs/published-schemas.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { assemblyOf, governanceStack, stackSet } from '../plan/stack-sets/surface.js';

const baseline = stackSet('baseline', ['Workloads'], {
  accounts: ['Audit'],
  excludedAccounts: ['Payments'],
  dependsOn: ['charter-trail'],
  overrides: [{ account: 'Audit', parameters: { Level: 'high' } }],
});
const elsewhere = { ...governanceStack('trail', [], '2'), region: 'eu-west-1' };
const assembly = assemblyOf(
  { ...emptyConfig, organizationalUnits: [{ path: 'Workloads', ignored: false, implied: false }] },
  [baseline],
  [governanceStack('trail'), elsewhere, governanceStack('packs', ['baseline'])],
);
const { templates, targets } = templateFiles(assembly);

describe('what synth writes', () => {
  it('is a file for each template: its name, and its Region too where the stack goes to several', () => {
    expect([...templates.keys()]).toEqual([
      'charter-organization.template.json',
      'charter-trail.us-east-1.template.json',
      'charter-trail.eu-west-1.template.json',
      'charter-packs.template.json',
      'charter-baseline.template.json',
    ]);
    expect(templates.get('charter-trail.us-east-1.template.json')).toBe(assembly.governanceStacks[0]?.template);
    expect(templates.get('charter-trail.eu-west-1.template.json')).toBe(elsewhere.template);
  });

  it('says of each template where it goes', () => {
    expect(faults('targets', targets)).toEqual([]);
    expect(targets).toMatchObject({
      stacks: [
        { name: 'charter-organization', account: 'management', template: 'charter-organization.template.json' },
        { name: 'charter-trail', region: 'us-east-1', template: 'charter-trail.us-east-1.template.json' },
        { name: 'charter-trail', region: 'eu-west-1', template: 'charter-trail.eu-west-1.template.json' },
        { name: 'charter-packs', account: 'management', dependsOn: ['charter-baseline'] },
      ],
      stackSets: [
        {
          name: 'charter-baseline',
          template: 'charter-baseline.template.json',
          region: 'us-east-1',
          targets: { organizationalUnits: ['Workloads'], accounts: ['Audit'], excludedAccounts: ['Payments'] },
          regions: ['us-east-1', 'eu-west-1'],
          overrides: [{ account: 'Audit', parameters: { Level: 'high' } }],
          autoDeployment: false,
          retainStacks: false,
          rollout: 'waves',
          dependsOn: ['charter-trail'],
        },
      ],
    });
  });

  it('names a file that is there, for everything', () => {
    const named = [
      ...(targets['stacks'] as { template: string }[]),
      ...(targets['stackSets'] as { template: string }[]),
    ];
    expect(named.map(({ template }) => template)).toEqual([...templates.keys()]);
  });
});
