import { nearestName, segment } from '../../diagnostics/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { CheckedDocument } from './documents.js';
import { isObject } from './is-object.js';

/** The kinds of document that are written in the policy language: statements with effects. */
export type LanguageKind = 'service control policy' | 'resource control policy' | 'resource policy';

export interface LanguageDocument {
  document: CheckedDocument;
  kind: LanguageKind;
}

export interface Statement {
  value: JsonObject;
  pointer: string;
}

const documentsOf = new WeakMap<RuleContext, readonly LanguageDocument[]>();

/** Documents in the policy language, each once for each kind that it is used as. */
export function languageDocuments(context: RuleContext): readonly LanguageDocument[] {
  const before = documentsOf.get(context);
  if (before) return before;
  const documents = findLanguageDocuments(context);
  documentsOf.set(context, documents);
  return documents;
}

function findLanguageDocuments(context: RuleContext): LanguageDocument[] {
  const found = new Map<string, LanguageDocument>();
  for (const { kind, document } of context.policies) {
    if (!document) continue;
    if (kind.type === 'SERVICE_CONTROL_POLICY' || kind.type === 'RESOURCE_CONTROL_POLICY') {
      found.set(`${kind.type} ${document.path}`, { document, kind: kind.label as LanguageKind });
    }
  }
  const path = context.files['organization-config']?.resourcePolicy;
  const document = path === undefined ? undefined : context.documents[path];
  if (document) found.set('resource policy', { document, kind: 'resource policy' });
  return [...found.values()];
}

/** Documents in the policy language, each once, however it is used. */
export function eachLanguageDocument(context: RuleContext): Set<CheckedDocument> {
  return new Set(languageDocuments(context).map(({ document }) => document));
}

/**
 * The statements of a document that are objects. `Statement` is an object or a list of them; where it is misspelled, they
 * are checked too.
 */
export function statementsOf(document: CheckedDocument): readonly Statement[] {
  const before = statementsIn.get(document);
  if (before) return before;
  const statements = findStatements(document);
  statementsIn.set(document, statements);
  return statements;
}

const statementsIn = new WeakMap<CheckedDocument, readonly Statement[]>();

function findStatements({ value }: CheckedDocument): Statement[] {
  if (!isObject(value)) return [];
  const key =
    'Statement' in value ? 'Statement' : Object.keys(value).find((name) => nearestName(name, ['Statement']) !== null);
  const statement = key === undefined ? undefined : value[key];
  if (key === undefined || statement === undefined) return [];
  const pointer = below('', key);
  if (isObject(statement)) return [{ value: statement, pointer }];
  if (!Array.isArray(statement)) return [];
  return statement.flatMap((one, index) => (isObject(one) ? [{ value: one, pointer: `${pointer}/${index}` }] : []));
}

/** The texts of an element that is one text or a list of them, with their pointers. */
export function textsOf(element: Json | undefined, pointer: string): { text: string; pointer: string }[] {
  if (typeof element === 'string') return [{ text: element, pointer }];
  if (!Array.isArray(element)) return [];
  return element.flatMap((text, index) => (typeof text === 'string' ? [{ text, pointer: `${pointer}/${index}` }] : []));
}

/** The pointer of a member. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${/[~/]/.test(key) ? segment(key) : key}`;
}
