import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { synth } from '../../pipeline/synth/index.js';
import { CharterStack } from '../../stacks/charter-stack.js';
import { checkedConfigs } from './checked-configs.js';

/**
 * The rules look at constructs, and synth keeps them to itself: what it hands to the CDK is watched. They are asked
 * directly, because as a plugin of the CDK's own validation they do not run with CDK_VALIDATION=false.
 */
function appOf(synthesize: () => void): App {
  const watched = jest.spyOn(App.prototype, 'synth');
  try {
    synthesize();
    return watched.mock.contexts[0] as App;
  } finally {
    watched.mockRestore();
  }
}

/** `Rule path: what it says` of every finding that nobody has explained. */
function findingsOf(app: IConstruct): string[] {
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  return violations.flatMap(({ ruleName, description, violatingResources }) =>
    violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}: ${description}`),
  );
}

interface Exception {
  path: string;
  rule: string;
  reason: string;
}

function exceptionsOf(app: App): Exception[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({ path: node.path, rule: id.replace(/^annotation::/i, ''), reason })),
  );
}

/** Exceptions that excuse nothing at or below the construct where they stand. */
function needlessOf(app: App): Exception[] {
  const explained = jest.spyOn(NagPack.prototype as unknown as { isAcknowledged(): boolean }, 'isAcknowledged');
  explained.mockReturnValue(false);
  const all = findingsOf(app);
  explained.mockRestore();
  return exceptionsOf(app).filter(({ rule, path }) => !all.some((finding) => finding.startsWith(`${rule} ${path}`)));
}

describe('cdk-nag’s AwsSolutions rules', () => {
  it.each(Object.entries(checkedConfigs))(
    'find nothing in the stacks of %s that is not explained in a sentence',
    (_name, config) => {
      const app = appOf(() => synth(config()));
      expect(findingsOf(app)).toEqual([]);
      expect(needlessOf(app)).toEqual([]);
      for (const { reason } of exceptionsOf(app)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    },
    120_000,
  );

  it('find what is wrong, until it is explained, and an explanation that explains nothing', () => {
    const app = new App({ analyticsReporting: false });
    const bucket = new CfnBucket(new CharterStack(app, 'logs', 'Logs'), 'Bucket');
    const serverAccessLogs = /^AwsSolutions-S1 logs\/Bucket: /;
    expect(findingsOf(app)).toContainEqual(expect.stringMatching(serverAccessLogs));
    const reason = 'The bucket is where the access logs go.';
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason }, { id: 'AwsSolutions-EC23', reason });
    expect(findingsOf(app)).not.toContainEqual(expect.stringMatching(serverAccessLogs));
    expect(needlessOf(app)).toEqual([{ path: 'logs/Bucket', rule: 'AwsSolutions-EC23', reason }]);
  });
});
