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
