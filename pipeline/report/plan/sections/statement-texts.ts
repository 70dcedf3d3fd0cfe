import { counted, type Json, type JsonObject } from '../../../model/index.js';

/** Actions that are named; more are counted. */
const named = 3;

/**
 * A new document in short, a line for each statement. The document itself is in the pull request and in the plan file;
 * what a policy allows and denies in an account is more than this can say.
 */
export function statementTexts(content: Json): string[] {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return [];
  const { Statement: statement } = content;
  if (statement === undefined) return [`a document of ${counted(JSON.stringify(content).length, 'character')}`];
  return (Array.isArray(statement) ? statement : [statement]).map((one) => statementText(one as JsonObject));
}

function statementText(statement: JsonObject): string {
  const { Effect: effect, Sid: sid, Action: action, NotAction: notAction, Condition: condition } = statement;
  const what = notAction === undefined ? list(action ?? null) : `everything but ${list(notAction)}`;
  const { Resource: resource, NotResource: notResource } = statement;
  const everything = notResource === undefined && (resource === undefined || list(resource) === '*');
  const on = everything
    ? ''
    : ` on ${notResource === undefined ? list(resource ?? null) : `all but ${list(notResource)}`}`;
  const conditional = condition === undefined ? '' : ', under a condition';
  return `${String(effect)} ${what}${on}${conditional}${typeof sid === 'string' ? ` (${sid})` : ''}`;
}

function list(value: Json): string {
  const all = (Array.isArray(value) ? value : [value]).map(String);
  const more = all.length - named;
  return more > 1 ? `${all.slice(0, named).join(', ')} and ${more} more` : all.join(', ');
}
