import type { BadConfig } from './bad-configs.js';

const packs = 'config/conformance-packs-config.yaml';
const naming = (template: string) => `conformancePacks:\n  - name: Identity\n    template: ${template}\n    delivery: stackSet\n    deploymentTargets:\n      organizationalUnits: [Workloads]\n`;

/** Templates and other documents that are no policies. */
export const otherDocuments: readonly BadConfig[] = [
  {
    name: 'a policy as the template of a pack',
    files: { [packs]: naming('policies/guardrail.json') },
    code: 'document-kinds',
    at: 'conformance-packs-config.yaml:3:15',
    says: 'named as a template here',
    helps: 'another file',
    related: ['organization-config.yaml:8'],
  },
];
