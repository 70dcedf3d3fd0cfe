import { approve, parseApproval, parsePlan } from '../../pipeline/approve/index.js';
import { findJsonFault } from '../../pipeline/approve/json-fault.js';
import type { Action } from '../../pipeline/model/index.js';
import { failureOf } from '../failure-of.js';
import { handMadePlan } from './hand-made-plan.js';

const message = (work: () => unknown) => failureOf(work).message;

const everyAction: Action[] = [
  { type: 'enablePolicyType', policyType: 'S3_POLICY' },
  { type: 'enableTrustedAccess', service: 'config.amazonaws.com' },
  { type: 'registerDelegatedAdministrator', service: 'config.amazonaws.com', account: '${account:Audit}' },
  { type: 'createTemplateBucket', bucket: 'charter-templates', region: 'us-east-1' },
  { type: 'attachDefaultPolicy', policyId: 'p-FullAWSAccess', target: '${root}' },
  { type: 'detachDefaultPolicy', policyId: 'p-FullAWSAccess', target: '${root}' },
  { type: 'createAccount', name: 'A', email: 'a@example.com', roleName: 'R', tags: { a: 'b' } },
  { type: 'moveAccount', account: '${account:A}', from: '${root}', to: '${ou:B}' },
  { type: 'tagAccount', account: '${account:A}', tags: { x: 'y' } },
  { type: 'deleteStack', stack: 's', region: 'us-east-1' },
  { type: 'continueUpdateRollback', stack: 's', region: 'us-east-1', resourcesToSkip: [] },
];

test('a plan survives the way through a file, with a byte order mark too', () => {
  const plan = handMadePlan((made) => {
    for (const [index, action] of everyAction.entries())
      made.operations.push({
        id: `x${index}`,
        kind: 'settings',
        dependsOn: [],
        title: '',
        before: null,
        after: null,
        touches: [],
        action,
      });
    made.stacks[0]!.changeSet = { id: 'arn', status: 'AVAILABLE' };
    made.risk = { before: { high: 1, medium: 0 }, after: null };
    made.findings = [{ any: 'thing' }];
  });
  expect(parsePlan(JSON.stringify(plan), 'plan.json')).toEqual(plan);
  expect(parsePlan(`\ufeff${JSON.stringify(plan, null, 2)}`, 'plan.json')).toEqual(plan);
});

test('an approval survives the way through a file', () => {
  const approval = approve({ plan: handMadePlan(), approver: 'me', now: new Date(), expiresInMs: 60_000 });
  expect(parseApproval(JSON.stringify(approval), 'approval.json')).toEqual(approval);
});

test.each(Object.keys(handMadePlan()))('a plan without %s is no plan', (key) => {
  const plan: Record<string, unknown> = { ...handMadePlan() };
  delete plan[key];
  expect(message(() => parsePlan(JSON.stringify(plan), 'plan.json'))).toContain(`'${key}'`);
});

// biome-ignore lint/suspicious/noExplicitAny: the point is to break what the types promise
type Loose = Record<string, any>;

test.each([
  ['an unknown key', (plan: Loose) => (plan['extra'] = 1), '“extra”'],
  ['an unknown action', (plan: Loose) => (plan['operations'][0].action.type = 'closeAccount'), '/operations/0/action'],
  ['a missing parameter', (plan: Loose) => delete plan['operations'][1].action.parameters, '/operations/1/action'],
  ['a wrong type', (plan: Loose) => (plan['operations'][0].title = 7), '/operations/0/title'],
])('%s is located', (_name, change, expected) => {
  const plan = JSON.parse(JSON.stringify(handMadePlan()));
  change(plan);
  expect(message(() => parsePlan(JSON.stringify(plan), 'plan.json'))).toContain(expected);
});

test('another schema version is named', () => {
  expect(message(() => parsePlan('{"schemaVersion": 2}', 'plan.json'))).toBe(
    'plan.json: this plan has schema version 2; this Charter reads version 1.',
  );
});

test.each(['null', '[]', '7', '"x"', '{}'])('%s is no plan and no approval', (text) => {
  expect(message(() => parsePlan(text, 'plan.json'))).toMatch(/^plan\.json: /);
  expect(message(() => parseApproval(text, 'a.json'))).toMatch(/^a\.json: /);
});

test.each([
  ['', '1:1: expected a value'],
  ['{"a": 1,\n "b" 2}', '2:6: expected “:”'],
  ['{"a": [1, 2}', '1:12: expected “,” or the end of what was begun'],
  ['{"a": tru}', '1:7: expected a value'],
  ['{\n  a: 1}', '2:3: expected a key in double quotes or “}”'],
  ['{"a": 1,}', '1:9: expected a key in double quotes'],
  ['[1,]', '1:4: expected a value'],
  ['{} {}', '1:4: expected nothing more'],
  ['{"a": "b\n"}', '1:7: expected a value'],
  ['{"a": 01}', '1:8: expected “,” or the end of what was begun'],
  ['{"schemaVersion": 1', '1:20: expected “,” or the end of what was begun'],
  ['\u0000\u0001', '1:1: expected a value'],
])('%j is located', (text, expected) => {
  expect(message(() => parsePlan(text, 'plan.json'))).toContain(`plan.json:${expected}`);
});

test('what the engine takes as JSON has no fault, and the other way round', () => {
  const samples = [
    '1',
    ' [ ] ',
    '{"a":{"b":[{},"\\u00e9\\n",-1.5e+3,true,false,null]}}',
    '[[]',
    ']',
    '{"a":}',
    '"\\x"',
    '1 2',
    '-',
    '[,1]',
  ];
  for (const text of samples) {
    let valid = true;
    try {
      JSON.parse(text);
    } catch {
      valid = false;
    }
    expect([text, findJsonFault(text) === null]).toEqual([text, valid]);
  }
});

test('10 MB and deep nesting are answered, not crashed on', () => {
  const deep = '['.repeat(200_000);
  expect(message(() => parsePlan(deep, 'plan.json'))).toMatch(/^plan\.json:1:200001/);
  const long = `{"a": "${'x'.repeat(10_000_000)}`;
  expect(message(() => parsePlan(long, 'plan.json'))).toMatch(/^plan\.json:1:7/);
});
