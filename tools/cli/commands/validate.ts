import { type Command, Option } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { allCodes, type Checked, check } from '../../../pipeline/pipeline.js';
import {
  type Findings,
  renderGithub,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
} from '../../../pipeline/report/diagnostics/index.js';
import type { Installation } from '../installation.js';
import { repositoryPath, shownPath } from '../repository-path.js';
import { rulePages } from '../rule-pages.js';
import { writeResult } from '../write-result.js';

const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

interface Options {
  config: string;
  format: (typeof formats)[number];
  out?: string;
  watch?: boolean;
  color?: boolean;
}

/** `charter validate`: exit code 0 without errors, 3 with some. */
export function define(command: Command, exit: (code: number) => void, installation: Installation): void {
  command
    .option('--config <directory>', 'the config directory', 'config')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('pretty'))
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--watch', 'check again whenever a file is saved, until interrupted')
    .addHelpText('after', '\nExample:\n  charter validate --config config --format sarif --out charter.sarif')
    .action(async () => {
      const options = command.optsWithGlobals<Options>();
      if (options.watch) {
        refuseToWatch(options);
        const { watchConfig } = await import('../watch/watch-config.js');
        await watchConfig(options.config, (checked) => render(checked, options, installation));
        return;
      }
      const checked = check(options.config);
      await writeResult(render(checked, options, installation), options.out);
      exit(checked.diagnostics.some(({ severity }) => severity === 'error') ? 3 : 0);
    });
}

function render(checked: Checked, { config, format, out, color }: Options, installation: Installation): string {
  const findings: Findings = { ...checked, directory: shownPath(config) };
  const directory = repositoryPath(config);
  switch (format) {
    case 'json':
      return renderJson(findings);
    case 'sarif':
      return renderSarif(findings, { codes: allCodes, directory, readPage: rulePages(installation) });
    case 'github':
      return renderGithub(findings, { directory });
    case 'junit':
      return renderJunit(findings, allCodes);
    case 'pretty': {
      const terminal = out === undefined && process.stdout.isTTY === true;
      const colour = terminal && color !== false && !process.env['NO_COLOR'];
      return renderPretty(findings, { colour, width: (terminal && process.stdout.columns) || 80 });
    }
  }
}

function refuseToWatch({ format, out }: Options): void {
  if (format === 'pretty' && out === undefined) return;
  throw new Failure('--watch shows what it finds, and takes neither --out nor another --format than pretty.', {
    exitCode: 2,
    help: ['Leave them out, or leave --watch out.'],
  });
}
