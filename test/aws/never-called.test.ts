import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no config can make Charter do (DESIGN, decision 5). The sandbox has some of them, because AWS has. */
const never = [
  'CloseAccount',
  'RemoveAccountFromOrganization',
  'DisablePolicyType',
  'LeaveOrganization',
  'DeleteOrganization',
  'DeleteOrganizationalUnit',
  'DeregisterDelegatedAdministrator',
  'DisableAWSServiceAccess',
];

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const product = [...sources('pipeline'), ...sources('tools/cli')];

it('looks at the sources that talk to AWS', () => {
  expect(product).toContain(join('pipeline', 'aws', 'organizations', 'move-account.ts'));
  expect(readFileSync('pipeline/aws/organizations/move-account.ts', 'utf8')).toContain('MoveAccountCommand');
});

it.each(never)('%s is called nowhere', (operation) => {
  const callers = product.filter((path) => new RegExp(`\\b${operation}Command\\b`).test(readFileSync(path, 'utf8')));
  expect(callers).toEqual([]);
});

it('no client is made with all operations on it, which would call them by name', () => {
  const aggregated = /\bnew (Organizations|CloudFormation|STS|S3)\(/;
  expect(product.filter((path) => aggregated.test(readFileSync(path, 'utf8')))).toEqual([]);
});
