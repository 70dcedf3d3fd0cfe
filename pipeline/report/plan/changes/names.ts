import { byCodeUnits, type Plan, type PolicyType, policyKinds } from '../../../model/index.js';
import type { ObjectChange } from './object-changes.js';

/** Says what things are called. */
export interface Names {
  /** A target by its symbol or id: `Root`, `Workloads/Prod`, `account Audit`. */
  target(symbolOrId: string): string;
  /** Several targets: the root, OUs and then accounts, each by name. */
  targets(symbolsOrIds: readonly string[]): string[];
  /** An account by its symbol, its id or its name: `Audit`. */
  account(symbolOrId: string): string;
  /** Several accounts, by name. */
  accounts(symbolsOrIds: readonly string[]): string[];
  /** A sentence, with the live names of accounts that it knows by their ids only: `DataScience (555555555555)`. */
  sentence(text: string): string;
  /** An object of the stacks: `OU Workloads/Prod`, `SCP DenyRootUser`. */
  object(change: ObjectChange): string;
  /** The path of an OU among the objects. */
  path(change: ObjectChange): string;
}

export function names(plan: Plan, objects: readonly ObjectChange[]): Names {
  const bySymbol = Object.entries(plan.symbols).filter(([symbol]) => !symbol.startsWith('${accountId:'));
  const symbols = new Map(bySymbol.map(([symbol, id]) => [id, symbol]));
  const byId = new Map(objects.map((object) => [object.id, object]));
  const live = liveNames(plan);
  const target = (symbolOrId: string): string => {
    const symbol = symbols.get(symbolOrId) ?? symbolOrId;
    const object = byId.get(symbolOrId);
    if (symbol === symbolOrId && object && isUnit(object)) return path(object);
    return symbolName(live.symbols.get(symbol) ?? symbol);
  };
  const account = (symbolOrId: string) => target(symbolOrId).replace(/^account /, '');
  const path = (change: ObjectChange): string => {
    const symbol = symbols.get(change.id);
    if (symbol) return symbolName(symbol);
    const { Name: name = change.id, ParentId: parent = '' } = change.after ?? change.before ?? {};
    const above = target(String(parent));
    return above === 'Root' ? String(name) : `${above}/${String(name)}`;
  };
  const object = (change: ObjectChange): string => {
    if (isUnit(change)) return `OU ${path(change)}`;
    if (!isPolicy(change)) return change.type.endsWith('ResourcePolicy') ? 'the resource policy' : change.id;
    const { Name: name, Type: type } = change.after ?? change.before ?? {};
    return `${kindName(String(type))} ${String(name ?? change.id)}`;
  };
  return {
    target,
    targets: (all) => inOrder(all.map(target)),
    account,
    accounts: (all) => all.map(account).sort(byCodeUnits),
    sentence: live.sentence,
    path,
    object,
  };
}

/** Names of what lives and the config does not name. */
function liveNames({ unmanaged }: Plan) {
  const of = (kind: 'account' | 'ou') => unmanaged.filter((object) => object.kind === kind);
  const accounts = new Map(of('account').map(({ id, name }) => [id, name]));
  const symbols = new Map([
    ...of('account').map(({ id, name }) => [id, `\${account:${name}}`] as const),
    ...of('ou').map(({ id, name }) => [id, `\${ou:${name}}`] as const),
  ]);
  // Not within ARNs, names of stacks or commands; what stands in brackets behind it joins the id there.
  const sentence = (text: string) =>
    text.replace(/(?<![\w:/.=-])(\d{12})(?![\w:/.=-]*[\w:/=-])( \()?/g, (all, id, bracket) => {
      const name = accounts.get(id);
      if (name === undefined) return all;
      return bracket ? `${name} (${id}, ` : `${name} (${id})`;
    });
  return { symbols, sentence };
}

/** The root, OUs, accounts: each by name. Symbols would put `PaymentsTest` before `Payments`. */
function inOrder(targets: readonly string[]): string[] {
  const rank = (text: string) => (text === 'Root' ? 0 : text.startsWith('account ') ? 2 : 1);
  return [...targets].sort((a, b) => rank(a) - rank(b) || byCodeUnits(a, b));
}

export function isUnit({ type }: ObjectChange): boolean {
  return type === 'AWS::Organizations::OrganizationalUnit';
}

export function isPolicy({ type }: ObjectChange): boolean {
  return type === 'AWS::Organizations::Policy';
}

/** `SERVICE_CONTROL_POLICY` → `SCP`, `TAG_POLICY` → `tag policy`: as people say it. */
export function kindName(type: string): string {
  const kind = policyKinds.find((one) => one.type === (type as PolicyType));
  if (!kind) return type;
  return kind.short === 'SCP' || kind.short === 'RCP' ? kind.short : kind.label;
}

/** `${root}` → `Root`, `${ou:Workloads/Prod}` → `Workloads/Prod`, `${account:Audit}` → `account Audit`. */
export function symbolName(symbol: string): string {
  if (symbol === '${root}') return 'Root';
  const [, kind, name] = /^\$\{(\w+):(.*)\}$/s.exec(symbol) ?? [];
  if (name === undefined) return symbol;
  return kind === 'account' ? `account ${name}` : name;
}

/** The name of an object in the words of read-sets and operations: `ou:Prod` → `OU Prod`. */
export function touchedName(name: string): string {
  const [kind = '', rest = ''] = name.split(/:(.*)/s);
  if (kind === 'ou') return `OU ${rest}`;
  if (kind === 'account') return `account ${rest}`;
  if (kind === 'stack') return `stack ${rest}`;
  if (kind === 'attachments') return `attachments of ${rest}`;
  if (kind === 'accountId') return `\${${rest}}`;
  if (kind !== 'policy') return name === 'resourcePolicy' ? 'the resource policy' : name;
  const [type = '', own = ''] = rest.split(/\/(.*)/s);
  return `${kindName(type)} ${own}`;
}
