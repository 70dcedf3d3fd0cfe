import { SaxesParser } from 'saxes';
import { allCodes } from '../../../pipeline/pipeline.js';
import { type Findings, renderJunit } from '../../../pipeline/report/diagnostics/index.js';
import { removeConfigs } from '../../validate/write-config.js';
import { diagnosticAt, faulty, findingsOf, hostile, madeUp } from './rendered.js';

afterAll(removeConfigs);

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads it back with a parser that refuses what is not well-formed. */
function parsed(findings: Findings): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(renderJunit(findings, allCodes)).close();
  return root.children[0] as Element;
}

const casesOf = (suites: Element) => suites.children[0]?.children ?? [];

test('each code is a test case; errors fail it, all else is its output', () => {
  const suites = parsed(findingsOf(faulty));
  expect(suites.attributes).toMatchObject({ tests: String(allCodes.length), failures: '4', errors: '0' });
  expect(casesOf(suites).map(({ attributes }) => attributes['name'])).toEqual(allCodes.map(({ code }) => code));
  const failed = casesOf(suites).filter(({ children }) => children.some(({ name }) => name === 'failure'));
  expect(failed).toHaveLength(4);
  const language = failed.find(({ attributes }) => attributes['name'] === 'policy-language');
  expect(language?.attributes).toMatchObject({
    file: 'policies/guardrail.json',
    line: '3',
    classname: 'charter.validate',
  });
  expect(language?.children[0]?.text).toContain('policies/guardrail.json:3:17 A statement has no element "Efect".');
  const info = casesOf(suites).find(({ attributes }) => attributes['name'] === 'key-not-governed');
  expect(info?.children.map(({ name }) => name)).toEqual(['system-out']);
});

test('what is suppressed does not fail, and is said', () => {
  const diagnostic = diagnosticAt('x', 1, 1);
  const suppressed = [{ diagnostic, by: 'level' as const, reason: 'Agreed.', owner: null, expires: null }];
  const suites = parsed(madeUp([], { suppressed }));
  expect(suites.attributes['failures']).toBe('0');
  const own = casesOf(suites).find(({ attributes }) => attributes['name'] === 'account-names');
  expect(own?.children).toMatchObject([{ name: 'system-out', text: expect.stringContaining('suppressed (Agreed.)') }]);
});

test('hostile names are text', () => {
  const findings = madeUp([diagnosticAt(hostile, 1, 1, { message: hostile, help: hostile })]);
  const suites = parsed({ ...findings, directory: hostile });
  const text = casesOf(suites).flatMap(({ children }) => children)[0]?.text ?? '';
  expect(text).toContain(']]> <script>&amp;"\'');
  expect(text).toContain('\\u{1b}[31m');
});
