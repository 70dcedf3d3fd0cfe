import type { Json, JsonObject } from '../../model/index.js';
import { type Fault, reportFaults } from '../documents/document-fault.js';
import type { CheckedDocument } from '../documents/documents.js';
import { isObject } from '../documents/is-object.js';
import { below, type LanguageKind, languageDocuments, statementsOf } from '../documents/language-documents.js';
import { statementFaults, unknownElements } from '../documents/statement-shape.js';
import { kindOfTopLevelKey } from '../management-policies/index.js';
import type { Rule } from '../rule.js';

const documentElements = ['Version', 'Id', 'Statement'];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export const policyLanguage: Rule = {
  code: 'policy-language',
  summary: 'A document in the policy language has a Version and statements of known elements.',
  check(context, report) {
    const seen = new Set<string>();
    for (const { document, kind } of languageDocuments(context)) {
      if (seen.has(document.path)) continue;
      seen.add(document.path);
      const faults = faultsOf(document, kind);
      reportFaults(context, document, faults, report);
    }
  },
};

function faultsOf(document: CheckedDocument, kind: LanguageKind): Fault[] {
  const { value } = document;
  const help = 'Write { "Version": "2012-10-17", "Statement": [ … ] }.';
  if (!isObject(value)) return [{ pointer: '', message: `A ${kind} is a JSON object.`, help }];
  if (Object.keys(value).length === 0) return [{ pointer: '', message: `The ${kind} says nothing.`, help }];
  const around = 'Statement' in value ? undefined : Object.keys(value).find((key) => holdsStatement(value[key]));
  if (around !== undefined) {
    const what = `The policy stands under "${around}".`;
    return [{ pointer: below('', around), what: 'key', message: what, help: 'Let what stands there be the document.' }];
  }
  const other = 'Statement' in value ? undefined : Object.keys(value).find((key) => kindOfTopLevelKey(key));
  if (other === undefined) return [...documentFaults(value), ...statementsOf(document).flatMap(statementFaults)];
  const meant = kindOfTopLevelKey(other)!;
  const message = `"${other}" starts the document of a ${meant.label}, and this is used as a ${kind}.`;
  const move = `Move the policy to ${meant.configKey}, or name another document.`;
  return [{ pointer: below('', other), what: 'key', message, help: move }];
}

/** A document as CloudFormation and the answers of the IAM API hold it. */
function holdsStatement(value: Json | undefined): boolean {
  return isObject(value) && 'Statement' in value;
}

function documentFaults(document: JsonObject): Fault[] {
  const faults = unknownElements(document, '', documentElements, 'A policy document');
  const version = document['Version'];
  if (version === undefined) {
    const misspelt = faults.some(({ help }) => help.includes('"Version"'));
    const help = 'Add "Version": "2012-10-17".';
    if (!misspelt) faults.push({ pointer: '', message: 'The document lacks "Version".', help });
  } else if (version !== '2012-10-17') {
    const message = `The "Version" of a policy of the organization must be "2012-10-17", not ${JSON.stringify(version)}.`;
    faults.push({
      pointer: '/Version',
      message,
      help: 'Write "2012-10-17"; it names the language, not your document.',
    });
  }
  return [...faults, ...statementListFaults(document['Statement'], faults)];
}

function statementListFaults(statement: Json | undefined, before: readonly Fault[]): Fault[] {
  const help = 'Write "Statement": [ { "Effect": …, "Action": …, "Resource": … } ].';
  if (statement === undefined) {
    const misspelt = before.some((fault) => fault.help.includes('"Statement"'));
    return misspelt ? [] : [{ pointer: '', message: 'The document lacks "Statement".', help }];
  }
  if (isObject(statement)) return [];
  if (!Array.isArray(statement))
    return [{ pointer: '/Statement', message: '"Statement" must be a list of statements.', help }];
  if (statement.length === 0) return [{ pointer: '/Statement', message: '"Statement" is empty.', help }];
  return statement.flatMap((one, index) => {
    const pointer = below('/Statement', String(index));
    return isObject(one) ? [] : [{ pointer, message: 'A statement must be an object.', help }];
  });
}
