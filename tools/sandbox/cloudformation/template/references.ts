import { isObject, type Json } from '../json.js';
import type { Template, TemplateResource } from './template.js';

/** One place where a template names a parameter or a resource. */
export interface Reference {
  name: string;
  /** Absent for Ref. */
  attribute?: string;
}

/** Every Ref, Fn::GetAtt and Fn::Sub below a value, pseudo parameters included. */
export function referencesIn(value: Json | undefined): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if (keys.length === 1) {
    const own = ownReferences(keys[0]!, value[keys[0]!] as Json);
    if (own) return own;
  }
  return Object.values(value).flatMap(referencesIn);
}

function ownReferences(name: string, argument: Json): Reference[] | null {
  if (name === 'Ref' && typeof argument === 'string') return [{ name: argument }];
  if (name === 'Fn::GetAtt') {
    const [logicalId, ...attribute] = attributeParts(argument);
    return logicalId === undefined ? [] : [{ name: logicalId, attribute: attribute.join('.') }];
  }
  if (name === 'Fn::Sub') return subReferences(argument);
  return null;
}

/** `["A", "B.C"]` and `"A.B.C"` alike. */
export function attributeParts(argument: Json): string[] {
  if (typeof argument === 'string') return argument.split('.');
  return Array.isArray(argument) ? argument.flatMap((part) => (typeof part === 'string' ? part.split('.') : [])) : [];
}

function subReferences(argument: Json): Reference[] {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const own = isObject(variables) ? variables : {};
  const inVariables = Object.values(own).flatMap(referencesIn);
  if (typeof text !== 'string') return inVariables;
  const named = [...text.matchAll(/\$\{([^!][^}]*)\}/g)].map(([, inner]) => inner!.trim());
  return [
    ...inVariables,
    ...named
      .filter((name) => !Object.hasOwn(own, name))
      .map((name) => {
        const dot = name.indexOf('.');
        return dot < 0 ? { name } : { name: name.slice(0, dot), attribute: name.slice(dot + 1) };
      }),
  ];
}

/** Logical ids that must be there before this resource: by DependsOn, or because it refers to them. */
export function dependenciesOf(template: Template, resource: TemplateResource): string[] {
  const explicit = resource.DependsOn === undefined ? [] : [resource.DependsOn].flat();
  const referred = referencesIn(resource.Properties).map(({ name }) => name);
  return [...new Set([...explicit, ...referred])].filter((name) => Object.hasOwn(template.Resources, name));
}

/**
 * Logical ids with every resource after what it depends on.
 *
 * @returns null where there is a circle
 */
export function dependencyOrder(dependsOn: Record<string, string[]>): string[] | null {
  const order: string[] = [];
  const state: Record<string, 'open' | 'done'> = {};
  const visit = (id: string): boolean => {
    if (state[id] === 'done') return true;
    if (state[id] === 'open') return false;
    state[id] = 'open';
    if (!(dependsOn[id] ?? []).filter((other) => Object.hasOwn(dependsOn, other)).every(visit)) return false;
    state[id] = 'done';
    order.push(id);
    return true;
  };
  return Object.keys(dependsOn).every(visit) ? order : null;
}
