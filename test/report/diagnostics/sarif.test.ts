import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { allCodes } from '../../../pipeline/pipeline.js';
import { type Findings, renderSarif } from '../../../pipeline/report/diagnostics/index.js';
import { removeConfigs } from '../../validate/write-config.js';
import { diagnosticAt, faulty, findingsOf, hostile, madeUp, steering } from './rendered.js';

afterAll(removeConfigs);

// Draft 4 names its own id otherwise, and the standard's errata 01 corrected a pattern that is no regular expression.
const text = readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8');
const { $schema: _draft, id: _id, ...schema } = JSON.parse(text.replaceAll('[a-zA-Z]{2}]?$', '[a-zA-Z]{2}$'));
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    // RFC 3986: no characters but these, and a percent sign only before two hexadecimal digits.
    'uri-reference': /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/i,
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
const valid = ajv.compile(schema);

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: object } }[];
  relatedLocations?: { message: { text: string } }[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions?: { justification: string }[];
}
interface Run {
  tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string; markdown?: string } }[] } };
  results: Result[];
  invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[];
}

function rendered(
  findings: Findings,
  directory = 'config',
  readPage: (code: string) => string | null = () => null,
): Run {
  const log = JSON.parse(renderSarif(findings, { codes: allCodes, directory, readPage }));
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('the schema refuses what is no SARIF', () => {
  expect(valid({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
});

test('results with rule, level, region and related places', () => {
  const { results, tool } = rendered(findingsOf(faulty));
  const document = results.find(({ ruleId }) => ruleId === 'policy-language');
  expect(document).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'policies/guardrail.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 17, endColumn: 24 },
        },
      },
    ],
    relatedLocations: [{ message: { text: expect.stringContaining('Guardrail') } }],
  });
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results.at(-1)?.level).toBe('note');
  expect(tool.driver.rules).toHaveLength(allCodes.length);
});

test('the page of a rule is its help, and its first source the address', () => {
  const page = '# x\n\ny\n\n## Source\n\n- [AWS](https://docs.aws.amazon.com/a_(b).html)\n';
  const { tool } = rendered(findingsOf(faulty), 'config', () => page);
  const rule = tool.driver.rules.find(({ id }) => id === 'policy-language');
  expect(rule).toMatchObject({ help: { markdown: page }, helpUri: expect.stringMatching(/^https:\/\/docs\.aws/) });
  expect(tool.driver.rules.find(({ id }) => id === 'policy-size')?.helpUri).toBeUndefined();
});

test('fingerprints stay when lines move, and tell equal lines apart', () => {
  const moved = Object.fromEntries(
    Object.entries(faulty).map(([path, text]) => [path, path.endsWith('.yaml') ? `# one\n\n${text}` : text]),
  );
  const prints = (run: Run) =>
    run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const before = prints(rendered(findingsOf(faulty)));
  expect(prints(rendered(findingsOf(moved)))).toEqual(before);
  const twice = madeUp([diagnosticAt('x', 1, 1), diagnosticAt('x', 2, 1)], { texts: { x: 'a\na\n' } });
  expect(new Set(prints(rendered(twice))).size).toBe(2);
});

test.each([
  ['config', 'ä b#c?.yaml', 'config/%C3%A4%20b%23c%3F.yaml', '%SRCROOT%'],
  ['.', '../policies/x.json', '../policies/x.json', '%SRCROOT%'],
  ['a/config', '../policies/100%.json', 'a/policies/100%25.json', '%SRCROOT%'],
  ['/srv/a b/config', 'x.yaml', 'file:///srv/a%20b/config/x.yaml', undefined],
])('%s and %s are %s', (directory, file, uri, uriBaseId) => {
  const { results } = rendered(madeUp([diagnosticAt(file, 1, 1)]), directory);
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri,
    ...(uriBaseId ? { uriBaseId } : {}),
  });
});

test('what is suppressed is a result that says so, and all others say that they are not', () => {
  const diagnostic = diagnosticAt('x', 1, 1, { code: 'ownership' });
  const suppressed = [
    { diagnostic, by: 'exception' as const, reason: 'Agreed.', owner: 'team', expires: '2026-12-31' },
  ];
  const { results } = rendered(madeUp([diagnosticAt('x', 2, 1)], { suppressed }));
  expect(results.map(({ suppressions }) => suppressions?.length)).toEqual([0, 1]);
  expect(results[1]?.suppressions?.[0]?.justification).toBe('Agreed. (team, until 2026-12-31)');
});

test('no more results than GitHub keeps, errors first, and it says what was left out', () => {
  const many = Array.from({ length: 6_000 }, (_, index) =>
    diagnosticAt('x', index + 1, 1, index < 5_500 ? { severity: 'warning' } : {}),
  );
  const { results, invocations } = rendered(madeUp(many));
  expect(results).toHaveLength(5_000);
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(500);
  expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('1000 of level warning');
});

test('hostile names are text', () => {
  const related = [{ file: hostile, line: 1, column: 1, message: hostile }];
  const diagnostic = diagnosticAt(hostile, 1, 1, { message: hostile, help: hostile, related });
  const { results } = rendered(madeUp([diagnostic], { texts: { [hostile]: hostile } }), `${hostile}/config`);
  expect(results[0]?.message.text.split('\n').filter((line) => steering.test(line))).toEqual([]);
  expect(results[0]?.message.text).toContain('\\[a\\](b)');
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
});
