import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachPolicyCommand,
  MoveAccountCommand,
  type OrganizationsClient,
  OrganizationsServiceException,
  UpdateOrganizationalUnitCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import fc from 'fast-check';
import type { World } from '../../tools/sandbox/world.js';

const kinds = [
  'detach',
  'attach',
  'edit',
  'delete',
  'describe',
  'rename',
  'foreign',
  'renameUnit',
  'moveAccount',
] as const;

/** What somebody does past Charter, in the console. Numbers pick the object; what has no object does nothing. */
export interface HandEdit {
  kind: (typeof kinds)[number];
  pick: number;
  target: number;
}

export const arbitraryWireEdits: fc.Arbitrary<HandEdit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(1000), target: fc.nat(1000) }),
  { maxLength: 3 },
);

const deny = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sqs:*","Resource":"*"}]}';

/** Makes the edits with the SDK, over the wire. What AWS refuses (a quota, the last SCP, a name that is taken) is not done. */
export async function editOverTheWire(client: OrganizationsClient, world: () => World, edits: HandEdit[]) {
  for (const edit of edits) {
    try {
      await doEdit(client, world(), edit);
    } catch (error) {
      if (!(error instanceof OrganizationsServiceException)) throw error;
    }
  }
}

async function doEdit(client: OrganizationsClient, world: World, { kind, pick, target }: HandEdit): Promise<void> {
  const policies = Object.values(world.policies).filter(({ awsManaged }) => !awsManaged);
  const policy = policies[pick % Math.max(1, policies.length)];
  const units = Object.values(world.organizationalUnits);
  const rootId = world.organization?.rootId ?? '';
  const places = [rootId, ...units.map(({ id }) => id)];
  const place = places[target % places.length] as string;
  if (kind === 'foreign') {
    const Name = `ByHand${Object.keys(world.policies).length}`;
    const input = { Name, Description: '', Type: 'SERVICE_CONTROL_POLICY', Content: deny } as const;
    const { Policy: made } = await client.send(new CreatePolicyCommand(input));
    await client.send(new AttachPolicyCommand({ PolicyId: made?.PolicySummary?.Id, TargetId: place }));
  } else if (kind === 'renameUnit') {
    const unit = units[pick % Math.max(1, units.length)];
    if (!unit) return;
    const Name = `${unit.name} by hand`;
    await client.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: unit.id, Name }));
  } else if (kind === 'moveAccount') {
    const accounts = Object.values(world.accounts).filter(({ id }) => id !== world.organization?.managementAccountId);
    const account = accounts[pick % Math.max(1, accounts.length)];
    if (!account) return;
    const move = { AccountId: account.id, SourceParentId: account.parentId, DestinationParentId: place };
    await client.send(new MoveAccountCommand(move));
  } else if (policy) await editPolicy(client, world, policy, { kind, place, target });
}

async function editPolicy(
  client: OrganizationsClient,
  world: World,
  { id: PolicyId, type, name }: { id: string; type: string; name: string },
  { kind, place, target }: { kind: HandEdit['kind']; place: string; target: number },
): Promise<void> {
  const attached = [...(world.attachments[PolicyId] ?? [])];
  if (kind === 'detach' && attached.length > 0) {
    await client.send(new DetachPolicyCommand({ PolicyId, TargetId: attached[target % attached.length] }));
  } else if (kind === 'attach') await client.send(new AttachPolicyCommand({ PolicyId, TargetId: place }));
  else if (kind === 'edit') {
    const Content = type === 'TAG_POLICY' ? '{"tags":{}}' : deny;
    await client.send(new UpdatePolicyCommand({ PolicyId, Content }));
  } else if (kind === 'describe') {
    await client.send(new UpdatePolicyCommand({ PolicyId, Description: 'changed by hand' }));
  } else if (kind === 'rename') {
    await client.send(new UpdatePolicyCommand({ PolicyId, Name: `${name}ByHand` }));
  } else if (kind === 'delete') {
    for (const TargetId of attached) await client.send(new DetachPolicyCommand({ PolicyId, TargetId }));
    await client.send(new DeletePolicyCommand({ PolicyId }));
  }
}
