import { canonicalJson, type Json, type JsonObject, type PolicyType } from '../../model/index.js';

/**
 * How a policy's document may change while others change too. An SCP or RCP is taken apart into its statements: what it
 * gains may come early, what it loses must wait until the others have gained theirs.
 */
export interface DocumentChange {
  /** Statements it has after and not before. */
  gains: boolean;
  /** Statements it has before and not after. */
  loses: boolean;
  /** Before and after together: what both guard stays guarded. Null where there is no such document. */
  union: JsonObject | null;
}

const statementTypes: ReadonlySet<string> = new Set<PolicyType>(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']);

/**
 * Compares two documents of one policy. Documents of other types have no statements: they change as a whole.
 *
 * @param after as it will be, ids for symbols
 * @param template the same as the template has it, with its references
 */
export function documentChange(type: string, before: Json, after: Json, template: Json): DocumentChange {
  if (!statementTypes.has(type)) {
    const differs = canonicalJson(before) !== canonicalJson(after);
    return { gains: differs, loses: false, union: null };
  }
  const old = statements(before);
  const next = statements(after);
  const lost = [...old].filter(([key]) => !next.has(key)).map(([, statement]) => statement);
  const gained = [...next.keys()].some((key) => !old.has(key));
  const union = { ...(template as JsonObject), Statement: [...statementList(template), ...lost.map(withoutSid)] };
  return { gains: gained, loses: lost.length > 0, union };
}

/** A policy's statements by their canonical form. The Sid is a label and takes no part in the comparison. */
export function statements(document: Json): Map<string, JsonObject> {
  return new Map(statementList(document).map((statement) => [canonicalJson(withoutSid(statement)), statement]));
}

function statementList(document: Json): JsonObject[] {
  const value = (document as JsonObject | null)?.['Statement'] ?? [];
  return (Array.isArray(value) ? value : [value]) as JsonObject[];
}

/** Two statements of one document may not share a Sid, and the old one's may have been taken over. */
function withoutSid(statement: JsonObject): JsonObject {
  const { Sid: _sid, ...rest } = statement;
  return rest;
}

/** Whether a document of an SCP allows anything at all. */
export function allowsSomething(document: Json): boolean {
  return statementList(document).some((statement) => statement['Effect'] === 'Allow');
}
