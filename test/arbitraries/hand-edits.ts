import fc from 'fast-check';
import type { LiveAttachment, Snapshot } from '../../pipeline/model/index.js';

/** What somebody changes by hand, past Charter. Numbers pick what it is done to; an edit that has no object does nothing. */
export type HandEdit =
  | { type: 'detach'; pick: number }
  | { type: 'attach'; pick: number; target: number }
  | { type: 'edit'; pick: number }
  | { type: 'delete'; pick: number }
  | { type: 'describe'; pick: number }
  | { type: 'renameUnit'; pick: number };

export const arbitraryHandEdits: fc.Arbitrary<HandEdit[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('detach' as const), pick: fc.nat() }),
    fc.record({ type: fc.constant('attach' as const), pick: fc.nat(), target: fc.nat() }),
    fc.record({ type: fc.constant('edit' as const), pick: fc.nat() }),
    fc.record({ type: fc.constant('delete' as const), pick: fc.nat() }),
    fc.record({ type: fc.constant('describe' as const), pick: fc.nat() }),
    fc.record({ type: fc.constant('renameUnit' as const), pick: fc.nat() }),
  ),
  { maxLength: 3 },
);

/** Applies hand edits to a snapshot in memory. What AWS refuses does nothing. */
export function editByHand(snapshot: Snapshot, edits: HandEdit[]): void {
  for (const edit of edits) {
    if (edit.type === 'renameUnit') {
      renameUnit(snapshot, edit.pick);
      continue;
    }
    const policies = snapshot.policies.filter((policy) => !policy.awsManaged);
    const policy = policies[edit.pick % Math.max(1, policies.length)];
    if (!policy) continue;
    const attached = snapshot.attachments.filter((a) => a.policyId === policy.id);
    if (edit.type === 'detach') {
      const gone = attached[edit.pick % Math.max(1, attached.length)];
      if (gone && !isLastScp(snapshot, gone)) snapshot.attachments = snapshot.attachments.filter((a) => a !== gone);
    } else if (edit.type === 'attach') {
      const nodes = [snapshot.root.id, ...snapshot.organizationalUnits.map((u) => u.id)];
      const targetId = nodes[edit.target % nodes.length] as string;
      if (!attached.some((a) => a.targetId === targetId)) snapshot.attachments.push({ policyId: policy.id, targetId });
    } else if (edit.type === 'edit') {
      const statement = { Effect: 'Deny', Action: 'sqs:*', Resource: '*' };
      policy.content =
        policy.type === 'TAG_POLICY'
          ? '{"tags":{}}'
          : JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    } else if (edit.type === 'describe') policy.description = 'changed by hand';
    else if (!attached.some((a) => isLastScp(snapshot, a))) {
      snapshot.attachments = snapshot.attachments.filter((a) => a.policyId !== policy.id);
      snapshot.policies = snapshot.policies.filter((p) => p !== policy);
    }
  }
}

/**
 * Whether it is a target's only SCP, which cannot be detached.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html
 */
function isLastScp(snapshot: Snapshot, { policyId, targetId }: LiveAttachment): boolean {
  const scps = new Set(snapshot.policies.flatMap(({ id, type }) => (type === 'SERVICE_CONTROL_POLICY' ? [id] : [])));
  const carried = snapshot.attachments.filter(
    (a) => a.targetId === targetId && (scps.has(a.policyId) || a.policyId === 'p-FullAWSAccess'),
  );
  return scps.has(policyId) && carried.length === 1;
}

function renameUnit({ organizationalUnits }: Snapshot, pick: number): void {
  const unit = organizationalUnits[pick % Math.max(1, organizationalUnits.length)];
  if (!unit) return;
  const before = unit.path;
  unit.name = `${unit.name} by hand`;
  for (const one of organizationalUnits) {
    if (one === unit || one.path.startsWith(`${before}/`))
      one.path = `${before} by hand${one.path.slice(before.length)}`;
  }
}
