import type { Json, JsonObject, Plan, StackChange } from '../../../model/index.js';

/** A resource's properties as a reader can compare them: what they refer to stands for itself, ids for symbols. */
export type Properties = Record<string, Json>;

/** Reads what a plan says of resources, from its templates and changes. */
export interface Resolver {
  /** A resource as a step leaves it; null where the step's template does not hold it. */
  after(stack: StackChange, logicalId: string): Properties | null;
  /** A property's value with live ids for symbols. */
  value(name: string, value: Json): Json;
}

interface TemplateResource {
  Type?: string;
  Properties?: JsonObject;
}

export function resolver(plan: Plan): Resolver {
  const physicalIds = new Map<string, string>();
  for (const { name, changes } of plan.stacks) {
    for (const { logicalId, physicalId } of changes)
      if (physicalId) physicalIds.set(`${name}/${logicalId}`, physicalId);
  }
  const actions = new Map(plan.operations.map(({ id, action }) => [id, action]));
  const symbols = new Map(Object.entries(plan.symbols).map(([symbol, id]) => [id, symbol]));
  const literal = (text: string) =>
    plan.symbols[text] ?? text.replace(/\$\{[^}]*\}/g, (symbol) => plan.symbols[symbol] ?? symbol);
  const value = (name: string, given: Json): Json => {
    // Names and descriptions are people's own words: a `${` in them means nothing.
    if (name === 'Name' || name === 'Description') return given;
    const resolved = mapped(given, literal);
    return name === 'TargetIds' && Array.isArray(resolved) ? [...resolved].sort() : resolved;
  };
  const after = (stack: StackChange, logicalId: string): Properties | null => {
    const action = actions.get(stack.operation);
    if (action?.type !== 'changeSet') return null;
    const resources = (plan.templates[action.template]?.['Resources'] ?? {}) as Record<string, TemplateResource>;
    const named = (reference: string): string => {
      const physicalId = physicalIds.get(`${stack.name}/${reference}`);
      if (physicalId) return physicalId;
      if (!Object.hasOwn(resources, reference)) return action.parameters[reference] ?? `\${${reference}}`;
      const { Name: own = reference, ParentId: parent = null } = resources[reference]?.Properties ?? {};
      const parentName = String(dereferenced(parent, named));
      const above = pathOfSymbol(symbols.get(parentName) ?? parentName);
      return `\${ou:${above ? `${above}/` : ''}${String(own)}}`;
    };
    const found = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    if (!found) return null;
    const properties = Object.entries(found.Properties ?? {});
    return Object.fromEntries(properties.map(([name, given]) => [name, value(name, dereferenced(given, named))]));
  };
  return { after, value };
}

/** `${ou:Workloads}` → `Workloads`; nothing for the root, below which paths begin. */
function pathOfSymbol(symbol: string): string {
  if (symbol === '${root}') return '';
  return /^\$\{ou:(.*)\}$/s.exec(symbol)?.[1] ?? symbol;
}

function dereferenced(value: Json, named: (reference: string) => string): Json {
  if (Array.isArray(value)) return value.map((one) => dereferenced(one, named));
  if (value === null || typeof value !== 'object') return value;
  const { Ref: ref, 'Fn::Sub': sub } = value;
  const alone = Object.keys(value).length === 1;
  if (alone && typeof ref === 'string') return named(ref);
  if (alone && typeof sub === 'string') {
    return sub.replace(/\$\{(!?)([^}]*)\}/g, (_all, bang, name) => (bang ? `\${${name}}` : named(name)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, dereferenced(member, named)]));
}

function mapped(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return value.includes('${') ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, change)]));
}
