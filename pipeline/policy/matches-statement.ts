import type { Json, JsonObject } from '../model/index.js';
import { evaluateCondition, type RequestContext } from './evaluate-condition.js';
import { matchesAction } from './matches-action.js';
import { textsOf } from './texts-of.js';
import { every, not, some, type Verdict } from './verdict.js';

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
  const understood = Object.keys(statement).every((element) => knownElements.has(element));
  return every([
    about,
    coversResources(statement),
    evaluateCondition(statement['Condition'], context),
    understood ? 'yes' : 'undetermined',
  ]);
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
