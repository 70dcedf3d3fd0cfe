import type { Json, JsonObject } from '../model/index.js';
import { evaluateCondition, type RequestContext } from './evaluate-condition.js';
import { matchesAction } from './matches-action.js';
import { textsOf } from './texts-of.js';
import { every, not, some, type Verdict, verdict } from './verdict.js';

/** A call of one action on whatever resource: a policy that is about some resources only is never certain to hit it. */
export interface PolicyRequest {
  /** `cloudformation:CreateStack`. */
  action: string;
  context: RequestContext;
}

const knownElements = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

/**
 * Whether a statement of an SCP or RCP applies to a request, whatever its effect.
 *
 * @returns undetermined where it hits some resources only, or where that depends on what is not known of the request
 */
export function matchesStatement(statement: JsonObject, { action, context }: PolicyRequest): Verdict {
  const about = matchesAction(statement, action);
  if (about === 'no') return 'no';
  const understood = verdict(Object.keys(statement).every((element) => knownElements.has(element)));
  return every([
    about,
    coversResources(statement),
    evaluateCondition(statement['Condition'], context),
    understood === 'yes' ? 'yes' : 'undetermined',
  ]);
}

/**
 * Whether one of these statements denies a request. A Deny wins wherever it is attached.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function deniesRequest(statements: readonly JsonObject[], request: PolicyRequest): Verdict {
  return some(statements.filter(({ Effect }) => Effect === 'Deny').map((one) => matchesStatement(one, request)));
}

/**
 * Whether every level on the way from the root to the account allows a request: an SCP grants nothing, and what no SCP of
 * a level allows is denied below it.
 *
 * @param levels the statements of all policies attached to each level
 */
export function allowsRequest(levels: readonly (readonly JsonObject[])[], request: PolicyRequest): Verdict {
  return every(levels.map((statements) => levelAllows(statements, request)));
}

/** Whether the statements attached to one level allow a request. */
function levelAllows(statements: readonly JsonObject[], request: PolicyRequest): Verdict {
  return some(statements.filter(({ Effect }) => Effect === 'Allow').map((one) => matchesStatement(one, request)));
}

/** Whether a statement is about every resource there is: yes, no resource at all: no, some: undetermined. */
function coversResources({ Resource, NotResource }: JsonObject): Verdict {
  if ((Resource === undefined) === (NotResource === undefined)) return 'undetermined';
  return Resource === undefined ? not(coverEverything(NotResource)) : coverEverything(Resource);
}

function coverEverything(patterns: Json | undefined): Verdict {
  const texts = textsOf(patterns);
  if (!texts) return 'undetermined';
  return some(texts.map((pattern) => (isEverything(pattern) ? 'yes' : 'undetermined')));
}

/** `*`, and `arn:*` in all its forms. */
function isEverything(pattern: string): boolean {
  return /^(\*+|arn:(\*+:)*\*+)$/.test(pattern);
}
