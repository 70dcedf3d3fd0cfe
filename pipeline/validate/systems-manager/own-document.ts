import type { Json, JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { DocumentParameters } from './aws-documents.js';

/** The document that a path of the config leads to, where it could be read. */
export function ownDocument({ templates }: RuleContext, path: string | undefined): CheckedTemplate | null {
  const found = path === undefined ? undefined : templates[path];
  return found?.kind === 'document' ? found : null;
}

/** What is a JSON object; null for everything else. */
export function objectIn(value: Json | undefined): JsonObject | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** The parameters that a document declares; null where it cannot be told. One without a default must be given. */
export function parametersOf({ value }: CheckedTemplate): DocumentParameters | null {
  const document = objectIn(value);
  if (!document) return null;
  const declared = document['parameters'];
  if (declared === undefined) return {};
  const parameters = objectIn(declared);
  if (!parameters) return null;
  return Object.fromEntries(
    Object.entries(parameters).map(([name, one]) => [name, objectIn(one)?.['default'] === undefined]),
  );
}
