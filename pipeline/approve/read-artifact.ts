import { Failure } from '../diagnostics/index.js';
import { type Approval, type Plan, unfitJson } from '../model/index.js';
import { approval, plan } from './artifact-validators.generated.js';
import { findJsonFault } from './json-fault.js';

interface SchemaError {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** What a JSON Schema in docs/schema says, as code. */
type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

/**
 * Reads a plan from the text of a file.
 *
 * @param file its name, for messages
 * @throws Failure (exit 1) that says where the text is not JSON, or where it is not a plan of this schema version
 */
export function parsePlan(text: string, file: string): Plan {
  return parse(text, file, plan as Validator, 'plan', 'charter plan --out plan.json') as Plan;
}

/**
 * Reads an approval from the text of a file.
 *
 * @param file its name, for messages
 * @throws Failure (exit 1) that says where the text is not JSON, or where it is not an approval
 */
export function parseApproval(text: string, file: string): Approval {
  return parse(
    text,
    file,
    approval as Validator,
    'approval',
    'charter approve PLAN --as NAME --out approval.json',
  ) as Approval;
}

function parse(text: string, file: string, validate: Validator, what: string, command: string): unknown {
  const help = [`A file like this is made by: ${command}`];
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const at = findJsonFault(text.replace(/^\uFEFF/, ''));
    const where = at ? `${file}:${at.line}:${at.column}: expected ${at.expected}` : file;
    throw new Failure(`${where}: this is not JSON, so not the ${what} that Charter wrote.`, { help });
  }
  const unfit = unfitJson(text.replace(/^\uFEFF/, ''));
  if (unfit) throw new Failure(`${file}: this is not the ${what} that Charter wrote: it ${unfit}.`, { help });
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1)
    throw new Failure(`${file}: this ${what} has schema version ${version}; this Charter reads version 1.`, { help });
  if (!validate(value)) throw new Failure(`${file}: ${explain(validate.errors?.[0], what)}`, { help });
  return value;
}

function explain(error: SchemaError | undefined, what: string): string {
  if (!error) return `this is not ${named(what)}.`;
  const where = error.instancePath || 'the whole file';
  const extra = error.keyword === 'additionalProperties' ? ` (“${String(error.params['additionalProperty'])}”)` : '';
  return `this is not ${named(what)} as Charter writes it: ${where} ${error.message ?? 'is wrong'}${extra}.`;
}

function named(what: string): string {
  return `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
}
