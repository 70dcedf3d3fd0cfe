import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assembly, Config, JsonObject } from '../../pipeline/model/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { itWith } from '../only-where.js';
import { checkedConfigs } from './checked-configs.js';

itWith('cfn-lint')(
  'cfn-lint finds nothing in any template of any config',
  () => {
    const templates = Object.entries(checkedConfigs).flatMap(([name, config]) => namedTemplates(name, config()));
    expect(templates.length).toBeGreaterThanOrEqual(Object.keys(checkedConfigs).length);
    expect(findingsOf(templates)).toBe('');
  },
  120_000,
);

itWith('cfn-lint')('cfn-lint says in which config and template a finding is', () => {
  const wrong = { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { Colour: 'red' } } } };
  const findings = findingsOf([{ name: 'the example, charter-trail', template: wrong }]);
  expect(findings).toMatch(/^E3002 Additional properties are not allowed \('Colour' was unexpected\)/m);
  expect(findings).toMatch(/the example, charter-trail\.template\.json/);
});

interface NamedTemplate {
  name: string;
  template: JsonObject;
}

function namedTemplates(configName: string, config: Config): NamedTemplate[] {
  const { stacks, governanceStacks = [], stackSets = [] }: Partial<Assembly> & Pick<Assembly, 'stacks'> = synth(config);
  return [...stacks, ...governanceStacks, ...stackSets].map(({ name, region, template }) => ({
    name: `${configName}, ${name} in ${region}`,
    template,
  }));
}

/** What cfn-lint writes of all templates, in one process: loading its schemas takes longer than all of them. */
function findingsOf(templates: NamedTemplate[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'charter-lint-'));
  try {
    const files = templates.map(({ name, template }) => {
      const file = join(directory, `${name}.template.json`);
      writeFileSync(file, JSON.stringify(template));
      return file;
    });
    const run = spawnSync('cfn-lint', ['--non-zero-exit-code', 'informational', '--', ...files], { encoding: 'utf8' });
    if (run.error) throw run.error;
    return run.stdout + run.stderr;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
