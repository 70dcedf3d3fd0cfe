import { canonicalJson, type JsonObject, policyKind, type Refusal } from '../../model/index.js';
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
  const before = allowsNow(context);
  const after = allowsThen(context);
  const targets = [...new Set([...before.keys(), ...after.keys()])].sort();
  const gained = (target: string) => difference(after.get(target), before.get(target));
  const lost = (target: string) => difference(before.get(target), after.get(target));
  const widening = targets.filter((t) => gained(t).length > 0 && !before.get(t)?.has(full));
  const narrowing = targets.filter((t) => lost(t).length > 0 && !after.get(t)?.has(full));
  const moves = context.accountOperations.some(({ action }) => action.type === 'moveAccount');
  for (const wide of widening) {
    for (const narrow of narrowing) {
      if (wide === narrow || !(moves || related(wide, narrow, context))) continue;
      if (gained(wide).every((key) => key === full) && lost(narrow).every((key) => key === full)) continue;
      const [w, n] = [nameOf(wide, context), nameOf(narrow, context)];
      return [
        {
          code: 'allow-lists-trade',
          object: `attachments:${w}`,
          why: `The allow list at ${w} widens while the one at ${n} narrows: in between, what both close would be open.`,
          steps: [`Narrow ${n} in one change and deploy it; then widen ${w} in another.`],
        },
      ];
    }
  }
  return [];
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
    const keys = allowKeys(literal(policy.document, identity.symbols) as JsonObject);
    const symbols = [
      ...policy.targets.organizationalUnits.map((path) => (path === 'Root' ? '${root}' : `\${ou:${path}}`)),
      ...policy.targets.accounts.map((name) => `\${account:${name}}`),
    ];
    for (const symbol of symbols) {
      const target = literal(symbol, identity.symbols) as string;
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
  const symbol = identity.symbolOf(id);
  return symbol === '${root}' ? 'Root' : symbol.replace(/^\$\{\w+:(.*)\}$/s, '$1');
}
