import type { Json, JsonObject } from '../../model/index.js';

/** What a template's references stand for. */
export interface TemplateScope {
  /** Parameter name → symbolic value. */
  parameters: Record<string, string>;
  /** What `Ref` of these pseudo parameters gives, as far as it is known: `AWS::Region`. */
  pseudo: Record<string, string>;
  /** Conditions and mappings of the template that are not what they were: what looks them up may change with them. */
  redefined?: ReadonlySet<string>;
}

/** A template and what its references stand for. */
export interface ScopedTemplate extends TemplateScope {
  /** Null where there is none yet, or none any more. */
  template: JsonObject | null;
}

/**
 * A value of a template with its references resolved, as far as they can be before it is deployed. What only CloudFormation
 * can work out stays open: a name as a symbol (`${Bucket}`, `${Bucket.Arn}`), another function as it is, with its arguments
 * resolved, so that a change inside of it is a change of the value.
 */
export function symbolicValue(value: Json, scope: TemplateScope): Json {
  if (Array.isArray(value)) {
    return value.map((item) => symbolicValue(item, scope)).filter((item) => item !== noValue);
  }
  if (value === null || typeof value !== 'object') return value;
  const [[name, argument] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) return intrinsic(name, argument, scope);
  if (others.length === 0 && name === 'Condition' && typeof argument === 'string')
    return { [name]: definedName(argument, scope) };
  const members = Object.entries(value).map(([key, member]) => [key, symbolicValue(member, scope)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== noValue));
}

const noValue = '${AWS::NoValue}';

function intrinsic(name: string, argument: Json, scope: TemplateScope): Json {
  if (name === 'Ref' && typeof argument === 'string') return reference(argument, scope);
  if (name === 'Fn::GetAtt') return `\${${Array.isArray(argument) ? argument.join('.') : String(argument)}}`;
  const known =
    name === 'Fn::Sub' ? substituted(argument, scope) : name === 'Fn::Join' ? joined(argument, scope) : null;
  if (known !== null) return known;
  if (!Array.isArray(argument)) return { [name]: symbolicValue(argument, scope) };
  const [first = null, ...rest] = argument;
  const looksUp = (name === 'Fn::If' || name === 'Fn::FindInMap') && typeof first === 'string';
  // A list of arguments keeps its places, also of what stands for nothing.
  const others = (looksUp ? rest : argument).map((one) => symbolicValue(one, scope));
  return { [name]: looksUp ? [definedName(first, scope), ...others] : others };
}

/** The name of a condition or of a mapping, and that it is not what it was: where it is defined, nobody looks. */
export function definedName(name: string, { redefined }: TemplateScope): string {
  return redefined?.has(name) ? `${name} (defined anew)` : name;
}

function reference(name: string, { parameters, pseudo }: TemplateScope): string {
  return parameters[name] ?? pseudo[name] ?? `\${${name}}`;
}

/** @returns null where a value of its own is no text yet */
function substituted(argument: Json, scope: TemplateScope): string | null {
  const [text, local] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof text !== 'string') return null;
  const own = new Map(
    Object.entries((local ?? {}) as JsonObject).map(([name, one]) => [name, symbolicValue(one, scope)]),
  );
  if ([...own.values()].some((value) => value !== null && typeof value === 'object')) return null;
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_match, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    return own.has(name) ? String(own.get(name)) : reference(name, scope);
  });
}

function joined(argument: Json, scope: TemplateScope): string | null {
  if (!Array.isArray(argument) || typeof argument[0] !== 'string' || !Array.isArray(argument[1])) return null;
  const parts = argument[1].map((part) => symbolicValue(part, scope));
  return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join(argument[0]) : null;
}
