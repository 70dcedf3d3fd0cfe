import type { Wave } from '../../model/config-files.generated.js';
import { declared } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';

export const waveNames: Rule = {
  code: 'wave-names',
  summary: 'No two waves of a rollout have the same name.',
  check(context, report) {
    const waves = declared<Wave>(context.files['rollout-config']?.waves, '/waves');
    reportDuplicates(
      waves.map(({ value, pointer }) => ({
        key: value.name,
        at: () => context.at('rollout-config', `${pointer}/name`),
      })),
      report,
      (name) => ({
        message: `There are two waves "${name}".`,
        help: 'Rename one: plans, records and approvals speak of waves by their names.',
        other: 'the first wave of that name',
      }),
    );
  },
};
