import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DeleteOrganizationalUnitCommand,
  DeletePolicyCommand,
  DescribeAccountCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListAccountsCommand,
  ListOrganizationalUnitsForParentCommand,
  ListPoliciesForTargetCommand,
  MoveAccountCommand,
  type OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { addFault } from '../../tools/sandbox/faults.js';
import { quirks } from '../../tools/sandbox/quirks.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import type { Sandbox } from '../../tools/sandbox/start.js';
import { closeAll, codeOf, handClock, open, organizationsClient } from './harness.js';

/** A demo organization, its client, and a clock in hand. */
interface Bench {
  sandbox: Sandbox;
  client: OrganizationsClient;
  root: string;
  pass(ms: number): void;
}

const units = async ({ client, root }: Bench) =>
  (await client.send(new ListOrganizationalUnitsForParentCommand({ ParentId: root }))).OrganizationalUnits ?? [];
const addUnit = async ({ client, root }: Bench, name: string, parent = root) =>
  (await client.send(new CreateOrganizationalUnitCommand({ ParentId: parent, Name: name }))).OrganizationalUnit?.Id ??
  '';
const deny = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}';
const addScp = async ({ client }: Bench, name: string, content = deny) => {
  const command = new CreatePolicyCommand({
    Name: name,
    Description: '',
    Type: 'SERVICE_CONTROL_POLICY',
    Content: content,
  });
  return (await client.send(command)).Policy?.PolicySummary?.Id ?? '';
};
const create = ({ client }: Bench, email: string) =>
  client.send(new CreateAccountCommand({ AccountName: 'New', Email: email }));
const register = ({ client }: Bench, AccountId: string) =>
  client.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal: 'ssm.amazonaws.com' }));
const enable = ({ client, root }: Bench, PolicyType: 'RESOURCE_CONTROL_POLICY' | 'TAG_POLICY') =>
  client.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType }));
const dataScience = '555555555555';

/** Whether AWS's behaviour shows: true with the quirk on, false with it off. */
const shows: Record<keyof typeof quirks, (bench: Bench) => Promise<boolean>> = {
  'empty-pages': async (bench) => {
    for (let i = 0; i < 25; i++) await addUnit(bench, `ou${i}`);
    const list = (NextToken?: string) =>
      bench.client.send(new ListOrganizationalUnitsForParentCommand({ ParentId: bench.root, NextToken }));
    const first = await list();
    const second = await list(first.NextToken);
    const rest = second.NextToken ? await list(second.NextToken) : second;
    // Whatever the pages, nothing may be lost.
    expect((first.OrganizationalUnits?.length ?? 0) + (rest.OrganizationalUnits?.length ?? 0)).toBe(27);
    return second.OrganizationalUnits?.length === 0 && second.NextToken !== undefined;
  },
  'page-size-20': async (bench) => {
    for (let i = 0; i < 25; i++) await addUnit(bench, `ou${i}`);
    return (await units(bench)).length === 20;
  },
  'stale-reads': async (bench) => {
    bench.sandbox.world.settings.staleReadsMs = 1000;
    await addUnit(bench, 'Late');
    const seen = async () => (await units(bench)).some(({ Name }) => Name === 'Late');
    const atOnce = await seen();
    bench.pass(1001);
    expect(await seen()).toBe(true);
    return !atOnce;
  },
  'account-state-only': async ({ client }) => {
    const { Accounts } = await client.send(new ListAccountsCommand({}));
    return Accounts?.every((account) => account.State && !('Status' in account)) ?? false;
  },
  'asynchronous-account-creation': async (bench) => {
    const { CreateAccountStatus } = await create(bench, 'new@example.com');
    return CreateAccountStatus?.State === 'IN_PROGRESS';
  },
  'concurrent-creations': async (bench) => {
    bench.sandbox.world.settings.quotas['accounts'] = 100;
    for (let i = 0; i < 5; i++) await create(bench, `new${i}@example.com`);
    const code = await codeOf(create(bench, 'sixth@example.com'));
    bench.pass(1000);
    expect(await codeOf(create(bench, 'later@example.com'))).toBe(null);
    return code === 'TooManyRequestsException';
  },
  'email-fails-later': async (bench) => (await codeOf(create(bench, 'audit@example.com'))) === null,
  'default-policies': async (bench) => {
    const unit = await addUnit(bench, 'New');
    const list = new ListPoliciesForTargetCommand({ TargetId: unit, Filter: 'SERVICE_CONTROL_POLICY' });
    return ((await bench.client.send(list)).Policies ?? []).some(({ Id }) => Id === 'p-FullAWSAccess');
  },
  'last-scp': async (bench) => {
    const detach = new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: dataScience });
    const code = await codeOf(bench.client.send(detach));
    return code === 'ConstraintViolationException/MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED';
  },
  'rcp-default-stays': async (bench) => {
    await enable(bench, 'RESOURCE_CONTROL_POLICY');
    bench.pass(1000);
    const detach = new DetachPolicyCommand({ PolicyId: 'p-RCPFullAWSAccess', TargetId: dataScience });
    return (await codeOf(bench.client.send(detach))) === 'InvalidInputException/NON_DETACHABLE_POLICY';
  },
  'attachment-quota': async (bench) => {
    const attach = async (name: string) =>
      codeOf(
        bench.client.send(new AttachPolicyCommand({ PolicyId: await addScp(bench, name), TargetId: dataScience })),
      );
    for (let i = 0; i < 9; i++) expect(await attach(`p${i}`)).toBe(null);
    return (await attach('one-more')) === 'ConstraintViolationException/MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED';
  },
  'document-size': async (bench) => {
    // Nothing but whitespace makes it too long.
    const padded = deny.replace('{"Version"', `{${' '.repeat(10_240)}"Version"`);
    const code = await codeOf(addScp(bench, 'padded', padded));
    return code === 'ConstraintViolationException/POLICY_CONTENT_LIMIT_EXCEEDED';
  },
  'ou-depth': async (bench) => {
    let parent = bench.root;
    for (let level = 1; level <= 5; level++) parent = await addUnit(bench, `level${level}`, parent);
    const code = await codeOf(addUnit(bench, 'level6', parent));
    return code === 'ConstraintViolationException/OU_DEPTH_LIMIT_EXCEEDED';
  },
  'unique-sibling-names': async (bench) =>
    (await codeOf(addUnit(bench, 'Security'))) === 'DuplicateOrganizationalUnitException',
  'ou-not-empty': async (bench) => {
    const security = (await units(bench)).find(({ Name }) => Name === 'Security');
    const command = new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: security?.Id });
    return (await codeOf(bench.client.send(command))) === 'OrganizationalUnitNotEmptyException';
  },
  'policy-in-use': async (bench) => {
    const PolicyId = await addScp(bench, 'used');
    await bench.client.send(new AttachPolicyCommand({ PolicyId, TargetId: dataScience }));
    return (await codeOf(bench.client.send(new DeletePolicyCommand({ PolicyId })))) === 'PolicyInUseException';
  },
  'source-parent': async (bench) => {
    const [first, second] = (await units(bench)).map(({ Id }) => Id);
    const move = new MoveAccountCommand({
      AccountId: dataScience,
      SourceParentId: first,
      DestinationParentId: second,
    });
    return (await codeOf(bench.client.send(move))) === 'SourceParentNotFoundException';
  },
  'policy-type-pending': async (bench) => {
    const { Root } = await enable(bench, 'TAG_POLICY');
    return Root?.PolicyTypes?.some(({ Status }) => Status === 'PENDING_ENABLE') ?? false;
  },
  'policy-type-required': async (bench) => {
    const command = new CreatePolicyCommand({ Name: 't', Description: '', Type: 'TAG_POLICY', Content: '{"tags":{}}' });
    const PolicyId = (await bench.client.send(command)).Policy?.PolicySummary?.Id;
    const attach = new AttachPolicyCommand({ PolicyId, TargetId: dataScience });
    return (await codeOf(bench.client.send(attach))) === 'PolicyTypeNotEnabledException';
  },
  'suspended-not-delegable': async (bench) => {
    bench.sandbox.world.quirks['service-access-first'] = false;
    const suspended = await codeOf(register(bench, '666666666666'));
    const management = await codeOf(register(bench, '111111111111'));
    return (
      suspended === 'ConstraintViolationException/CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR' &&
      management === 'ConstraintViolationException/CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR'
    );
  },
  'service-access-first': async (bench) =>
    (await codeOf(register(bench, '333333333333'))) === 'ConstraintViolationException/SERVICE_ACCESS_NOT_ENABLED',
  'member-access-denied': async (bench) => {
    const member = organizationsClient({ endpoint: bench.sandbox.endpoint, accessKeyId: '333333333333' });
    const code = await codeOf(member.send(new DescribeAccountCommand({ AccountId: dataScience })));
    return code === 'AccessDeniedException';
  },
  'concurrent-modification': async (bench) => {
    const PolicyId = await addScp(bench, 'contended');
    addFault(bench.sandbox.world, { kind: 'slow', operation: 'UpdatePolicy', nth: 1, ms: 300 });
    const slow = bench.client.send(new UpdatePolicyCommand({ PolicyId, Description: 'first' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const code = await codeOf(bench.client.send(new UpdatePolicyCommand({ PolicyId, Description: 'second' })));
    await slow;
    return code === 'ConcurrentModificationException';
  },
};

async function bench(off: string | null): Promise<Bench> {
  const { clock, pass } = handClock();
  const sandbox = await open({ seed: demoWorld, clock });
  if (off) sandbox.world.quirks[off] = false;
  const root = sandbox.world.organization?.rootId ?? '';
  return { sandbox, client: organizationsClient(sandbox), root, pass };
}

afterEach(closeAll);

describe('each quirk of AWS has a switch', () => {
  it('and no quirk is documented without a test', () => {
    expect(Object.keys(shows).sort()).toEqual(Object.keys(quirks).sort());
  });

  it.each(Object.entries(shows))('%s', async (name, check) => {
    expect(await check(await bench(null))).toBe(true);
    expect(await check(await bench(name))).toBe(false);
  });
});
