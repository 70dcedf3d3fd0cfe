import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { LogQueriesConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId } from '../logical-ids.js';
import { builtInQueries } from './built-in-queries.js';
import { addLogBucket } from './log-bucket.js';
import { addLogKey } from './log-key.js';
import { type LoggingPlace, logBucketName } from './names.js';
import { addTrailTable, logDatabase } from './trail-table.js';

export const workGroupName = 'charter-logs';

/** A template has 200 parameters, and each account's id is one. Beyond, a query names its account. */
const maximumAccounts = 150;

export interface LogQueriesStackProps {
  place: LoggingPlace;
  queries: LogQueriesConfig;
  /** Names of all accounts of the config. */
  accounts: readonly string[];
  regions: readonly string[];
}

/** SQL over the organization trail, in the log archive account: a workgroup, a table and saved queries. */
export class LogQueriesStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string, props: LogQueriesStackProps) {
    super(scope, name, description);
    const { place, queries, regions } = props;
    const perAccount = props.accounts.length > maximumAccounts;
    const workGroup = this.#workGroup(place, queries);
    const table = addTrailTable(this, {
      bucketName: logBucketName(place, 'trail'),
      organization: this.parameter('${organization}'),
      accounts: perAccount ? null : props.accounts.map((account) => this.parameter(`\${account:${account}}`)),
      regions,
      startDate: queries.startDate,
    });
    const saved = [...(queries.builtIn ? builtInQueries(perAccount) : []), ...queries.saved];
    for (const query of saved) {
      const made = new CfnNamedQuery(this, identityLogicalId('Query', query.name), {
        name: query.name,
        ...(query.description ? { description: query.description } : {}),
        database: logDatabase,
        workGroup: workGroupName,
        queryString: query.query,
      });
      made.addResourceDependency(workGroup);
      made.addResourceDependency(table);
    }
  }

  #workGroup(
    place: LoggingPlace,
    { resultsExpireAfterDays, maximumGigabytesPerQuery }: LogQueriesConfig,
  ): CfnWorkGroup {
    const key = addLogKey(this, 'ResultsKey', {
      alias: 'alias/charter-query-results',
      description: 'Encrypts the results of queries over the logs',
      allow: [],
    });
    const bucket = addLogBucket(this, 'Results', {
      name: logBucketName(place, 'query-results'),
      keyArn: key.attrArn,
      bucketKey: true,
      accessLogsBucket: logBucketName(place, 'access-logs'),
      expireAfterDays: resultsExpireAfterDays,
      allow: () => [],
    });
    return new CfnWorkGroup(this, 'WorkGroup', {
      name: workGroupName,
      description: 'Questions to the organization trail',
      state: 'ENABLED',
      workGroupConfiguration: {
        // Nobody sends results elsewhere, or leaves them unencrypted.
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        ...(maximumGigabytesPerQuery === null ? {} : { bytesScannedCutoffPerQuery: maximumGigabytesPerQuery * 1e9 }),
        resultConfiguration: {
          outputLocation: `s3://${bucket.ref}/`,
          expectedBucketOwner: Aws.ACCOUNT_ID,
          encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: key.attrArn },
        },
      },
    });
  }
}
