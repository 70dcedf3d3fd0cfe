import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes a config directory of any size, the same for the same numbers: `config/` and, beside it, `policies/`.
 *
 *     node tools/dev/bench/generate-organization.mjs 5000 60 200 /tmp/large [seed]
 *
 * Names: accounts `Account00000`…, with ids that count from 100000000000; OUs `Area00`…, in a tree three levels deep;
 * policies `Policy000`…, spread over the OUs so that no quota is passed (at most 8 an OU). With `accountIds: false` only
 * the management account has an id, as in a config whose accounts are still to be created.
 *
 * @returns the path of the config directory
 */
export function generateOrganization({
  accounts,
  organizationalUnits,
  policies,
  directory,
  seed = 1,
  accountIds = true,
}) {
  const random = generator(seed);
  const paths = organizationalUnitPaths(organizationalUnits);
  const config = join(directory, 'config');
  const documents = join(directory, 'policies', 'scp');
  mkdirSync(config, { recursive: true });
  mkdirSync(documents, { recursive: true });
  writeFileSync(join(config, 'accounts-config.yaml'), accountsConfig(accounts, paths, random, accountIds));
  writeFileSync(join(config, 'organization-config.yaml'), organizationConfig(paths, policies));
  writeFileSync(join(config, 'global-config.yaml'), globalConfig);
  for (let index = 0; index < policies; index++) {
    writeFileSync(join(documents, `${policyName(index)}.json`), policyDocument(index, random));
  }
  return config;
}

/** mulberry32: small, seeded, and the same on every machine. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const digits = (number, width) => String(number).padStart(width, '0');
const policyName = (index) => `Policy${digits(index, 3)}`;

/** Every fourth OU is at the top; the others hang below it, in two levels. */
function organizationalUnitPaths(count) {
  const paths = [];
  for (let index = 0; index < count; index++) {
    const name = `Area${digits(index, 2)}`;
    const place = index % 4;
    const top = paths[index - place];
    if (place === 0) paths.push(name);
    else paths.push(place === 3 ? `${paths[index - 1]}/${name}` : `${top}/${name}`);
  }
  return paths;
}

function accountsConfig(count, paths, random, withIds) {
  const lines = ['mandatoryAccounts:'];
  const ids = ['accountIds:'];
  for (let index = 0; index < count; index++) {
    const mandatory = ['Management', 'LogArchive', 'Audit'][index];
    const name = mandatory ?? `Account${digits(index, 5)}`;
    const email = `${name.toLowerCase()}@example.com`;
    const path = index === 0 ? 'Root' : (paths[Math.floor(random() * paths.length)] ?? 'Root');
    if (index === 3) lines.push('workloadAccounts:');
    lines.push(`  - name: ${name}`, `    description: Account ${index}`, `    email: ${email}`);
    lines.push(`    organizationalUnit: ${path}`);
    if (withIds || index === 0) ids.push(`  - email: ${email}`, `    accountId: '${100_000_000_000 + index}'`);
  }
  return `${[...lines, ...ids].join('\n')}\n`;
}

function organizationConfig(paths, policies) {
  const lines = ['organizationalUnits:', ...paths.map((path) => `  - name: ${path}`), 'serviceControlPolicies:'];
  for (let index = 0; index < policies; index++) {
    const name = policyName(index);
    lines.push(`  - name: ${name}`, `    description: Guardrail ${index}`, `    policy: policies/scp/${name}.json`);
    lines.push('    type: customerManaged', '    deploymentTargets:');
    const targets = paths.length > 0 ? [paths[index % paths.length]] : ['Root'];
    const spare = paths.length * 8 > policies * 2;
    if (spare) targets.push(paths[(index * 7 + 3) % paths.length]);
    lines.push('      organizationalUnits:', ...[...new Set(targets)].map((path) => `        - ${path}`));
  }
  return `${lines.join('\n')}\n`;
}

const globalConfig = `homeRegion: eu-central-1
enabledRegions:
  - eu-central-1
  - eu-west-1
managementAccountAccessRole: OrganizationAccountAccessRole
`;

const services = [
  'ec2',
  's3',
  'iam',
  'kms',
  'lambda',
  'config',
  'cloudtrail',
  'guardduty',
  'sqs',
  'sns',
  'logs',
  'rds',
];
const verbs = ['Create', 'Delete', 'Update', 'Put', 'Modify', 'Stop', 'Disable', 'Detach'];

function policyDocument(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const statements = Array.from({ length: 1 + (index % 5) }, (_, number) => ({
    Sid: `Statement${number}`,
    Effect: 'Deny',
    Action: [...new Set(Array.from({ length: 8 }, (_, item) => `${pick(services)}:${pick(verbs)}Thing${item}*`))],
    Resource: '*',
    Condition: {
      ArnNotLike: {
        'aws:PrincipalArn': [
          'arn:${PARTITION}:iam::*:role/${MANAGEMENT_ACCOUNT_ACCESS_ROLE}',
          'arn:${PARTITION}:iam::*:role/${ACCELERATOR_PREFIX}*',
        ],
      },
    },
  }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}

const invoked = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (invoked) {
  const [accounts, organizationalUnits, policies, directory, seed] = process.argv.slice(2);
  if (!directory) {
    console.log('usage: generate-organization.mjs ACCOUNTS OUS POLICIES DIRECTORY [SEED]');
    process.exitCode = 2;
  } else {
    const sizes = {
      accounts: Number(accounts),
      organizationalUnits: Number(organizationalUnits),
      policies: Number(policies),
    };
    console.log(generateOrganization({ ...sizes, directory, seed: Number(seed ?? 1) }));
  }
}
