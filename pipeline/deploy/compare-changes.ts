import type { ChangeSet, DescribedChange } from '../aws/cloudformation/index.js';
import { fingerprint, type Json, type PropertyChange, type ResourceChange } from '../model/index.js';

/**
 * Compares what a change set would really do with what was approved.
 *
 * @param real as CloudFormation describes it
 * @param approved with symbols replaced as far as they are known
 * @param operation id of the operation, whose end names the step: `:release` and `:sync` only let go of what they remove
 * @param gone logical ids of removed resources that live no more: of these nothing is left to delete
 * @returns what the change set does more or otherwise than approved, one sentence each; empty where it stays within.
 *   Doing less is no reason: what is missing shows in the next plan.
 */
export function excess(
  real: ChangeSet,
  approved: readonly ResourceChange[],
  operation: string,
  gone: ReadonlySet<string> = new Set(),
): string[] {
  const byId = new Map(approved.map((change) => [change.logicalId, change]));
  const mayDeleteHere = (change: DescribedChange) =>
    onlyLetsGo(operation) && mayDelete(change) && !gone.has(change.logicalId);
  return real.changes.flatMap((change) => {
    const found = excessOf(change, byId.get(change.logicalId));
    return found.length === 0 && mayDeleteHere(change) ? [deletes(change)] : found;
  });
}

/** Whether the step of an operation, which its id ends in, deletes nothing of what leaves its stack. */
export function onlyLetsGo(operation: string): boolean {
  return /:(release|sync)$/.test(operation);
}

function excessOf(real: DescribedChange, approved: ResourceChange | undefined): string[] {
  if (changesMemoryOnly(real)) return [];
  const name = `${real.logicalId} (${real.type})`;
  const replaced = real.replacement === 'True' || real.replacement === 'Conditional';
  if (!approved) return [`it would ${verb(real)} ${name}, which is not in the plan`];
  if (approved.type !== real.type) return [`${name} is a ${approved.type} in the plan`];
  if (approved.action !== real.action) return [`it would ${verb(real)} ${name}, and the plan says ${approved.action}`];
  // Of what does not exist yet, or is not named otherwise, there is no id to compare.
  if (isId(approved.physicalId) && real.physicalId && approved.physicalId !== real.physicalId)
    return [`${name} is ${real.physicalId}, and in the plan it is ${approved.physicalId}`];
  if (replaced && approved.replacement !== real.replacement)
    return [`it ${real.replacement === 'True' ? 'would' : 'might'} replace ${name}, and the plan does not`];
  return real.action === 'Modify' ? excessProperties(real, approved, name) : [];
}

/** Where nobody says that it is retained, it may be deleted. */
function mayDelete({ action, type, policyAction }: DescribedChange): boolean {
  return action === 'Remove' && type.startsWith('AWS::Organizations::') && policyAction !== 'Retain';
}

function deletes({ logicalId, type }: DescribedChange): string {
  return `it would delete ${logicalId} (${type}), and the plan only lets go of it`;
}

function verb({ action }: DescribedChange): string {
  const verbs: Record<string, string> = { Add: 'create', Modify: 'change', Remove: 'remove', Import: 'import' };
  return verbs[action] ?? `do “${action}” to`;
}

function isId(physicalId: string | null): physicalId is string {
  return physicalId !== null && !physicalId.includes('${');
}

/**
 * Nothing live changes: CloudFormation takes over what is live already, or notes attributes that only say what is to
 * happen later (which the approved template, compared as a whole, holds).
 */
function changesMemoryOnly({ action, replacement, details }: DescribedChange): boolean {
  if (action === 'SyncWithActual') return true;
  if (action !== 'Modify' || details.length === 0 || (replacement !== null && replacement !== 'False')) return false;
  return details.every(({ path, change }) => change === 'SyncWithActual' || isNote(path));
}

/** The attributes of a resource that no handler ever sees. */
function isNote(path: string): boolean {
  return /^\/(Metadata|DeletionPolicy|UpdateReplacePolicy|UpdatePolicy|CreationPolicy)(\/|$)/.test(path);
}

function excessProperties(real: DescribedChange, approved: ResourceChange, name: string): string[] {
  const acting = real.details.filter(({ path, change }) => change !== 'SyncWithActual' && !isNote(path));
  // A document that changes is one property in the plan, and a detail for each value in it here: it is compared once.
  const same = new Map<PropertyChange, boolean>();
  return acting.flatMap(({ path }) => {
    const covering = approved.properties.find((property) => within(path, property.path) || within(property.path, path));
    if (!covering) return [`it would change ${path} of ${name}, which is not in the plan`];
    const known = same.get(covering) ?? sameValue(covering, real);
    same.set(covering, known);
    return known ? [] : [`it would give ${name} another ${covering.path} than the plan`];
  });
}

/** Whether a JSON pointer is another one, or below it. */
function within(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/** Whether a property becomes what the plan says; what is not known on either side cannot differ. */
function sameValue({ path, after }: PropertyChange, real: DescribedChange): boolean {
  const value = at(real.after, path);
  if (value === undefined || isOpen(value) || isOpen(after)) return true;
  return fingerprint(plain(value)) === fingerprint(plain(after));
}

function at(value: Json, path: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path.split('/').slice(1)) {
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return undefined;
    found = Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** Whether a value holds something that is known only once it is deployed: a symbol, a function, or CloudFormation's own mark. */
function isOpen(value: Json): boolean {
  const text = JSON.stringify(value);
  return (
    text.includes('{{changeSet:') ||
    /"Fn::\w+":/.test(text) ||
    /\$\{[a-zA-Z]+(:[^}]*)?\}/.test(text.replaceAll('${aws:', ''))
  );
}

/** CloudFormation gives documents and numbers as text, and a set of targets in any order. */
function plain(value: Json): Json {
  if (typeof value === 'string') return parsed(value);
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.every((item) => typeof item === 'string') ? items.sort() : items;
  }
  if (value === null || typeof value !== 'object') return value === null ? null : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function parsed(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return plain(JSON.parse(text) as Json);
  } catch {
    return text;
  }
}
