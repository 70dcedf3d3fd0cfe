import { createRequire } from 'node:module';
import { extract } from './resource-types/extract.mjs';
import { resourceTypeNames } from './resource-types/names.mjs';

/** Loading the whole specification costs 0.4 s and 150 MB, so what we need of it is extracted at build time. */
export const name = 'resource-types';

/** The package does not say when it was made; its registry does. Add the date when the version changes. */
const published = { '0.1.216': '2026-09-29' };

/** @returns {Promise<Record<string, string>>} path below the repository → content */
export async function generate() {
  const { loadAwsServiceSpec } = await import('@aws-cdk/aws-service-spec');
  const { version } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec/package.json');
  const date = published[version];
  if (!date) throw new Error(`Say in tools/dev/generators/resource-types.mjs when ${version} was published.`);
  const database = await loadAwsServiceSpec();
  const types = resourceTypeNames.map(
    (type) => `    ${JSON.stringify(type)}: ${JSON.stringify(extract(database, type))}`,
  );
  const source = JSON.stringify({ package: '@aws-cdk/aws-service-spec', version, date });
  // One type a line: small, and a change of one type shows as one line.
  return {
    'pipeline/resource-types/data/cloudformation.json': `{\n  "source": ${source},\n  "types": {\n${types.join(',\n')}\n  }\n}\n`,
  };
}
