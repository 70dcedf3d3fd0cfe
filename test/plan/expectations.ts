import { fingerprint, type Plan, type Snapshot } from '../../pipeline/model/index.js';
import { type Guard, guards } from '../invariants/guardrails.js';

/** What resuming requires: all that is left was approved, and nothing is new. */
export function expectOnlyApproved(approved: Plan, left: Plan): void {
  const meaning = (made: Plan) =>
    new Map(made.operations.map(({ id, kind, after, action }) => [id, fingerprint({ kind, after, action })]));
  expect(left.refusals).toEqual([]);
  const known = meaning(approved);
  for (const [id, after] of meaning(left)) expect([id, known.get(id)]).toEqual([id, after]);
}

/** What guards each account of a snapshot. */
export function guardsOf(snapshot: Snapshot): Map<string, Guard> {
  const scps = snapshot.policies.filter(({ type }) => type === 'SERVICE_CONTROL_POLICY');
  return guards({
    rootId: snapshot.root.id,
    scpEnabled: snapshot.root.enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY'),
    units: snapshot.organizationalUnits,
    accounts: snapshot.accounts,
    policies: new Map<string, string | null>([
      ['p-FullAWSAccess', null],
      ...scps.map((p) => [p.id, p.content] as const),
    ]),
    attachments: snapshot.attachments,
  });
}

/** Actions that an account may do before and after, and not now: an Allow is not only to be there, but to be the same. */
export function lostAllows(before: Map<string, Guard>, now: Map<string, Guard>, after: Map<string, Guard>): string[] {
  return [...now].flatMap(([account, { allowed }]) => {
    const wanted = [...(before.get(account)?.allowed ?? [])].filter((action) =>
      after.get(account)?.allowed.has(action),
    );
    return wanted
      .filter((action) => !allowed.has(action))
      .map((action) => `${account}: ${action} not allowed in between`);
  });
}
