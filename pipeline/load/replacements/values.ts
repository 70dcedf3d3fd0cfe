import { childOf, follow, itemsOf, type SourceNode, textOf } from '../../model/index.js';

/** What replacements stand for, as far as the config says it. */
export interface ReplacementValues {
  /** Name → value; null for one that only the live organization knows (type SSM). */
  names: ReadonlyMap<string, string | number | readonly string[] | null>;
  /** Account name → its id, where accountIds has one for its e-mail. */
  accounts: ReadonlyMap<string, string | null>;
  /** Whether all of them are here; else a name that is not may well be declared in what could not be read. */
  complete: boolean;
  /** Declared names whose values could not be read, which has been said. */
  unreadable?: ReadonlySet<string>;
  /** The file that declares replacements may not use any. */
  barred?: boolean;
}

/** For replacements-config.yaml itself. */
export const barredValues: ReplacementValues = { names: new Map(), accounts: new Map(), complete: true, barred: true };

const accountLists = ['mandatoryAccounts', 'workloadAccounts'];

/**
 * Reads what replacements-config.yaml and accounts-config.yaml say, however faulty the rest of them is. As in the Landing
 * Zone Accelerator, the name of an account stands for itself, also where a replacement has the same name.
 */
export function replacementValues(
  replacements: SourceNode | null,
  accounts: SourceNode | null,
  read: boolean,
): ReplacementValues {
  // Most configs have no replacements, and thousands of accounts whose names nobody then asks for.
  let found: ReplacementValues | undefined;
  const values = () => {
    found ??= readValues(replacements, accounts, read);
    return found;
  };
  return {
    get names() {
      return values().names;
    },
    get accounts() {
      return values().accounts;
    },
    get complete() {
      return values().complete;
    },
    get unreadable() {
      return values().unreadable;
    },
  };
}

function readValues(
  replacements: SourceNode | null,
  accounts: SourceNode | null,
  read: boolean,
): Required<Omit<ReplacementValues, 'barred'>> {
  let complete = read;
  const { names, unreadable } = declaredReplacements(replacements);
  const ids = new Map<string, string>();
  for (const entry of itemsOf(childOf(accounts, 'accountIds'))) {
    const email = textOf(childOf(entry, 'email'))?.toLowerCase();
    const id = textOf(childOf(entry, 'accountId'));
    if (email !== undefined && id !== undefined && /^\d{12}$/.test(id)) ids.set(email, id);
  }
  const known = new Map<string, string | null>();
  for (const entry of accountLists.flatMap((list) => itemsOf(childOf(accounts, list)))) {
    const name = textOf(childOf(entry, 'name'));
    if (name === undefined) complete &&= !isLive(entry) && !isLive(childOf(entry, 'name'));
    if (name === undefined) continue;
    known.set(name, ids.get(textOf(childOf(entry, 'email'))?.toLowerCase() ?? '') ?? null);
    names.set(name, name);
  }
  complete &&= !isUnknown(childOf(replacements, 'globalReplacements'));
  complete &&= !accountLists.some((list) => isLive(childOf(accounts, list)));
  return { names, accounts: known, complete, unreadable };
}

type DeclaredValues = Map<string, string | number | readonly string[] | null>;

function declaredReplacements(file: SourceNode | null): { names: DeclaredValues; unreadable: Set<string> } {
  const names: DeclaredValues = new Map();
  const unreadable = new Set<string>();
  for (const entry of itemsOf(childOf(file, 'globalReplacements'))) {
    const key = textOf(childOf(entry, 'key'));
    // The first wins where a name is declared twice; a rule says that it is.
    if (key === undefined || names.has(key) || unreadable.has(key)) continue;
    if (isUnknown(childOf(entry, 'value')) || isTextForList(entry)) unreadable.add(key);
    else names.set(key, declaredValue(entry));
  }
  return { names, unreadable };
}

/**
 * Whether only the live organization knows a value. What nothing declares is as unknown, but no reason to expect more
 * names: it is a fault, which nobody would say if the names were taken for incomplete.
 */
function isLive(node: SourceNode | undefined): boolean {
  const scalar = node && follow(node);
  return scalar?.kind === 'scalar' && scalar.unknown !== undefined && scalar.unknown.length > 0;
}

function isUnknown(node: SourceNode | undefined): boolean {
  const scalar = node && follow(node);
  return scalar?.kind === 'scalar' && scalar.unknown !== undefined;
}

/** Said where it is declared; what uses it would be wrong in as many places. */
function isTextForList(entry: SourceNode): boolean {
  const value = childOf(entry, 'value');
  return textOf(childOf(entry, 'type')) === 'StringList' && value !== undefined && follow(value).kind === 'scalar';
}

function declaredValue(entry: SourceNode): string | number | readonly string[] | null {
  const value = childOf(entry, 'value');
  if (textOf(childOf(entry, 'type')) === 'SSM' || value === undefined) return null;
  const target = follow(value);
  if (target.kind === 'sequence') return target.items.map((item) => textOf(item) ?? '').filter((item) => item !== '');
  if (target.kind === 'mapping') return null;
  return typeof target.value === 'number' ? target.value : String(target.value ?? '');
}
