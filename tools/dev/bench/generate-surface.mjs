import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Regions of the organization, the home Region first. */
export const surfaceRegions = ['eu-central-1', 'eu-west-1', 'eu-north-1', 'us-east-1'];

/**
 * Adds to a generated config what accounts carry: an AWS Config recorder, conformance packs, a patch baseline and its
 * association, a log archive with a trail, and stack sets of one's own, all in four Regions, in four waves by OU.
 *
 * @param config the directory that `generateOrganization` made
 * @param own how many stack sets of one's own
 * @param packs how many conformance packs
 */
export function generateSurface({ config, own, packs }) {
  const write = (name, text) => writeFileSync(join(config, name), text);
  const organization = readFileSync(join(config, 'organization-config.yaml'), 'utf8');
  write('organization-config.yaml', `${trusted}${organization}`);
  write('global-config.yaml', globalConfig());
  write('rollout-config.yaml', rollout);
  write('logging-config.yaml', 'logArchiveAccount: LogArchive\norganizationTrail: {}\n');
  write('systems-manager-config.yaml', systemsManager);
  const packFiles = join(config, '..', 'conformance-packs');
  const templates = join(config, 'stack-sets');
  for (const directory of [packFiles, templates]) mkdirSync(directory, { recursive: true });
  const numbers = (count) => Array.from({ length: count }, (_, index) => index);
  for (const index of numbers(packs)) writeFileSync(join(packFiles, `pack-${index}.yaml`), packTemplate(index));
  for (const index of numbers(own)) writeFileSync(join(templates, `own-${index}.json`), ownTemplate(index, '1'));
  write('conformance-packs-config.yaml', packsConfig(numbers(packs)));
  write('customizations-config.yaml', customizations(numbers(own)));
}

/** Edits the template of one stack set of one's own, as a pull request would. */
export function editOwnTemplate(config, index) {
  writeFileSync(join(config, 'stack-sets', `own-${index}.json`), ownTemplate(index, '2'));
}

const trusted = `trustedServices:
  - cloudtrail.amazonaws.com
  - config.amazonaws.com
  - config-multiaccountsetup.amazonaws.com
  - member.org.stacksets.cloudformation.amazonaws.com
`;

function globalConfig() {
  return `homeRegion: ${surfaceRegions[0]}
enabledRegions:
${surfaceRegions.map((region) => `  - ${region}`).join('\n')}
managementAccountAccessRole: OrganizationAccountAccessRole
`;
}

/** Area00, Area04, … are at the top, each with three below it: 4, 16 and 20 OUs, and the rest. */
const rollout = `waves:
  - name: canary
    organizationalUnits: [Area00]
    gate: { pauseMinutes: 60 }
  - name: early
    organizationalUnits: [Area04, Area08, Area12, Area16]
    gate: { manual: true }
  - name: broad
    organizationalUnits: [Area20, Area24, Area28, Area32, Area36]
  - name: everybody-else
preferences:
  maximumConcurrency: 25%
  regionConcurrency: PARALLEL
`;

const systemsManager = `patchBaselines:
  - name: AmazonLinux2023
    operatingSystem: AMAZON_LINUX_2023
    default: true
    approvalRules:
      - filters: { CLASSIFICATION: [Security] }
        approveAfterDays: 7
    deploymentTargets: { organizationalUnits: [Root] }
`;

function packsConfig(numbers) {
  const packs = numbers.map(
    (index) => `  - name: pack-${index}
    template: conformance-packs/pack-${index}.yaml
    delivery: stackSet
    deploymentTargets: { organizationalUnits: [Root] }
`,
  );
  return `recorder:\n  bucketAccount: LogArchive\n  recordingFrequency: CONTINUOUS\nconformancePacks:\n${packs.join('')}`;
}

const identifiers = [
  'ENCRYPTED_VOLUMES',
  'ROOT_ACCOUNT_MFA_ENABLED',
  'S3_BUCKET_SSL_REQUESTS_ONLY',
  'RDS_STORAGE_ENCRYPTED',
];

function packTemplate(pack) {
  const rules = Array.from({ length: 20 }, (_, index) => {
    const name = `rule-${pack}-${index}`;
    return `  Rule${index}:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: ${name}
      Source: { Owner: AWS, SourceIdentifier: ${identifiers[index % identifiers.length]} }
`;
  });
  return `Resources:\n${rules.join('')}`;
}

/** Forty resources: a role, and parameters that say who answers for what. */
function ownTemplate(number, version) {
  const parameters = Array.from({ length: 40 }, (_, index) => [
    `Note${index}`,
    {
      Type: 'AWS::SSM::Parameter',
      Properties: { Name: `/baseline/${number}/${index}`, Type: 'String', Value: `version ${version} of ${index}` },
    },
  ]);
  return `${JSON.stringify({ Description: `Baseline ${number}`, Resources: Object.fromEntries(parameters) }, null, 2)}\n`;
}

function customizations(numbers) {
  const sets = numbers.map(
    (index) => `    - name: own-${index}
      description: Baseline ${index}
      template: stack-sets/own-${index}.json
      deploymentTargets: { organizationalUnits: [Root] }
      regions: [${surfaceRegions.join(', ')}]
`,
  );
  return `customizations:\n  stackSets:\n${sets.join('')}`;
}
