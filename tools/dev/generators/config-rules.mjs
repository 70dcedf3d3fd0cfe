import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The managed rules of AWS Config: their identifiers and parameters, from two readings of AWS's documentation. */
export const name = 'config-rules';

/**
 * In neither source: the identifier under which a pack tracks what a person checks.
 * https://docs.aws.amazon.com/config/latest/developerguide/process-checks.html
 */
const processCheck = 'AWS_CONFIG_PROCESS_CHECK';

/** @returns {Promise<Record<string, string>>} path below the repository → content */
export async function generate(root) {
  const require = createRequire(import.meta.url);
  const { ManagedRuleIdentifiers } = require('aws-cdk-lib/aws-config');
  const { version } = require('aws-cdk-lib/package.json');
  const documented = JSON.parse(
    await readFile(join(root, 'tools/dev/generators/config-rules/data/parameters.json'), 'utf8'),
  );
  const identifiers = Object.values(ManagedRuleIdentifiers).filter((one) => typeof one === 'string');
  // Null: nothing is known of its parameters.
  const rules = {
    ...Object.fromEntries(identifiers.map((one) => [one, null])),
    [processCheck]: null,
    ...documented.rules,
  };
  const lines = Object.keys(rules)
    .sort()
    .map((one) => `    ${JSON.stringify(one)}: ${JSON.stringify(rules[one])}`);
  const sources = [{ package: 'aws-cdk-lib', version }, documented.source];
  return {
    'pipeline/resource-types/data/config-rules.json': `{\n  "sources": ${JSON.stringify(sources)},\n  "rules": {\n${lines.join(',\n')}\n  }\n}\n`,
  };
}
