import type { Json, JsonObject } from '../../../pipeline/model/index.js';
import { matchesStatement } from '../../../pipeline/policy/index.js';

/** A request to a resource that has a policy. */
export interface ResourceRequest {
  /** `cloudtrail.amazonaws.com`, or the ARN of a principal. */
  principal: string;
  action: string;
  resource: string;
  /** Condition key → value; what is not here is not in the request. */
  context?: Readonly<Record<string, string>>;
}

/**
 * What a resource's policy says to a request: a Deny that matches, else an Allow, else nothing, which is left to IAM.
 * Conditions are Charter's own to judge; principals, resources and numbers are judged here, because it has only policies
 * of organizations to judge.
 *
 * @throws where a statement is neither certain to match nor certain not to: a test must not pass by that
 */
export function decision(policy: JsonObject, request: ResourceRequest): 'denied' | 'allowed' | 'left to IAM' {
  const matching = (policy['Statement'] as JsonObject[]).filter((statement) => matches(statement, request));
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return matching.some(({ Effect }) => Effect === 'Allow') ? 'allowed' : 'left to IAM';
}

function matches(statement: JsonObject, { principal, action, resource, context = {} }: ResourceRequest): boolean {
  const { Principal, Resource, Condition, ...rest } = statement;
  if (!meansPrincipal(Principal, principal)) return false;
  if (!list(Resource).some((pattern) => glob(pattern).test(resource))) return false;
  const { NumericLessThan, ...known } = (Condition ?? {}) as Record<string, JsonObject>;
  for (const [key, bound] of Object.entries(NumericLessThan ?? {})) {
    if (!(Number(context[key]) < Number(bound))) return false;
  }
  const keys = Object.values(known).flatMap((one) => Object.keys(one));
  const values = new Map(keys.map((key) => [key.toLowerCase(), context[key] === undefined ? null : [context[key]]]));
  const verdict = matchesStatement({ ...rest, Resource: '*', Condition: known }, { action, context: values });
  if (verdict === 'undetermined') throw new Error(`undetermined: ${JSON.stringify(statement)}`);
  return verdict === 'yes';
}

function meansPrincipal(wanted: Json | undefined, principal: string): boolean {
  if (wanted === '*') return true;
  const { Service, AWS } = (wanted ?? {}) as JsonObject;
  return list(Service).includes(principal) || list(AWS).includes(principal);
}

function list(value: Json | undefined): string[] {
  return (value === undefined ? [] : Array.isArray(value) ? value : [value]) as string[];
}

function glob(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
