import {
  canonicalJson,
  type JsonObject,
  nameOfSymbol,
  type PolicyConfig,
  policyKind,
  type Refusal,
  targetSymbols,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { statements } from '../stacks/guardrails.js';
import { literal } from '../stacks/properties.js';
import type { RefusalContext } from './refusal-context.js';

const scp = 'SERVICE_CONTROL_POLICY';
const full = 'FullAWSAccess';

/** What the SCPs at one target allow, by statement; `FullAWSAccess` counts as one. */
type Allows = Map<string, Set<string>>;

/**
 * Allow lists multiply along a chain: what one level stops allowing, another may start to allow, and with both wide in
 * between, an action would be open that is closed before and after. Charter orders what it can (`FullAWSAccess` goes
 * before it comes back elsewhere); other trades have to come in two changes.
 */
export function allowLists(context: RefusalContext): Refusal[] {
  const [before, between, after] = [allowsNow(context), allowsBetween(context), allowsThen(context)];
  const targets = [...new Set([...before.keys(), ...between.keys(), ...after.keys()])].sort();
  const enabled = context.snapshot.root.enabledPolicyTypes.includes(scp);
  // What is created, and everything where the type is enabled only now, starts with FullAWSAccess.
  for (const target of targets) if (!enabled || target.startsWith('${')) before.set(target, new Set([full]));
  const more = (a: Allows, b: Allows, target: string) =>
    !b.get(target)?.has(full) && difference(a.get(target), b.get(target)).length > 0;
  const early = new Set(targets.filter((target) => more(between, before, target)));
  const late = new Set(targets.filter((target) => more(between, after, target)));
  const widening = targets.filter((target) => early.has(target) || more(after, before, target));
  const narrowing = targets.filter((target) => late.has(target) || more(before, after, target));
  const moves = context.accountOperations.some(({ action }) => action.type === 'moveAccount');
  for (const wide of widening) {
    for (const narrow of narrowing) {
      if (wide === narrow || !(moves || related(wide, narrow, context))) continue;
      // Only FullAWSAccess goes there and comes here: then it goes first.
      if (!early.has(wide) && !late.has(narrow)) continue;
      return [tradeOf(nameOf(wide, context), nameOf(narrow, context))];
    }
  }
  return [];
}

function tradeOf(wide: string, narrow: string): Refusal {
  return {
    code: 'allow-lists-trade',
    object: `attachments:${wide}`,
    why: `The allow list at ${wide} widens while the one at ${narrow} narrows: in between, what both close would be open.`,
    steps: [`Narrow ${narrow} in one change and deploy it; then widen ${wide} in another.`],
  };
}

/**
 * What lists allow between the `attach` and the `detach` step: old and new documents, at old and new targets, without
 * `FullAWSAccess`, whose coming and going is ordered on its own.
 */
function allowsBetween({ config, snapshot, identity }: RefusalContext): Allows {
  const wanted = config.policies.filter(({ type }) => type === scp);
  const documents = new Map(
    snapshot.policies.filter((p) => p.type === scp).map((p) => [p.id, allowKeys(parse(p.content))]),
  );
  const found: Allows = new Map();
  for (const policy of wanted) {
    const id = identity.policy(policy.type, policy.name)?.id ?? policy.name;
    documents.set(id, [...(documents.get(id) ?? []), ...documentKeys(policy, identity)]);
  }
  for (const { policyId, targetId } of snapshot.attachments) add(found, targetId, documents.get(policyId) ?? []);
  for (const policy of wanted) {
    const id = identity.policy(policy.type, policy.name)?.id ?? policy.name;
    for (const target of targetsOf(policy, identity)) add(found, target, documents.get(id) ?? []);
  }
  return found;
}

function documentKeys(policy: PolicyConfig, identity: Identity): string[] {
  return allowKeys(literal(policy.document, identity.symbols) as JsonObject);
}

/** Live ids where there are, else symbols. */
function targetsOf(policy: PolicyConfig, identity: Identity): string[] {
  return targetSymbols(policy).map((symbol) => literal(symbol, identity.symbols) as string);
}

function difference(a: Set<string> | undefined, b: Set<string> | undefined): string[] {
  return [...(a ?? [])].filter((key) => !b?.has(key));
}

function allowsNow({ snapshot }: RefusalContext): Allows {
  const documents = new Map(snapshot.policies.filter((p) => p.type === scp).map((p) => [p.id, p.content]));
  const found: Allows = new Map();
  for (const { policyId, targetId } of snapshot.attachments) {
    if (policyId === policyKind(scp).awsDefaultPolicyId) add(found, targetId, [full]);
    else if (documents.has(policyId)) add(found, targetId, allowKeys(parse(documents.get(policyId) ?? null)));
  }
  return found;
}

/** The live Allows with the config's policies in their place. */
function allowsThen({ config, snapshot, identity, stacks }: RefusalContext): Allows {
  const ours = new Set(stacks.flatMap((stack) => Object.values(stack.liveIds)));
  const listed = new Set<string>();
  const found: Allows = new Map();
  const documents = new Map(
    snapshot.policies.filter((p) => p.type === scp && !ours.has(p.id)).map((p) => [p.id, p.content]),
  );
  for (const policy of config.policies.filter(({ type }) => type === scp)) {
    const keys = documentKeys(policy, identity);
    for (const target of targetsOf(policy, identity)) {
      add(found, target, keys);
      if (policy.strategy === 'allow-list') listed.add(target);
    }
  }
  for (const { policyId, targetId } of snapshot.attachments) {
    const isFull = policyId === policyKind(scp).awsDefaultPolicyId;
    if (isFull && !listed.has(targetId)) add(found, targetId, [full]);
    if (documents.has(policyId)) add(found, targetId, allowKeys(parse(documents.get(policyId) ?? null)));
  }
  // A target that would be left with no Allow gets FullAWSAccess back.
  for (const keys of found.values()) if (keys.size === 0) keys.add(full);
  return found;
}

function add(allows: Allows, target: string, keys: string[]): void {
  const set = allows.get(target) ?? new Set();
  for (const key of keys) set.add(key);
  allows.set(target, set);
}

function allowKeys(document: JsonObject | null): string[] {
  return [...statements(document).values()]
    .filter((statement) => statement['Effect'] === 'Allow')
    .map(({ Sid: _sid, ...statement }) => canonicalJson(statement));
}

function parse(content: string | null): JsonObject | null {
  try {
    return JSON.parse(content ?? 'null');
  } catch {
    return null;
  }
}

/** Whether one target is above the other. */
function related(a: string, b: string, context: RefusalContext): boolean {
  return above(a, context).includes(b) || above(b, context).includes(a);
}

function above(target: string, { snapshot }: RefusalContext): string[] {
  const parents = new Map(
    [...snapshot.organizationalUnits, ...snapshot.accounts].map(({ id, parentId }) => [id, parentId]),
  );
  const chain: string[] = [];
  for (let id = parents.get(target); id; id = parents.get(id)) chain.push(id);
  // What does not exist yet is below something that may be anywhere: the root stands for it.
  return target.startsWith('${') ? [snapshot.root.id] : chain;
}

function nameOf(id: string, { identity }: RefusalContext): string {
  return nameOfSymbol(identity.symbolOf(id));
}
