import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { alone, composeYaml } from '../../../pipeline/load/compose-yaml.js';
import { childOf } from '../../../pipeline/model/index.js';
import { toValue } from '../../../pipeline/policy/index.js';
import { packRules } from '../../../pipeline/validate/conformance-packs/pack-template.js';
import { entriesOf } from '../../../pipeline/validate/documents/template-tree.js';
import { corpus, itWith } from '../../only-where.js';
import { exampleFaults } from '../../synth/conformance-packs-config.js';

/** Packs that AWS publishes and nobody here wrote. They lie beside the repository and are no part of it. */
const folder = corpus.conformancePacks;
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
  : [];

const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** What is said of a pack: `code file:line`. */
function saidOf(name: string): string[] {
  const path = `conformance-packs/${name}`;
  const withPack = (text: string) =>
    text.replace('conformancePacks:', `conformancePacks:\n  - name: sample\n    template: ${path}`);
  return exampleFaults(withPack, { [path]: textOf(name) }).map(
    ({ severity, code, file, line, message }) => `${severity} ${code} ${file.replace(/^.*\//, '')}:${line} ${message}`,
  );
}

/** What AWS Config counts of a pack. */
function sizeOf(name: string) {
  const { root } = composeYaml(textOf(name), alone('template'));
  return {
    rules: packRules(root!).length,
    parameters: entriesOf(childOf(root!, 'Parameters')).length,
    bytes: Buffer.byteLength(JSON.stringify(toValue(root!))),
  };
}

/** What is wrong in them: the account to be filled in, and parameters that have no default and need a value. */
const wrong: Record<string, string[]> = {
  'Operational-Best-Practices-for-Amazon-DynamoDB-with-Remediation.yaml': [
    'conformance-packs-config.yaml:9 SnsTopicForPublishNotificationArn',
    'Operational-Best-Practices-for-Amazon-DynamoDB-with-Remediation.yaml:41 <Account-Id>',
  ],
  'Operational-Best-Practices-for-Amazon-S3-with-Remediation.yaml': [
    'conformance-packs-config.yaml:9 S3TargetBucketNameForEnableLogging',
    ...[43, 80, 139, 179].map(
      (line) => `Operational-Best-Practices-for-Amazon-S3-with-Remediation.yaml:${line} <Account-Id>`,
    ),
  ],
};

describe('AWS’s own packs', () => {
  itWith('the corpus').each(files.length > 0 ? files : ['none of them'])(
    '%s loads, and what is wrong is said at its line',
    (name) => {
      const said = saidOf(name);
      const { rules, parameters, bytes } = sizeOf(name);
      const size = `${rules} rules, ${parameters} parameters, ${bytes.toLocaleString('en')} bytes`;
      process.stdout.write(`${[`${name}: ${size}`, ...said].join('\n    ')}\n`);
      const brief = said.map((one) => {
        const place = / (\S+:\d+) /.exec(one)?.[1];
        const what = /"(<Account-Id>|[A-Za-z0-9]+)"(?: is still|, which has no default)/.exec(one)?.[1];
        return `${place} ${what}`;
      });
      expect(brief).toEqual(wrong[name] ?? []);
      expect(rules).toBeGreaterThan(0);
    },
  );
});
