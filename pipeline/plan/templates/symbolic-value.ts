import type { Json, JsonObject } from '../../model/index.js';

/** What a template's references stand for. */
export interface TemplateScope {
  /** Parameter name → symbolic value. */
  parameters: Record<string, string>;
  /** What `Ref` of these pseudo parameters gives, as far as it is known: `AWS::Region`. */
  pseudo: Record<string, string>;
}

/**
 * A value of a template with its references resolved, as far as they can be before it is deployed. What only CloudFormation
 * can work out stays as a symbol (`${Bucket}`, `${Bucket.Arn}`, `${Fn::Select}`), so that readers see that it is open.
 */
export function symbolicValue(value: Json, scope: TemplateScope): Json {
  if (Array.isArray(value)) {
    return value.map((item) => symbolicValue(item, scope)).filter((item) => item !== noValue);
  }
  if (value === null || typeof value !== 'object') return value;
  const [[name, argument] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) return intrinsic(name, argument, scope);
  const members = Object.entries(value).map(([key, member]) => [key, symbolicValue(member, scope)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== noValue));
}

const noValue = '${AWS::NoValue}';

function intrinsic(name: string, argument: Json, scope: TemplateScope): Json {
  if (name === 'Ref' && typeof argument === 'string') return reference(argument, scope);
  if (name === 'Fn::GetAtt') return `\${${Array.isArray(argument) ? argument.join('.') : String(argument)}}`;
  if (name === 'Fn::Sub') return substituted(argument, scope);
  if (name === 'Fn::Join') return joined(argument, scope) ?? `\${${name}}`;
  return `\${${name}}`;
}

function reference(name: string, { parameters, pseudo }: TemplateScope): string {
  return parameters[name] ?? pseudo[name] ?? `\${${name}}`;
}

function substituted(argument: Json, scope: TemplateScope): Json {
  const [text, local] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof text !== 'string') return '${Fn::Sub}';
  const values = (local ?? {}) as JsonObject;
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_match, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const own = Object.hasOwn(values, name) ? symbolicValue(values[name] ?? null, scope) : undefined;
    if (own === undefined) return reference(name, scope);
    return typeof own === 'string' ? own : `\${${name}}`;
  });
}

function joined(argument: Json, scope: TemplateScope): string | null {
  if (!Array.isArray(argument) || typeof argument[0] !== 'string' || !Array.isArray(argument[1])) return null;
  const parts = argument[1].map((part) => symbolicValue(part, scope));
  return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join(argument[0]) : null;
}
