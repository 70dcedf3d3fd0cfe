import type { Command } from 'commander';
import { Option } from 'commander';
import { check } from '../../../pipeline/pipeline.js';
import { renderJson, renderPretty, textsOf } from '../../../pipeline/report/diagnostics/index.js';
import { writeResult } from '../write-result.js';

interface Options {
  config: string;
  format: 'pretty' | 'json';
  out?: string;
  color?: boolean;
}

/** `charter validate`: exit code 0 without errors, 3 with some. */
export function define(command: Command, exit: (code: number) => void): void {
  command
    .option('--config <directory>', 'the config directory', 'config')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText('after', '\nExample:\n  charter validate --config config --format json')
    .action(async () => {
      const { config, format, out, color } = command.optsWithGlobals<Options>();
      const { diagnostics, sources } = check(config);
      const terminal = out === undefined && process.stdout.isTTY === true;
      const colour = terminal && color !== false && !process.env['NO_COLOR'];
      const text =
        format === 'json'
          ? renderJson(diagnostics)
          : renderPretty(diagnostics, { texts: textsOf(sources), colour, directory: config });
      await writeResult(text, out);
      exit(diagnostics.some(({ severity }) => severity === 'error') ? 3 : 0);
    });
}
