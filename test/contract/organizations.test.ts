import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DeleteOrganizationalUnitCommand,
  DeletePolicyCommand,
  DeregisterDelegatedAdministratorCommand,
  DescribeAccountCommand,
  DescribeCreateAccountStatusCommand,
  DescribeOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  DescribePolicyCommand,
  DetachPolicyCommand,
  DisableAWSServiceAccessCommand,
  DisablePolicyTypeCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListAccountsForParentCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListChildrenCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  ListParentsCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  ListTargetsForPolicyCommand,
  MoveAccountCommand,
  type OrganizationsClient,
  type PolicyType,
  paginateListAccounts,
  paginateListOrganizationalUnitsForParent,
  paginateListPolicies,
  RegisterDelegatedAdministratorCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateOrganizationalUnitCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { describeWith } from '../only-where.js';
import { codeOf, organizationsClient } from '../sandbox/harness.js';
import { type Subject, subjects } from './subjects.js';

for (const subject of subjects) {
  describeWith(subject.needs)(`AWS Organizations as ${subject.name} does it`, () => contract(subject));
}

function contract(subject: Subject): void {
  let client: OrganizationsClient;
  let root: string;
  let managementAccount: string;
  let close: () => Promise<void>;
  let count = 0;
  const unique = (text: string) => `${text}-${++count}`;

  beforeAll(async () => {
    const running = await subject.start();
    close = running.close;
    client = organizationsClient(running);
    const code = await codeOf(client.send(new DescribeOrganizationCommand({})));
    if (code) await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    root = (await client.send(new ListRootsCommand({}))).Roots?.[0]?.Id ?? '';
    const { Organization } = await client.send(new DescribeOrganizationCommand({}));
    managementAccount = Organization?.MasterAccountId ?? '';
  }, 30_000);

  afterAll(async () => {
    client.destroy();
    await close();
  });

  /** A behaviour of AWS. Where a subject is known to differ, the case asserts that it still does. */
  function behaves(name: string, check: () => Promise<void>): void {
    const difference = subject.differs[name];
    if (difference === undefined) it(name, check);
    else {
      it(`${name} (known difference: ${difference})`, async () => {
        await expect(check()).rejects.toThrow();
      });
    }
  }

  const statusOfTypes = async () => {
    const { Roots } = await client.send(new ListRootsCommand({}));
    return Object.fromEntries((Roots?.[0]?.PolicyTypes ?? []).map(({ Type, Status }) => [Type, Status]));
  };
  async function until(what: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await what()); tries++) {
      if (tries > 100) throw new Error('it does not happen');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  async function enable(type: PolicyType): Promise<void> {
    if ((await statusOfTypes())[type] === 'ENABLED') return;
    await client.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType: type }));
    await until(async () => (await statusOfTypes())[type] === 'ENABLED');
  }
  const createUnit = async (name = unique('ou'), parent = root) => {
    const command = new CreateOrganizationalUnitCommand({ ParentId: parent, Name: name });
    return (await client.send(command)).OrganizationalUnit?.Id ?? '';
  };
  const document = (action: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] });
  const createScp = async (name = unique('scp'), content = document('s3:DeleteBucket')) => {
    const command = new CreatePolicyCommand({
      Name: name,
      Description: 'd',
      Type: 'SERVICE_CONTROL_POLICY',
      Content: content,
    });
    return (await client.send(command)).Policy?.PolicySummary?.Id ?? '';
  };
  const createAccount = async (email = `${unique('account')}@example.com`) => {
    const { CreateAccountStatus } = await client.send(new CreateAccountCommand({ AccountName: 'A', Email: email }));
    const ask = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: CreateAccountStatus?.Id ?? '' });
    await until(async () => (await client.send(ask)).CreateAccountStatus?.State !== 'IN_PROGRESS');
    return (await client.send(ask)).CreateAccountStatus;
  };
  const newAccount = async () => (await createAccount())?.AccountId ?? '';
  const parentOf = async (id: string) =>
    (await client.send(new ListParentsCommand({ ChildId: id }))).Parents?.map(({ Id }) => Id);

  behaves('SCPs are enabled on the root of a new organization', async () => {
    expect(await statusOfTypes()).toEqual({ SERVICE_CONTROL_POLICY: 'ENABLED' });
  });

  behaves('policy types are enabled once, and disabled', async () => {
    await enable('TAG_POLICY');
    const again = new EnablePolicyTypeCommand({ RootId: root, PolicyType: 'TAG_POLICY' });
    expect(await codeOf(client.send(again))).toBe('PolicyTypeAlreadyEnabledException');
    await client.send(new DisablePolicyTypeCommand({ RootId: root, PolicyType: 'TAG_POLICY' }));
    await until(async () => (await statusOfTypes())['TAG_POLICY'] === undefined);
    const off = new DisablePolicyTypeCommand({ RootId: root, PolicyType: 'TAG_POLICY' });
    expect(await codeOf(client.send(off))).toBe('PolicyTypeNotEnabledException');
  });

  behaves('OUs are created, described, renamed, listed and deleted', async () => {
    const name = unique('life');
    const id = await createUnit(name);
    const rename = new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: id, Name: `${name}-b` });
    await client.send(rename);
    const described = await client.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id }));
    expect(described.OrganizationalUnit).toMatchObject({ Id: id, Name: `${name}-b` });
    expect(described.OrganizationalUnit?.Arn).toContain(`:ou/`);
    const { Children } = await client.send(
      new ListChildrenCommand({ ParentId: root, ChildType: 'ORGANIZATIONAL_UNIT' }),
    );
    expect(Children?.map(({ Id }) => Id)).toContain(id);
    await client.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: id }));
    const gone = client.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id }));
    expect(await codeOf(gone)).toBe('OrganizationalUnitNotFoundException');
  });

  behaves('two OUs of one parent cannot have one name', async () => {
    const name = unique('twin');
    await createUnit(name);
    expect(await codeOf(createUnit(name))).toBe('DuplicateOrganizationalUnitException');
  });

  behaves('OUs nest five levels', async () => {
    let parent = root;
    for (let level = 1; level <= 5; level++) parent = await createUnit(unique(`level${level}`), parent);
    expect(await codeOf(createUnit('six', parent))).toBe('ConstraintViolationException/OU_DEPTH_LIMIT_EXCEEDED');
  });

  behaves('an OU that is not empty cannot be deleted', async () => {
    const parent = await createUnit();
    await createUnit(unique('child'), parent);
    const command = new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: parent });
    expect(await codeOf(client.send(command))).toBe('OrganizationalUnitNotEmptyException');
  });

  behaves('a list of OUs is paged, and a reader that follows the tokens has all', async () => {
    const parent = await createUnit();
    const made = [];
    for (let i = 0; i < 25; i++) made.push(await createUnit(unique('page'), parent));
    const found = [];
    for await (const page of paginateListOrganizationalUnitsForParent({ client }, { ParentId: parent })) {
      found.push(...(page.OrganizationalUnits ?? []).map(({ Id }) => Id));
    }
    expect(found.sort()).toEqual(made.sort());
  });

  behaves('MaxResults is at most 20', async () => {
    const command = new ListAccountsForParentCommand({ ParentId: root, MaxResults: 21 });
    expect(await codeOf(client.send(command))).toBe('InvalidInputException/MAX_VALUE_EXCEEDED');
  });

  behaves('OUs and accounts say their path', async () => {
    const outer = await createUnit();
    const inner = await createUnit(unique('inner'), outer);
    const { OrganizationalUnit } = await client.send(
      new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: inner }),
    );
    expect(OrganizationalUnit?.Path?.endsWith(`/${root}/${outer}/${inner}/`)).toBe(true);
    const { Account } = await client.send(new DescribeAccountCommand({ AccountId: managementAccount }));
    expect(Account?.Paths?.[0]?.includes(`/${root}/`)).toBe(true);
  });

  behaves('a new account lands at the root and can be moved', async () => {
    const id = await newAccount();
    expect(id).toMatch(/^\d{12}$/);
    expect(await parentOf(id)).toEqual([root]);
    const unit = await createUnit();
    await client.send(new MoveAccountCommand({ AccountId: id, SourceParentId: root, DestinationParentId: unit }));
    expect(await parentOf(id)).toEqual([unit]);
    const { Accounts } = await client.send(new ListAccountsForParentCommand({ ParentId: unit }));
    expect(Accounts?.map(({ Id }) => Id)).toEqual([id]);
  });

  behaves('an account moves only from where it is', async () => {
    const [id, unit, other] = [await newAccount(), await createUnit(), await createUnit()];
    const move = new MoveAccountCommand({ AccountId: id, SourceParentId: unit, DestinationParentId: other });
    expect(await codeOf(client.send(move))).toBe('SourceParentNotFoundException');
  });

  behaves('an account does not move to where it is', async () => {
    const id = await newAccount();
    const move = new MoveAccountCommand({ AccountId: id, SourceParentId: root, DestinationParentId: root });
    expect(await codeOf(client.send(move))).toBe('DuplicateAccountException');
  });

  behaves('accounts have State', async () => {
    const { Account } = await client.send(new DescribeAccountCommand({ AccountId: managementAccount }));
    expect(Account).toMatchObject({ State: 'ACTIVE' });
    expect(Account).not.toHaveProperty('Status');
  });

  behaves('an e-mail that is taken fails the creation later', async () => {
    const email = `${unique('same')}@example.com`;
    await createAccount(email);
    expect(await createAccount(email)).toMatchObject({ State: 'FAILED', FailureReason: 'EMAIL_ALREADY_EXISTS' });
  });

  behaves('an account that does not exist is not found', async () => {
    const command = new DescribeAccountCommand({ AccountId: '999999999999' });
    expect(await codeOf(client.send(command))).toBe('AccountNotFoundException');
  });

  behaves('all accounts are listed', async () => {
    const found = [];
    for await (const page of paginateListAccounts({ client }, {})) found.push(...(page.Accounts ?? []));
    expect(found.map(({ Id }) => Id)).toContain(managementAccount);
  });

  behaves('a policy is created, described, updated, attached, detached and deleted', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const [id, unit] = [await createScp(), await createUnit()];
    await client.send(new UpdatePolicyCommand({ PolicyId: id, Content: document('s3:*') }));
    const { Policy } = await client.send(new DescribePolicyCommand({ PolicyId: id }));
    expect(Policy?.Content).toBe(document('s3:*'));
    expect(Policy?.PolicySummary).toMatchObject({ Id: id, Type: 'SERVICE_CONTROL_POLICY', AwsManaged: false });
    await client.send(new AttachPolicyCommand({ PolicyId: id, TargetId: unit }));
    const { Targets } = await client.send(new ListTargetsForPolicyCommand({ PolicyId: id }));
    expect(Targets).toMatchObject([{ TargetId: unit, Type: 'ORGANIZATIONAL_UNIT' }]);
    expect(await codeOf(client.send(new DeletePolicyCommand({ PolicyId: id })))).toBe('PolicyInUseException');
    await client.send(new DetachPolicyCommand({ PolicyId: id, TargetId: unit }));
    await client.send(new DeletePolicyCommand({ PolicyId: id }));
    expect(await codeOf(client.send(new DescribePolicyCommand({ PolicyId: id })))).toBe('PolicyNotFoundException');
  });

  behaves('FullAWSAccess is attached to a new OU', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const unit = await createUnit();
    const command = new ListPoliciesForTargetCommand({ TargetId: unit, Filter: 'SERVICE_CONTROL_POLICY' });
    expect((await client.send(command)).Policies).toMatchObject([{ Id: 'p-FullAWSAccess', AwsManaged: true }]);
  });

  behaves('the last SCP stays', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const detach = new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: await createUnit() });
    const expected = 'ConstraintViolationException/MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED';
    expect(await codeOf(client.send(detach))).toBe(expected);
  });

  behaves('a policy is attached once', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const attach = new AttachPolicyCommand({ PolicyId: await createScp(), TargetId: await createUnit() });
    await client.send(attach);
    expect(await codeOf(client.send(attach))).toBe('DuplicatePolicyAttachmentException');
  });

  behaves('what is not attached is not detached', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const detach = new DetachPolicyCommand({ PolicyId: await createScp(), TargetId: await createUnit() });
    expect(await codeOf(client.send(detach))).toBe('PolicyNotAttachedException');
  });

  behaves('a target takes ten SCPs', async () => {
    await enable('SERVICE_CONTROL_POLICY');
    const unit = await createUnit();
    // FullAWSAccess is one of the ten.
    for (let i = 0; i < 9; i++)
      await client.send(new AttachPolicyCommand({ PolicyId: await createScp(), TargetId: unit }));
    const eleventh = new AttachPolicyCommand({ PolicyId: await createScp(), TargetId: unit });
    const expected = 'ConstraintViolationException/MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED';
    expect(await codeOf(client.send(eleventh))).toBe(expected);
  });

  behaves('a policy document is JSON', async () => {
    expect(await codeOf(createScp(unique('bad'), 'no JSON'))).toBe('MalformedPolicyDocumentException');
  });

  behaves('an SCP has at most 10,240 characters', async () => {
    const long = document(`s3:${'a'.repeat(10_240)}`);
    const expected = 'ConstraintViolationException/POLICY_CONTENT_LIMIT_EXCEEDED';
    expect(await codeOf(createScp(unique('long'), long))).toBe(expected);
  });

  behaves('two policies of one type cannot have one name', async () => {
    const name = unique('same');
    await createScp(name);
    expect(await codeOf(createScp(name))).toBe('DuplicatePolicyException');
  });

  behaves('policies are listed by type, AWS’s own among them', async () => {
    const id = await createScp();
    const found = [];
    for await (const page of paginateListPolicies({ client }, { Filter: 'SERVICE_CONTROL_POLICY' })) {
      found.push(...(page.Policies ?? []).map((policy) => policy.Id));
    }
    expect(found).toEqual(expect.arrayContaining([id, 'p-FullAWSAccess']));
  });

  behaves('trusted access is given and taken', async () => {
    const ServicePrincipal = 'config.amazonaws.com';
    const list = async () =>
      (await client.send(new ListAWSServiceAccessForOrganizationCommand({}))).EnabledServicePrincipals?.map(
        (service) => service.ServicePrincipal,
      );
    await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    expect(await list()).toEqual([ServicePrincipal]);
    await client.send(new DisableAWSServiceAccessCommand({ ServicePrincipal }));
    expect(await list()).toEqual([]);
  });

  behaves('delegated administrators are registered, listed and deregistered', async () => {
    const ServicePrincipal = 'ssm.amazonaws.com';
    await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    const AccountId = await newAccount();
    const register = new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal });
    await client.send(register);
    expect(await codeOf(client.send(register))).toBe('AccountAlreadyRegisteredException');
    const { DelegatedAdministrators } = await client.send(new ListDelegatedAdministratorsCommand({ ServicePrincipal }));
    expect(DelegatedAdministrators?.map(({ Id }) => Id)).toEqual([AccountId]);
    const { DelegatedServices } = await client.send(new ListDelegatedServicesForAccountCommand({ AccountId }));
    expect(DelegatedServices).toMatchObject([{ ServicePrincipal }]);
    await client.send(new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
    const none = client.send(new ListDelegatedServicesForAccountCommand({ AccountId }));
    expect(await codeOf(none)).toBe('AccountNotRegisteredException');
  });

  behaves('the management account is no delegated administrator', async () => {
    const ServicePrincipal = 'config.amazonaws.com';
    await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    const command = new RegisterDelegatedAdministratorCommand({ AccountId: managementAccount, ServicePrincipal });
    expect(await codeOf(client.send(command))).toMatch(/^ConstraintViolationException/);
  });

  behaves('a delegated administrator needs trusted access first', async () => {
    const command = new RegisterDelegatedAdministratorCommand({
      AccountId: await newAccount(),
      ServicePrincipal: 'guardduty.amazonaws.com',
    });
    expect(await codeOf(client.send(command))).toBe('ConstraintViolationException/SERVICE_ACCESS_NOT_ENABLED');
  });

  behaves('tags are put, replaced, listed and removed', async () => {
    const ResourceId = await createUnit();
    const tags = async () => (await client.send(new ListTagsForResourceCommand({ ResourceId }))).Tags;
    const tag = (Key: string, Value: string) => ({ Key, Value });
    await client.send(new TagResourceCommand({ ResourceId, Tags: [tag('a', '1'), tag('b', '2')] }));
    await client.send(new TagResourceCommand({ ResourceId, Tags: [tag('b', '3')] }));
    expect(await tags()).toEqual([tag('a', '1'), tag('b', '3')]);
    await client.send(new UntagResourceCommand({ ResourceId, TagKeys: ['a'] }));
    expect(await tags()).toEqual([tag('b', '3')]);
  });
}
