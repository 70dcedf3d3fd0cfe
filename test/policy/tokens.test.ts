import { type KnownToken, parseJson, resolveTokens, type TokenValues } from '../../pipeline/policy/index.js';

const values: TokenValues = new Map<string, KnownToken>([
  ['PARTITION', 'aws-cn'],
  ['CIDRS', ['10.0.1.0/24', '10.0.2.0/24']],
  ['DAYS', 30],
  ['FROM_SSM', null],
]);
const resolve = (text: string) => {
  const { root } = parseJson(text);
  if (!root) throw new Error('not JSON');
  return resolveTokens(root, values);
};

test.each([
  ['in a text', '["arn:${PARTITION}:iam::*:role/${PARTITION}"]', ['arn:aws-cn:iam::*:role/aws-cn']],
  ['a list as a whole value', '{"a": "${CIDRS}"}', { a: ['10.0.1.0/24', '10.0.2.0/24'] }],
  ['a list without quotes', '{"a": ${CIDRS}}', { a: ['10.0.1.0/24', '10.0.2.0/24'] }],
  ['a list joins the list around it', '["x", ${CIDRS}, "y"]', ['x', '10.0.1.0/24', '10.0.2.0/24', 'y']],
  ['a number keeps its type', '{"a": ${DAYS}, "b": "${DAYS} days"}', { a: 30, b: '30 days' }],
  [
    'lists, one after the other',
    '{"a": [${CIDRS}, ${CIDRS}, ${DAYS}]}',
    { a: ['10.0.1.0/24', '10.0.2.0/24', '10.0.1.0/24', '10.0.2.0/24', 30] },
  ],
  ['in a key', '{"aws:${PARTITION}": {"${PARTITION}": 1}}', { 'aws:aws-cn': { 'aws-cn': 1 } }],
  [
    'a lookup of what is declared',
    '{"a": ${ACCEL_LOOKUP::CUSTOM:CIDRS}, "b": "x${ACCEL_LOOKUP::CUSTOM:DAYS}"}',
    { a: ['10.0.1.0/24', '10.0.2.0/24'], b: 'x30' },
  ],
  ['variables of IAM stay', '["${aws:username}", "${*}", "${s3:prefix}"]', ['${aws:username}', '${*}', '${s3:prefix}']],
])('%s', (_name, text, expected) => {
  expect(resolve(text)).toEqual({ value: expected, faults: [], unresolved: new Set() });
});

test('what only the live organization knows stays, and is named', () => {
  const { value, faults, unresolved } = resolve('["${ORG_ID}", "${AUDIT_ACCOUNT_ID}", "x-${FROM_SSM}", ${ORG_ID}]');
  expect(value).toEqual(['${ORG_ID}', '${AUDIT_ACCOUNT_ID}', 'x-${FROM_SSM}', '${ORG_ID}']);
  expect(faults).toEqual([]);
  expect([...unresolved]).toEqual(['ORG_ID', 'AUDIT_ACCOUNT_ID', 'FROM_SSM']);
});

test('the id of an account whose name starts with a digit is known live, and no other name that ends so', () => {
  expect(resolve('["${9TH_ACCOUNT_ID}"]')).toMatchObject({ faults: [], unresolved: new Set(['9TH_ACCOUNT_ID']) });
  expect(resolve('["${MYACCOUNT_ID}"]').faults).toEqual([{ token: 'MYACCOUNT_ID', at: 1, why: 'unknown' }]);
});

test('unknown tokens and lists inside a text are faults', () => {
  expect(resolve('["${NOBODY}", "x ${CIDRS}"]').faults).toEqual([
    { token: 'NOBODY', at: 1, why: 'unknown' },
    { token: 'CIDRS', at: 14, why: 'list-in-text' },
  ]);
});

test("lookups that the Landing Zone Accelerator's stacks answer are unknown, and others are faults", () => {
  const known = ['VPC_ID:OU:Infrastructure', 'VPCE_ID:ACCOUNT:Network', 'ACCOUNT_ID:ORG', 'CUSTOM:FROM_SSM'];
  const { value, faults, unresolved } = resolve(`[${known.map((one) => `\${ACCEL_LOOKUP::${one}}`).join(', ')}]`);
  expect(faults).toEqual([]);
  expect([...unresolved]).toEqual(known.map((one) => `ACCEL_LOOKUP::${one}`));
  expect(value).toEqual(known.map((one) => `\${ACCEL_LOOKUP::${one}}`));
  for (const wrong of [
    'CUSTOM:NOBODY',
    'VPC_ID:REGION:x',
    'VPC_ID:OU',
    'S3:BUCKET:x',
    'CUSTOM:ATTACHED_RESOURCE_ARN',
  ]) {
    expect(resolve(`["\${ACCEL_LOOKUP::${wrong}}"]`).faults).toEqual([
      { token: `ACCEL_LOOKUP::${wrong}`, at: 1, why: 'unknown' },
    ]);
  }
});

test('a list in a key is a fault', () => {
  expect(resolve('{"${CIDRS}": 1}').faults).toEqual([{ token: 'CIDRS', at: 1, why: 'list-in-text' }]);
});

test('a value that is a token itself is known live', () => {
  const { root } = parseJson('["${ACCOUNT_ID}"]');
  const { value, unresolved } = resolveTokens(root!, new Map([['ACCOUNT_ID', '${MANAGEMENT_ACCOUNT_ID}']]));
  expect(value).toEqual(['${MANAGEMENT_ACCOUNT_ID}']);
  expect([...unresolved]).toEqual(['MANAGEMENT_ACCOUNT_ID']);
});
