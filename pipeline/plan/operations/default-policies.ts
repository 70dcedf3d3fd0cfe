import {
  type Config,
  type LivePolicy,
  nameOfSymbol,
  type Operation,
  policyKind,
  type Snapshot,
  targetSymbols,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { allowsSomething } from '../stacks/guardrails.js';
import { literal } from '../stacks/properties.js';
import { operation } from './operation.js';

const scp = 'SERVICE_CONTROL_POLICY';
const fullAccess = policyKind(scp).awsDefaultPolicyId ?? 'p-FullAWSAccess';

/**
 * `FullAWSAccess` on the targets of allow-list policies. It goes once the list is attached, and comes back before the
 * last list leaves: at no time is a target without an Allow, which would deny everything below it.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function defaultPolicyOperations(config: Config, snapshot: Snapshot, identity: Identity): Operation[] {
  const wantsList = allowListTargets(config);
  const hasFull = new Set(snapshot.attachments.filter((a) => a.policyId === fullAccess).map((a) => a.targetId));
  const known = !snapshot.notRead.some(({ what }) => what.includes(fullAccess));
  // Enabling the type attaches FullAWSAccess to everything there is.
  const everywhere = !snapshot.root.enabledPolicyTypes.includes(scp);
  const idOf = (symbol: string) => literal(symbol, identity.symbols) as string;
  const leaving = [...wantsList]
    .filter((target) => !known || everywhere || hasFull.has(idOf(target)) || idOf(target) === target)
    .map((target) => change('detach', target));
  if (!known || everywhere) return leaving;
  const returning = targetsLosingTheirAllow(config, snapshot, identity, hasFull)
    .filter((id) => !wantsList.has(identity.symbolOf(id)))
    .map((id) => change('attach', identity.symbolOf(id)));
  return [...leaving, ...returning];
}

/** Symbols of the targets of allow-list policies, in config order. */
function allowListTargets(config: Config): Set<string> {
  const targets = config.policies
    .filter((policy) => policy.type === scp && policy.strategy === 'allow-list')
    .flatMap(targetSymbols);
  return new Set(targets);
}

/** Live ids of targets without `FullAWSAccess` where, after this plan, no attached policy allows anything. */
function targetsLosingTheirAllow(
  config: Config,
  snapshot: Snapshot,
  identity: Identity,
  hasFull: ReadonlySet<string>,
): string[] {
  const policies = new Map(snapshot.policies.filter((p) => p.type === scp && !p.awsManaged).map((p) => [p.id, p]));
  const ours = new Set(snapshot.stacks.flatMap((stack) => stack.resources.map(({ physicalId }) => physicalId)));
  const wanted = new Map(
    config.policies.flatMap((p) => {
      const live = identity.policy(p.type, p.name);
      return live ? [[live.id, p] as const] : [];
    }),
  );
  const allowed = new Set<string>();
  for (const { policyId, targetId } of snapshot.attachments) {
    const stays = !wanted.has(policyId) && !ours.has(policyId);
    if (stays && policies.has(policyId) && allows(policies.get(policyId))) allowed.add(targetId);
  }
  for (const policy of config.policies.filter((p) => p.type === scp && allowsSomething(p.document))) {
    for (const target of targetSymbols(policy)) allowed.add(identity.symbols[target] ?? '');
  }
  const attachedTo = new Set(snapshot.attachments.filter((a) => policies.has(a.policyId)).map((a) => a.targetId));
  return [...attachedTo].filter((id) => !hasFull.has(id) && !allowed.has(id)).sort();
}

function allows(policy: LivePolicy | undefined): boolean {
  try {
    return allowsSomething(JSON.parse(policy?.content ?? 'null'));
  } catch {
    return false;
  }
}

function change(what: 'attach' | 'detach', target: string): Operation {
  const attach = what === 'attach';
  const name = nameOfSymbol(target);
  return operation(
    `settings:full-access:${what}:${name}`,
    { type: attach ? 'attachDefaultPolicy' : 'detachDefaultPolicy', policyId: fullAccess, target },
    {
      title: attach
        ? `Attach FullAWSAccess to ${name}`
        : `Detach FullAWSAccess from ${name}: its allow list takes over`,
      before: { attached: !attach },
      after: { attached: attach },
      touches: [`attachments:${name}`],
    },
  );
}
