import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { checkedConfig } from '../../../pipeline/pipeline.js';
import { writeResult } from '../write-result.js';

interface Options {
  config: string;
  out?: string;
  cloudAssembly?: boolean;
}

/** `charter synth`: the CloudFormation templates, and where each of them goes. No credentials, no network. */
export function define(command: Command): void {
  command
    .option('--config <directory>', 'the config directory', 'config')
    .option('--out <directory>', 'where to write NAME.template.json and targets.json')
    .option('--cloud-assembly', 'write a CDK cloud assembly to $CDK_OUTDIR instead: what cdk.json asks for')
    .addHelpText('after', '\nExample:\n  charter synth --config config --out templates')
    .action(run);
}

async function run({ config: directory, out, cloudAssembly }: Options): Promise<void> {
  const { config } = checkedConfig(directory);
  const { synth, synthInto } = await import('../../../pipeline/synth/index.js');
  if (cloudAssembly) {
    synthInto(config, process.env['CDK_OUTDIR'] ?? 'cdk.out');
    return;
  }
  if (!out) throw new Failure('Say where to write the templates: --out DIR', { exitCode: 2 });
  const { stacks } = synth(config);
  await mkdir(out, { recursive: true });
  for (const { name, template } of stacks) {
    await writeResult(`${JSON.stringify(template, null, 2)}\n`, join(out, `${name}.template.json`));
  }
  const targets = stacks.map(({ name, region, parameters }) => ({ name, account: 'management', region, parameters }));
  await writeResult(`${JSON.stringify({ schemaVersion: 1, stacks: targets }, null, 2)}\n`, join(out, 'targets.json'));
  process.stderr.write(
    `Wrote ${stacks.length} ${stacks.length === 1 ? 'template' : 'templates'} and targets.json to ${out}\n`,
  );
}
