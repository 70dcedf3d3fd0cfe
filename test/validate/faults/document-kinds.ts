import type { Fault } from './fault.js';
import { delegation, inDocument, rcp, stay, used } from './in-document.js';

/** A document over the quota of its kind, by the resources that its first statement names. */
function tooLong(file: string, quota: number, kind: string): Fault[] {
  const resources = Array.from(
    { length: quota / 40 },
    (_, index) => `"arn:aws:s3:::example-bucket-of-team-${index + 100}"`,
  );
  const edit = ['"Resource": "*"', `"Resource": [${resources.join(', ')}]`] as const;
  const said = { code: 'policy-size', says: `AWS allows ${quota.toLocaleString('en')} for a ${kind}` };
  const alone = 'others make it longer or shorter';
  return [
    inDocument(file, `${kind} over its quota: ${file}`, edit, {
      ...said,
      helps: 'Shorten statement 1',
      at: { file },
      alone,
    }),
  ];
}

/** SCPs, RCPs and the resource policy, each by its own rules; and tokens. */
export const kinds: readonly Fault[] = [
  inDocument(
    stay,
    'Principal in an SCP',
    ['"Effect": "Deny",', '"Effect": "Deny",\n      "Principal": { "AWS": "*" },'],
    { code: 'service-control-policy', says: 'no "Principal"', helps: 'aws:PrincipalArn' },
  ),
  inDocument(
    stay,
    'NotPrincipal in an SCP',
    ['"Effect": "Deny",', '"Effect": "Deny",\n      "NotPrincipal": { "AWS": "*" },'],
    { code: 'service-control-policy', says: 'no "NotPrincipal"', helps: 'aws:PrincipalArn' },
  ),
  inDocument(rcp, 'RCP with NotAction', ['"Action": "s3:*"', '"NotAction": "s3:*"'], {
    code: 'resource-control-policy',
    says: 'no "NotAction"',
    helps: 'Use "Action"',
  }),
  inDocument(rcp, 'RCP for every action', ['"Action": "s3:*"', '"Action": "*"'], {
    code: 'resource-control-policy',
    says: '"*" names no service',
    helps: 's3:*, sts:*',
  }),
  inDocument(rcp, 'RCP that allows', ['"Deny"', '"Allow"'], {
    code: 'resource-control-policy',
    says: 'can only deny',
    helps: 'Write "Deny"',
  }),
  inDocument(rcp, 'RCP without a Principal', ['      "Principal": "*",\n', ''], {
    code: 'resource-control-policy',
    says: 'lacks "Principal"',
    helps: 'Add "Principal": "*"',
    at: { file: rcp, text: '"Statement"' },
  }),
  inDocument(
    rcp,
    'RCP with a Principal of its own',
    ['"Principal": "*"', '"Principal": { "AWS": "arn:aws:iam::111111111111:root" }'],
    { code: 'resource-control-policy', says: 'must be "*"', helps: 'aws:PrincipalOrgID' },
  ),
  inDocument(rcp, 'RCP for a service without RCPs', ['"s3:*"', '"ec2:*"'], {
    code: 'resource-control-policy',
    severity: 'warning',
    says: 'does not list "ec2"',
    helps: '',
  }),
  inDocument(rcp, 'RCP for a misspelled service', ['"s3:*"', '"secretmanager:*"'], {
    code: 'resource-control-policy',
    severity: 'warning',
    says: 'does not list "secretmanager"',
    helps: 'Did you mean "secretsmanager"?',
  }),
  ...tooLong(stay, 10_240, 'service control policy'),
  ...tooLong(used, 10_240, 'service control policy'),
  ...tooLong(rcp, 5_120, 'resource control policy'),
  inDocument(delegation, 'NotResource in the resource policy', ['"Resource": "*"', '"NotResource": "*"'], {
    code: 'resource-policy',
    says: 'no "NotResource"',
    helps: 'Write "Resource"',
  }),
  inDocument(used, 'unresolved token', ['${BREAK_GLASS_ROLE}', '${BREAK_GLAS_ROLE}'], {
    code: 'policy-tokens',
    says: 'Nothing gives ${BREAK_GLAS_ROLE} a value',
    helps: 'Did you mean "BREAK_GLASS_ROLE"?',
  }),
  inDocument(used, 'pseudo parameter of CloudFormation', ['${BREAK_GLASS_ROLE}', '${AWS::Partition}'], {
    code: 'policy-tokens',
    says: 'Nothing gives ${AWS::Partition} a value',
    helps: 'Write ${PARTITION}',
  }),
  inDocument(used, 'token that nothing closes', ['${BREAK_GLASS_ROLE}', '${BREAK_GLASS_ROLE'], {
    code: 'policy-tokens',
    says: 'is not closed',
    helps: '${BREAK_GLASS_ROLE}',
  }),
  inDocument(used, 'list in the midst of a text', ['${BREAK_GLASS_ROLE}', '${ALLOWED_REGIONS}'], {
    code: 'policy-tokens',
    says: 'is a list',
    helps: 'whole value',
  }),
  inDocument(used, 'replacement of config files in a document', ['${BREAK_GLASS_ROLE}', '{{ BREAK_GLASS_ROLE }}'], {
    code: 'policy-placeholders',
    says: 'is not replaced in a document',
    helps: 'Write ${BREAK_GLASS_ROLE}',
  }),
  inDocument(used, 'placeholder left in a document', ['${BREAK_GLASS_ROLE}', '<role-name>'], {
    code: 'policy-placeholders',
    severity: 'warning',
    says: '<role-name> has not been filled in',
    helps: 'your own value',
  }),
];
