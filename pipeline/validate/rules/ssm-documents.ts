import { segment } from '../../diagnostics/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { Rule, RuleFinding } from '../rule.js';
import { declaredSsmDocuments } from '../systems-manager/declared.js';
import { objectIn, ownDocument } from '../systems-manager/own-document.js';

type Found = (pointer: string, finding: Omit<RuleFinding, 'at' | 'related'>, what?: 'key') => void;
type DocumentType = 'Command' | 'Automation' | 'Session';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html */
const versions: Readonly<Record<DocumentType, readonly string[]>> = {
  Command: ['2.2', '2.0', '1.2'],
  Automation: ['0.3'],
  Session: ['1.0'],
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html */
const parameterTypes = ['String', 'StringList', 'Integer', 'Boolean', 'MapList', 'StringMap'];

/** SSM takes documents of 64 KB. */
const maximumBytes = 64 * 1024;

export const ssmDocuments: Rule = {
  code: 'ssm-documents',
  summary:
    'A document of your own has the schema version of its type, parameters with a type, and steps with a name and an action.',
  check(context, report) {
    for (const { value } of declaredSsmDocuments(context)) {
      const document = ownDocument(context, value.content);
      if (!document || !value.type) continue;
      const found: Found = (pointer, finding, what) =>
        report({ ...finding, at: document.at(pointer, what), related: document.uses() });
      checkDocument(context, document, value.type, found);
    }
  },
};

function checkDocument(context: RuleContext, document: CheckedTemplate, type: DocumentType, found: Found): void {
  const content = objectIn(document.value);
  if (!content) {
    found('', { message: 'The document is no mapping.', help: 'Write schemaVersion, parameters and mainSteps.' });
    return;
  }
  const bytes = Buffer.byteLength(JSON.stringify(content));
  if (bytes > maximumBytes) {
    const message = `The document has ${bytes.toLocaleString('en')} bytes, and AWS allows ${maximumBytes.toLocaleString('en')}.`;
    found('', { message, help: 'Divide it, or let a step run a script from elsewhere.' });
  }
  const version = content['schemaVersion'];
  const allowed = versions[type];
  if (version === undefined) {
    found('', { message: 'The document lacks "schemaVersion".', help: `Write schemaVersion: '${allowed[0]}'.` });
  } else if (!allowed.includes(String(version))) {
    const message = `A document of type ${type} has no schema version "${String(version)}".`;
    found('/schemaVersion', { message, help: `Write schemaVersion: '${allowed[0]}', or another type in the config.` });
  }
  const parameters = checkParameters(context, content, type, found);
  // Sessions have inputs, and the first version of commands has its own form.
  if (type === 'Session' || String(version) === '1.2') return;
  checkSteps(content['mainSteps'], found);
  if (type === 'Command' && parameters) checkReferences(context, content['mainSteps'], parameters, found);
}

function checkParameters(context: RuleContext, content: JsonObject, type: DocumentType, found: Found): string[] | null {
  if (content['parameters'] === undefined) return [];
  const parameters = objectIn(content['parameters']);
  if (!parameters) {
    found('/parameters', {
      message: '"parameters" is no mapping.',
      help: 'Write each parameter below it, by its name.',
    });
    return null;
  }
  for (const [name, one] of Object.entries(parameters)) {
    const pointer = `/parameters/${segment(name)}`;
    const given = objectIn(one)?.['type'];
    if (typeof given !== 'string') {
      found(pointer, { message: `The parameter "${name}" has no type.`, help: 'Add type: String.' }, 'key');
    } else if (!parameterTypes.includes(given) && !(type === 'Automation' && /::|^List</.test(given))) {
      const help = context.didYouMean(given, parameterTypes) || `Write one of ${parameterTypes.join(', ')}.`;
      found(`${pointer}/type`, { message: `The parameter "${name}" cannot be of type "${given}".`, help });
    }
  }
  return Object.keys(parameters);
}

function checkSteps(steps: Json | undefined, found: Found): void {
  if (!Array.isArray(steps) || steps.length === 0) {
    const message = 'The document has no steps.';
    found(steps === undefined ? '' : '/mainSteps', {
      message,
      help: 'Write mainSteps: - action: …, name: …, inputs: …',
    });
    return;
  }
  const names = new Set<string>();
  steps.forEach((step, index) => {
    const pointer = `/mainSteps/${index}`;
    for (const key of ['name', 'action'] as const) {
      if (typeof objectIn(step)?.[key] === 'string') continue;
      found(pointer, { message: `A step lacks "${key}".`, help: `Add ${key} to it.` });
    }
    const name = objectIn(step)?.['name'];
    if (typeof name !== 'string') return;
    if (names.has(name)) {
      found(`${pointer}/name`, { message: `Two steps are called "${name}".`, help: 'Rename one.' });
    }
    names.add(name);
  });
}

/** `{{ Name }}` in the steps of a command; what has a colon is Systems Manager's own (`{{ssm:…}}`, `{{platform:…}}`). */
function checkReferences(
  context: RuleContext,
  steps: Json | undefined,
  parameters: readonly string[],
  found: Found,
): void {
  const walk = (value: Json, pointer: string): void => {
    if (typeof value === 'string') {
      for (const [, name = ''] of value.matchAll(/\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g)) {
        if (parameters.includes(name)) continue;
        const help = context.didYouMean(name, parameters) || `Declare it under parameters: ${name}: { type: String }.`;
        found(pointer, { message: `The document has no parameter "${name}".`, help });
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) walk(member, `${pointer}/${segment(key)}`);
    }
  };
  if (steps !== undefined) walk(steps, '/mainSteps');
}
