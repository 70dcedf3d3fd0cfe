import type { SavedQueryConfig } from '../../pipeline/model/index.js';
import { trailTable } from './trail-table.js';

interface Question {
  name: string;
  description: string;
  /** Columns beside the time, the account and who it was. */
  columns: string[];
  /** What must hold, beside the days. */
  where: string;
}

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

const policyChanges = [
  ...['CreatePolicy', 'UpdatePolicy', 'DeletePolicy', 'AttachPolicy', 'DetachPolicy', 'EnablePolicyType'],
  ...['DisablePolicyType', 'PutResourcePolicy', 'DeleteResourcePolicy'],
];
const trailChanges = ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors', 'PutInsightSelectors'];
const credentialCalls = ['CreateAccessKey', 'CreateUser', 'CreateLoginProfile', 'UpdateLoginProfile'];
const bucketCalls = ['PutBucketAcl', 'PutBucketPolicy', 'DeleteBucketPublicAccessBlock', 'PutBucketPublicAccessBlock'];
const accountMoves = [
  'CreateAccount',
  'MoveAccount',
  'CloseAccount',
  'RemoveAccountFromOrganization',
  'LeaveOrganization',
];

/** What people ask of a trail. Each looks back seven days; `day` bounds what is read, and so what it costs. */
const questions: readonly Question[] = [
  {
    name: 'root-user-activity',
    description: 'What root users did themselves, sign-ins among it.',
    columns: ['eventname', 'eventsource', 'sourceipaddress', 'errorcode'],
    where: "useridentity.type = 'Root' AND useridentity.invokedby IS NULL AND eventtype <> 'AwsServiceEvent'",
  },
  {
    name: 'denied-calls',
    description: 'Calls that were denied, whatever denied them.',
    columns: ['eventname', 'eventsource', 'errorcode', 'errormessage'],
    where: `errorcode IN (${quoted(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'Client.UnauthorizedOperation'])})`,
  },
  {
    name: 'denied-by-organization-policies',
    description: 'Calls that an SCP or RCP denied: what a guardrail really stops.',
    columns: ['eventname', 'eventsource', 'errormessage'],
    where: "(errormessage LIKE '%service control policy%' OR errormessage LIKE '%resource control policy%')",
  },
  {
    name: 'console-sign-ins-without-mfa',
    description: 'Sign-ins of IAM users and root users to the console without MFA.',
    columns: ['sourceipaddress', 'responseelements'],
    where:
      "eventname = 'ConsoleLogin' AND useridentity.type IN ('IAMUser', 'Root') AND json_extract_scalar(responseelements, '$.ConsoleLogin') = 'Success' AND json_extract_scalar(additionaleventdata, '$.MFAUsed') = 'No'",
  },
  {
    name: 'failed-console-sign-ins',
    description: 'Sign-ins to the console that failed, by address.',
    columns: ['sourceipaddress', 'errormessage'],
    where: "eventname = 'ConsoleLogin' AND json_extract_scalar(responseelements, '$.ConsoleLogin') = 'Failure'",
  },
  {
    name: 'organization-policy-changes',
    description: 'Who changed a policy of the organization, or what it is attached to.',
    columns: ['eventname', 'requestparameters'],
    where: `eventsource = 'organizations.amazonaws.com' AND eventname IN (${quoted(policyChanges)})`,
  },
  {
    name: 'account-changes',
    description: 'Accounts that came, moved or went.',
    columns: ['eventname', 'requestparameters', 'errorcode'],
    where: `eventsource = 'organizations.amazonaws.com' AND eventname IN (${quoted(accountMoves)})`,
  },
  {
    name: 'trail-changes',
    description: 'Who changed or stopped a trail.',
    columns: ['eventname', 'requestparameters', 'errorcode'],
    where: `eventsource = 'cloudtrail.amazonaws.com' AND eventname IN (${quoted(trailChanges)})`,
  },
  {
    name: 'new-credentials',
    description: 'New IAM users, access keys and passwords.',
    columns: ['eventname', 'requestparameters', 'sourceipaddress'],
    where: `eventsource = 'iam.amazonaws.com' AND eventname IN (${quoted(credentialCalls)}) AND errorcode IS NULL`,
  },
  {
    name: 'key-deletions',
    description: 'Keys of KMS that were disabled or scheduled for deletion.',
    columns: ['eventname', 'requestparameters'],
    where: "eventsource = 'kms.amazonaws.com' AND eventname IN ('ScheduleKeyDeletion', 'DisableKey')",
  },
  {
    name: 'bucket-access-changes',
    description: 'Who changed who may reach a bucket.',
    columns: ['eventname', 'requestparameters', 'errorcode'],
    where: `eventsource = 's3.amazonaws.com' AND eventname IN (${quoted(bucketCalls)})`,
  },
];

/** @param perAccount whether a query has to name its account, which is then asked for when it runs */
export function builtInQueries(perAccount: boolean): SavedQueryConfig[] {
  return questions.map(({ name, description, columns, where }) => ({
    name,
    description,
    query: [
      `SELECT ${['eventtime', 'account', 'awsregion', 'useridentity.arn', ...columns].join(', ')}`,
      `FROM ${trailTable}`,
      "WHERE day >= date_format(current_date - interval '7' day, '%Y/%m/%d')",
      ...(perAccount ? ['  AND account = ?'] : []),
      `  AND ${where}`,
      'ORDER BY eventtime DESC',
      'LIMIT 1000',
    ].join('\n'),
  }));
}
