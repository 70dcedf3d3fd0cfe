import {
  accountIdToken,
  canonicalJson,
  type Json,
  type JsonObject,
  policyKind,
  targetSymbols,
} from '../../model/index.js';
import { type RefusalContext, removedIds } from '../refusals/refusal-context.js';
import { literal } from '../stacks/properties.js';
import { comingAccounts } from './placements.js';

const scp = 'SERVICE_CONTROL_POLICY';
const fullAccess = policyKind(scp).awsDefaultPolicyId ?? 'p-FullAWSAccess';

/** A statement of an SCP. Statements that say the same, in whatever policy and state, are one object. */
export interface Statement {
  body: JsonObject;
  effect: 'Allow' | 'Deny';
  /** The accounts that its Condition names; all others are the same to it. Null where that cannot be told. */
  accounts: ReadonlySet<string> | null;
}

/** An SCP as it is attached. */
export interface AttachedPolicy {
  name: string;
  /** Whether the config has it. */
  configured: boolean;
  /** With the Sid that this policy gives each; null where its text is not known. */
  statements: { sid: string | null; statement: Statement }[] | null;
}

/** What is attached to the root, an OU or an account. */
export interface Level {
  /** Id, or the symbol of what is to be made. */
  target: string;
  /** `FullAWSAccess` is attached, or nobody knows. */
  full: boolean;
  policies: AttachedPolicy[];
}

/** The level of a target. */
export type Levels = (target: string) => Level;

/** The SCPs of the organization as it is and as the plan leaves it; null where SCPs are not enabled. */
export function scpLevels(context: RefusalContext): { before: Levels | null; after: Levels | null } {
  const intern = interning();
  const { config, snapshot } = context;
  const enabled = snapshot.root.enabledPolicyTypes.includes(scp);
  return {
    before: enabled ? levelsBefore(context, intern) : null,
    after: enabled || config.policyTypes.includes(scp) ? levelsAfter(context, intern, enabled) : null,
  };
}

function levelsBefore(context: RefusalContext, intern: Intern): Levels {
  const attached = liveAttachments(context, intern, () => true);
  const hasFull = liveFullAccess(context);
  return (target) => {
    const policies = attached.get(target) ?? [];
    // AWS keeps at least one SCP on everything: where none is known, nothing is known.
    return { target, policies, full: hasFull(target) || policies.length === 0 };
  };
}

/**
 * The config's policies where it targets them, foreign ones where they are. `FullAWSAccess` is detached from the targets
 * of allow lists, and given back to any other target that would be left without an Allow.
 */
function levelsAfter(context: RefusalContext, intern: Intern, enabled: boolean): Levels {
  const { config, identity } = context;
  const ours = new Set([
    ...removedIds(context),
    ...config.policies.flatMap(({ type, name }) => identity.policy(type, name)?.id ?? []),
  ]);
  const attached = liveAttachments(context, intern, (id) => !ours.has(id));
  const listed = new Set<string>();
  const tokens = documentTokens(context);
  for (const policy of config.policies) {
    if (policy.type !== scp) continue;
    const document = literal(policy.document, tokens);
    const made: AttachedPolicy = { name: policy.name, configured: true, statements: statementsOf(document, intern) };
    for (const symbol of targetSymbols(policy)) {
      const target = literal(symbol, identity.symbols) as string;
      attached.set(target, [...(attached.get(target) ?? []), made]);
      if (policy.strategy === 'allow-list') listed.add(target);
    }
  }
  const hasFull = liveFullAccess(context);
  return (target) => {
    const policies = attached.get(target) ?? [];
    const stays = !enabled || target.startsWith('${') || hasFull(target) || !policies.some(allowsSomething);
    return { target, policies, full: !listed.has(target) && stays };
  };
}

/** Where `FullAWSAccess` is; everywhere, where that was not read. */
function liveFullAccess({ snapshot }: RefusalContext): (target: string) => boolean {
  if (snapshot.notRead.some(({ what }) => what.includes(fullAccess))) return () => true;
  const targets = new Set(snapshot.attachments.filter((a) => a.policyId === fullAccess).map((a) => a.targetId));
  return (target) => targets.has(target);
}

function allowsSomething({ statements }: AttachedPolicy): boolean {
  return statements === null || statements.some(({ statement }) => statement.effect === 'Allow');
}

/** Target → its SCPs but `FullAWSAccess`. */
function liveAttachments(
  { snapshot, config, identity }: RefusalContext,
  intern: Intern,
  wanted: (policyId: string) => boolean,
): Map<string, AttachedPolicy[]> {
  const configured = new Set(config.policies.map(({ type, name }) => identity.policy(type, name)?.id));
  const policies = new Map(
    snapshot.policies
      .filter(({ type, id }) => type === scp && id !== fullAccess && wanted(id))
      .map(({ id, name, content }): [string, AttachedPolicy] => [
        id,
        { name, configured: configured.has(id), statements: statementsOf(parse(content), intern) },
      ]),
  );
  const attached = new Map<string, AttachedPolicy[]>();
  for (const { policyId, targetId } of snapshot.attachments) {
    const policy = policies.get(policyId);
    if (policy) attached.set(targetId, [...(attached.get(targetId) ?? []), policy]);
  }
  return attached;
}

function parse(content: string | null): Json {
  try {
    return JSON.parse(content ?? 'null') as Json;
  } catch {
    return null;
  }
}

/** `${ORG_ID}` and `${…_ACCOUNT_ID}` of documents, for accounts that exist and for those that are to be made. */
function documentTokens(context: RefusalContext): Record<string, string> {
  const tokens: Record<string, string> = { '${ORG_ID}': context.snapshot.organization.id };
  for (const [symbol, id] of Object.entries(context.identity.symbols)) {
    if (symbol.startsWith('${accountId:')) tokens[symbol.replace('accountId:', '')] = id;
  }
  for (const [name, id] of comingAccounts(context)) {
    tokens[`\${${accountIdToken(name)}}`] = id;
  }
  return tokens;
}

type Intern = (statement: JsonObject) => Statement;

function interning(): Intern {
  const known = new Map<string, Statement>();
  return ({ Sid: _sid, ...body }) => {
    const key = canonicalJson(body);
    const found = known.get(key);
    if (found) return found;
    const effect = body['Effect'] === 'Deny' ? 'Deny' : 'Allow';
    const made: Statement = { body, effect, accounts: accountsIn(body['Condition']) };
    known.set(key, made);
    return made;
  };
}

function statementsOf(document: Json, intern: Intern): AttachedPolicy['statements'] {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return null;
  const list = [document['Statement'] ?? []].flat() as JsonObject[];
  return list.map((one) => ({ sid: typeof one['Sid'] === 'string' ? one['Sid'] : null, statement: intern(one) }));
}

/** Accounts differ in `aws:PrincipalAccount` and in the account of `aws:PrincipalArn`. */
function accountsIn(condition: Json | undefined): ReadonlySet<string> | null {
  const keys = Object.values(condition ?? {}).flatMap((members) => Object.entries(members ?? {}));
  const named = keys.flatMap(([key, values]) => {
    const pattern = accountPatterns.get(key.toLowerCase());
    return pattern ? [values].flat().map((value) => pattern.exec(String(value))?.[1]) : [];
  });
  if (named.includes(undefined)) return null;
  return new Set(named.filter((account): account is string => account !== '*'));
}

/** How a value names one account, or any. */
const accountPatterns = new Map([
  ['aws:principalaccount', /^([^*?]+)$/],
  ['aws:principalarn', /^arn:[^:?]*:(?:iam|sts)::(\*|[^:*?]+):/],
]);
