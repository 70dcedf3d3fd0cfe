import { join } from 'node:path';
import type { Command } from 'commander';
import { makeDirectory } from '../../../pipeline/deploy/make-directory.js';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { checkedConfig } from '../../../pipeline/pipeline.js';
import { printable } from '../../../pipeline/report/printable.js';
import { templateFiles } from '../template-files.js';
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
  const { templates, targets } = templateFiles(synth(config));
  await makeDirectory(out).catch((cause: NodeJS.ErrnoException) => {
    throw new Failure(`The directory ${out} cannot be made (${cause.code ?? cause}).`, {
      help: ['Choose a directory that can be written: --out DIR'],
      cause,
    });
  });
  for (const [name, template] of templates) {
    await writeResult(`${JSON.stringify(template, null, 2)}\n`, join(out, name));
  }
  await writeResult(`${JSON.stringify(targets, null, 2)}\n`, join(out, 'targets.json'));
  const count = `${templates.size} ${templates.size === 1 ? 'template' : 'templates'}`;
  process.stderr.write(`Wrote ${count} and targets.json to ${printable(out)}\n`);
}
