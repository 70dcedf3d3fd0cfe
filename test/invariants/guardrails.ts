import type { JsonObject } from '../../pipeline/model/index.js';

/**
 * Decision 3 from outside: no intermediate state leaves a target without an Allow, or without a guardrail that it had
 * before and has after. Nothing here is shared with the planner.
 */
export interface GuardedOrganization {
  rootId: string;
  scpEnabled: boolean;
  units: { id: string; parentId: string }[];
  accounts: { id: string; parentId: string }[];
  /** Service control policies: id → document text; `null` for FullAWSAccess. */
  policies: Map<string, string | null>;
  attachments: { policyId: string; targetId: string }[];
}

/** What guards one account: its Deny statements, and for some actions whether every level allows them. */
export interface Guard {
  denies: Set<string>;
  allowed: Set<string>;
  levelsWithoutAllow: string[];
}

const sampledActions = ['ec2:RunInstances', 's3:GetObject', 'iam:CreateUser'];

/** The guard of every account that has one. */
export function guards(organization: GuardedOrganization): Map<string, Guard> {
  const parents = new Map(organization.units.map(({ id, parentId }) => [id, parentId]));
  const attached = new Map<string, string[]>();
  for (const { policyId, targetId } of organization.attachments) {
    if (organization.policies.has(policyId)) attached.set(targetId, [...(attached.get(targetId) ?? []), policyId]);
  }
  const found = new Map<string, Guard>();
  if (!organization.scpEnabled) return found;
  for (const account of organization.accounts) {
    const levels = [account.id, account.parentId];
    while (levels.at(-1) !== organization.rootId) levels.push(parents.get(levels.at(-1) as string) as string);
    const guard: Guard = { denies: new Set(), allowed: new Set(sampledActions), levelsWithoutAllow: [] };
    for (const level of levels) {
      const statements = (attached.get(level) ?? []).flatMap((id) =>
        statementsOf(organization.policies.get(id) ?? null),
      );
      const allows = statements.filter((s) => s['Effect'] === 'Allow');
      if (allows.length === 0) guard.levelsWithoutAllow.push(level);
      for (const action of sampledActions) {
        if (!allows.some((s) => matches(s['Action'], action))) guard.allowed.delete(action);
      }
      for (const { Sid: _sid, ...statement } of statements) {
        if (statement['Effect'] === 'Deny') guard.denies.add(JSON.stringify(statement));
      }
    }
    found.set(account.id, guard);
  }
  return found;
}

function statementsOf(document: string | null): JsonObject[] {
  if (document === null) return [{ Effect: 'Allow', Action: '*', Resource: '*' }];
  const { Statement } = JSON.parse(document) as { Statement: JsonObject | JsonObject[] };
  return Array.isArray(Statement) ? Statement : [Statement];
}

function matches(patterns: unknown, action: string): boolean {
  return [patterns].flat().some((pattern) => {
    const expression = String(pattern).replaceAll('*', '.*').replaceAll('?', '.');
    return new RegExp(`^${expression}$`, 'i').test(action);
  });
}

/** What a state between `before` and `after` violates; empty when it guards all that both guard. */
export function violations(before: Map<string, Guard>, now: Map<string, Guard>, after: Map<string, Guard>): string[] {
  return [...now].flatMap(([account, guard]) => {
    const [b, a] = [before.get(account), after.get(account)];
    if (!b || !a) return [];
    return [
      ...guard.levelsWithoutAllow
        .filter((level) => !b.levelsWithoutAllow.includes(level))
        .map((level) => `${account}: no Allow at ${level}`),
      ...[...b.denies]
        .filter((deny) => a.denies.has(deny) && !guard.denies.has(deny))
        .map((d) => `${account}: lost ${d}`),
      ...sampledActions
        .filter((action) => guard.allowed.has(action) && !b.allowed.has(action) && !a.allowed.has(action))
        .map((action) => `${account}: ${action} allowed in between`),
    ];
  });
}

/** What a state between `before` and `after` denies that neither of them does. */
export function overDenials(before: Map<string, Guard>, now: Map<string, Guard>, after: Map<string, Guard>): string[] {
  return [...now].flatMap(([account, { denies }]) => {
    const [b, a] = [before.get(account), after.get(account)];
    if (!b || !a) return [];
    return [...denies]
      .filter((deny) => !b.denies.has(deny) && !a.denies.has(deny))
      .map((d) => `${account}: denied ${d}`);
  });
}
