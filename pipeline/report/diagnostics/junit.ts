import type { Diagnostic } from '../../diagnostics/index.js';
import { groupBy } from '../../model/index.js';
import { printable } from '../printable.js';
import { type CodeSummary, type Findings, pathOf } from './findings.js';

/**
 * JUnit XML as continuous integration reads it: each code is a test case, so that what passed is counted too. Errors fail
 * it; warnings, information and what is suppressed are its output.
 *
 * @param codes every code, in the order in which a config is judged
 */
export function renderJunit({ diagnostics, suppressed, directory }: Findings, codes: readonly CodeSummary[]): string {
  const found = groupBy(diagnostics, (one) => one.code);
  const silenced = groupBy(suppressed, ({ diagnostic }) => diagnostic.code);
  const cases = codes.map(({ code, summary }) => {
    const own = found.get(code) ?? [];
    const errors = own.filter(({ severity }) => severity === 'error');
    const others = own.filter(({ severity }) => severity !== 'error');
    const output = [
      ...others.map((one) => `${one.severity} ${sentence(one, directory)}`),
      ...(silenced.get(code) ?? []).map((one) => `suppressed (${one.reason}) ${sentence(one.diagnostic, directory)}`),
    ];
    return { errors: errors.length, text: testCase(code, summary, errors, output, directory) };
  });
  const failures = cases.filter(({ errors }) => errors > 0).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="charter validate" ${counts}>`,
    `  <testsuite name="${escaped(directory)}" ${counts} skipped="0" time="0">`,
    ...cases.map(({ text }) => text),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(
  code: string,
  summary: string,
  errors: readonly Diagnostic[],
  output: readonly string[],
  directory: string,
): string {
  const first = errors[0];
  const place = first ? ` file="${escaped(pathOf(directory, first.file))}" line="${first.line}"` : '';
  const open = `    <testcase name="${escaped(code)}" classname="charter.validate" time="0"${place}`;
  if (!first && output.length === 0) return `${open}/>`;
  const message = errors.length === 1 ? first?.message : `${errors.length} errors: ${summary}`;
  const body = errors.map((one) => escaped(sentence(one, directory))).join('\n');
  return [
    `${open}>`,
    ...(first ? [`      <failure type="${escaped(code)}" message="${escaped(message ?? '')}">${body}</failure>`] : []),
    ...(output.length > 0 ? [`      <system-out>${output.map(escaped).join('\n')}</system-out>`] : []),
    '    </testcase>',
  ].join('\n');
}

function sentence({ file, line, column, message, help }: Diagnostic, directory: string): string {
  return `${pathOf(directory, file)}:${line}:${column} ${message} ${help}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Not characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets), beside the controls that are made visible. */
const notXml = /[\ufffe\uffff]/g;

/** Text inside an element or attribute. One line: what would break it is shown as its code. */
function escaped(text: string): string {
  return printable(text)
    .replace(notXml, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
