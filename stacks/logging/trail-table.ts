import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Aws, CfnDeletionPolicy, Fn } from 'aws-cdk-lib/core';
import type { CharterStack } from '../charter-stack.js';

export const logDatabase = 'charter_logs';
export const trailTable = 'trail';

export interface TrailTableProps {
  bucketName: string;
  organization: string;
  /** Ids; null where there are more than a template can name, and each query has to name its own. */
  accounts: readonly string[] | null;
  regions: readonly string[];
  /** `YYYY-MM-DD` */
  startDate: string;
}

/**
 * Adds the table over what the organization trail writes. Its partitions (account, Region, day) are computed from where
 * CloudTrail puts files, so that nothing has to be loaded each day.
 * https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
export function addTrailTable(stack: CharterStack, props: TrailTableProps): CfnTable {
  const database = new CfnDatabase(stack, 'Database', {
    catalogId: Aws.ACCOUNT_ID,
    databaseInput: { name: logDatabase, description: 'Logs of the organization' },
  });
  const location = `s3://${props.bucketName}/AWSLogs/${props.organization}/`;
  const table = new CfnTable(stack, 'TrailTable', {
    catalogId: Aws.ACCOUNT_ID,
    databaseName: logDatabase,
    tableInput: {
      name: trailTable,
      description: 'What the organization trail has recorded',
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: ['account', 'region', 'day'].map((name) => ({ name, type: 'string' })),
      parameters: { EXTERNAL: 'TRUE', classification: 'cloudtrail', ...projection(props, location) },
      storageDescriptor: {
        location,
        inputFormat: 'com.amazon.emr.cloudtrail.CloudTrailInputFormat',
        outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
        serdeInfo: { serializationLibrary: 'org.apache.hive.hcatalog.data.JsonSerDe' },
        columns: Object.entries(trailColumns).map(([name, type]) => ({ name, type })),
      },
    },
  });
  table.addResourceDependency(database);
  for (const made of [database, table]) made.cfnOptions.deletionPolicy = CfnDeletionPolicy.DELETE;
  return table;
}

function projection({ accounts, regions, startDate }: TrailTableProps, location: string): Record<string, string> {
  return {
    'projection.enabled': 'true',
    ...(accounts === null
      ? { 'projection.account.type': 'injected' }
      : { 'projection.account.type': 'enum', 'projection.account.values': Fn.join(',', [...accounts]) }),
    'projection.region.type': 'enum',
    'projection.region.values': regions.join(','),
    'projection.day.type': 'date',
    'projection.day.format': 'yyyy/MM/dd',
    'projection.day.interval': '1',
    'projection.day.interval.unit': 'DAYS',
    'projection.day.range': `${startDate.replaceAll('-', '/')},NOW`,
    // The variables are Athena's own, and not those of Fn::Sub.
    'storage.location.template': `${location}\${account}/CloudTrail/\${region}/\${day}`,
  };
}

const identity =
  'struct<type:string,principalid:string,arn:string,accountid:string,invokedby:string,accesskeyid:string,' +
  'username:string,onbehalfof:struct<userid:string,identitystorearn:string>,' +
  'sessioncontext:struct<attributes:struct<mfaauthenticated:string,creationdate:string>,' +
  'sessionissuer:struct<type:string,principalid:string,arn:string,accountid:string,username:string>,' +
  'ec2roledelivery:string,webidfederationdata:struct<federatedprovider:string,attributes:map<string,string>>>>';

/** Column → type, as Athena's guide has them. */
export const trailColumns: Readonly<Record<string, string>> = {
  eventversion: 'string',
  useridentity: identity,
  eventtime: 'string',
  eventsource: 'string',
  eventname: 'string',
  awsregion: 'string',
  sourceipaddress: 'string',
  useragent: 'string',
  errorcode: 'string',
  errormessage: 'string',
  requestparameters: 'string',
  responseelements: 'string',
  additionaleventdata: 'string',
  requestid: 'string',
  eventid: 'string',
  readonly: 'string',
  resources: 'array<struct<arn:string,accountid:string,type:string>>',
  eventtype: 'string',
  apiversion: 'string',
  recipientaccountid: 'string',
  serviceeventdetails: 'string',
  sharedeventid: 'string',
  vpcendpointid: 'string',
  vpcendpointaccountid: 'string',
  eventcategory: 'string',
  addendum: 'struct<reason:string,updatedfields:string,originalrequestid:string,originaleventid:string>',
  sessioncredentialfromconsole: 'string',
  edgedevicedetails: 'string',
  tlsdetails: 'struct<tlsversion:string,ciphersuite:string,clientprovidedhostheader:string>',
};
