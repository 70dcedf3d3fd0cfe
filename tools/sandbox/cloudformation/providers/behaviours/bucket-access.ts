import { isObject, type Json, type JsonObject } from '../../json.js';

/** A request of an AWS service to a bucket. */
export interface ServiceRequest {
  /** `cloudtrail.amazonaws.com` */
  service: string;
  action: string;
  resource: string;
  /** Condition keys in lower case; one that is absent is not in the request. */
  context: Record<string, string>;
}

/** Whether a bucket's policy lets a service in: an Allow, and no Deny. Conditions of other operators are taken to hold for an Allow. */
export function policyAllows(policy: string, request: ServiceRequest): boolean {
  const statements = [(JSON.parse(policy) as JsonObject)['Statement'] ?? []].flat().filter(isObject);
  const matching = statements.filter(
    (statement) => concerns(statement, request) && conditionsHold(statement, request.context),
  );
  const effects = matching.map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

function concerns({ Principal, Action, Resource }: JsonObject, request: ServiceRequest): boolean {
  const principals = isObject(Principal)
    ? texts(Principal['Service']).concat(anybody(Principal['AWS']))
    : texts(Principal);
  return (
    principals.some((principal) => principal === '*' || principal === request.service) &&
    texts(Action).some((action) => like(action, request.action, 'i')) &&
    texts(Resource).some((resource) => like(resource, request.resource))
  );
}

function anybody(accounts: Json | undefined): string[] {
  return texts(accounts).filter((account) => account === '*');
}

function conditionsHold({ Effect, Condition }: JsonObject, context: Record<string, string>): boolean {
  if (!isObject(Condition)) return true;
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(isObject(keys) ? keys : {}).every(
      ([key, wanted]) => holds(operator, context[key.toLowerCase()], texts(wanted)) ?? Effect === 'Allow',
    ),
  );
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function holds(operator: string, value: string | undefined, wanted: string[]): boolean | undefined {
  const ifExists = operator.endsWith('IfExists');
  const base = operator.replace(/IfExists$/, '').replace(/^ForA(ny|ll)Values?:/, '');
  const negative = /^(String|Arn)Not/.test(base);
  if (base === 'Null') return wanted.includes(String(value === undefined));
  if (!/^(String(Not)?(Equals|Like)|Arn(Not)?(Equals|Like)|Bool)$/.test(base)) return undefined;
  if (value === undefined) return ifExists || negative;
  const exact = /^String(Not)?Equals$|^Bool$/.test(base);
  const matches = wanted.some((one) => (exact ? one.toLowerCase() === value.toLowerCase() : like(one, value)));
  return matches !== negative;
}

function like(pattern: string, value: string, flags = ''): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, flags).test(value);
}

function texts(value: Json | undefined): string[] {
  return [value ?? []].flat().map((item) => String(item));
}
