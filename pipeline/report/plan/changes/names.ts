import { type Plan, type PolicyType, policyKinds } from '../../../model/index.js';
import type { ObjectChange } from './object-changes.js';

/** Says what things are called. */
export interface Names {
  /** A target by its symbol or id: `Root`, `Workloads/Prod`, `account Audit`. */
  target(symbolOrId: string): string;
  /** An object of the stacks: `OU Workloads/Prod`, `SCP DenyRootUser`. */
  object(change: ObjectChange): string;
  /** The path of an OU among the objects. */
  path(change: ObjectChange): string;
}

export function names(plan: Plan, objects: readonly ObjectChange[]): Names {
  const bySymbol = Object.entries(plan.symbols).filter(([symbol]) => !symbol.startsWith('${accountId:'));
  const symbols = new Map(bySymbol.map(([symbol, id]) => [id, symbol]));
  const byId = new Map(objects.map((object) => [object.id, object]));
  const target = (symbolOrId: string): string => {
    const symbol = symbols.get(symbolOrId) ?? symbolOrId;
    const object = byId.get(symbolOrId);
    if (symbol === symbolOrId && object && isUnit(object)) return path(object);
    return symbolName(symbol);
  };
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
  return { target, path, object };
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
