import type { Json, JsonObject } from '../model/index.js';
import { matchesPattern } from './matches-pattern.js';
import { textsOf } from './texts-of.js';
import { not, some, type Verdict } from './verdict.js';

/**
 * Whether a statement is about an action (`cloudformation:CreateStack`), by its Action or NotAction. Letter case does
 * not count.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 *
 * @returns undetermined for patterns that AWS does not document: without a colon, with a wildcard in the service
 */
export function matchesAction(statement: JsonObject, action: string): Verdict {
  const { Action, NotAction } = statement;
  if ((Action === undefined) === (NotAction === undefined)) return 'undetermined';
  return Action === undefined ? not(matchesOne(NotAction, action)) : matchesOne(Action, action);
}

function matchesOne(patterns: Json | undefined, action: string): Verdict {
  const texts = textsOf(patterns);
  return texts
    ? some(texts.map((pattern) => matchesOneAction(pattern.toLowerCase(), action.toLowerCase())))
    : 'undetermined';
}

function matchesOneAction(pattern: string, action: string): Verdict {
  if (/^\*+(:\*+)?$/.test(pattern)) return 'yes';
  const matched = matchesPattern(pattern, action);
  const documented = /^[^*?:]+:/.test(pattern);
  return matched === 'yes' && !documented ? 'undetermined' : matched;
}
