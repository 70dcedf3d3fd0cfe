import { segments } from '../../diagnostics/index.js';
import { declared } from '../context.js';
import { reservedTokens } from '../documents/token-values.js';
import { reportDuplicates } from '../names/duplicates.js';
import { writtenValue } from '../names/written-value.js';
import type { Rule } from '../rule.js';

export const replacements: Rule = {
  code: 'replacements',
  summary: 'A replacement has a name of its own and a value of its type; one of type SSM has a path.',
  check(context, report) {
    interface Entry {
      key: string;
      type: string;
      value: unknown;
      path: string;
    }
    const list = context.files['replacements-config']?.globalReplacements as (Entry | undefined)[] | undefined;
    const entries = declared<Entry>(list as Parameters<typeof declared<Entry>>[0], '/globalReplacements');
    const place = (pointer: string) => context.at('replacements-config', pointer);
    for (const { value, pointer } of entries) {
      if (value.key !== undefined && reservedTokens.includes(value.key)) {
        const message = `\${${value.key}} has a meaning of its own and cannot be declared.`;
        report({ at: place(`${pointer}/key`), message, help: 'Choose another name.' });
      }
      const source = context.sources.files['replacements-config'];
      // What is malformed is said already.
      const malformed = (key: 'type' | 'value' | 'path') =>
        value[key] === undefined && writtenValue(source, segments(`${pointer}/${key}`)) !== undefined;
      if (malformed('type') || malformed('value') || malformed('path')) continue;
      const type = value.type ?? 'SSM';
      const fault = valueFault(type, value.value, value.path);
      if (fault) report({ at: place(value.value === undefined ? pointer : `${pointer}/value`), ...fault });
    }
    reportDuplicates(
      entries.map(({ value, pointer }) => ({ key: value.key, at: () => place(`${pointer}/key`) })),
      report,
      (key) => ({ message: `The replacement "${key}" is declared twice.`, help: 'Remove one.', other: 'the first' }),
    );
  },
};

function valueFault(type: string, value: unknown, path: unknown): { message: string; help: string } | null {
  if (type === 'SSM') {
    return path === undefined
      ? { message: 'A replacement of type SSM needs a path.', help: 'Add path, or write type: String and a value.' }
      : null;
  }
  const right =
    type === 'StringList'
      ? Array.isArray(value)
      : type === 'Number'
        ? typeof value === 'number'
        : typeof value === 'string';
  const what = { StringList: 'a list of texts', Number: 'a number', String: 'text' }[type] ?? 'a value';
  return right
    ? null
    : { message: `A replacement of type ${type} needs ${what} as its value.`, help: `Write ${what} under value.` };
}
