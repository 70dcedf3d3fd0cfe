import type { ConformancePacksConfig } from '../../model/config-files.generated.js';
import { declaredPacks, packsFile } from '../conformance-packs/declared-packs.js';
import { reaches } from '../conformance-packs/reach.js';
import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html */
export const configRecorder: Rule = {
  code: 'config-recorder',
  summary: 'AWS Config records wherever a conformance pack judges, and delivers to a member account.',
  check(context, report) {
    const file = context.files[packsFile] as DeepPartial<ConformancePacksConfig> | null;
    if (!file) return;
    members(context, file, report);
    const { recorder } = file;
    if (!recorder || recorder.enable === false) return;
    if (recorder.resourceTypes && recorder.excludedResourceTypes) {
      report({
        at: context.at(packsFile, '/recorder/excludedResourceTypes', 'key'),
        message: 'The recorder is told what to record and what not to; AWS Config takes one of the two.',
        help: 'Keep resourceTypes, or excludedResourceTypes.',
        related: [{ ...context.at(packsFile, '/recorder/resourceTypes', 'key'), message: 'the other' }],
      });
    }
    unrecorded(context, recorder, report);
  },
};

/** Single accounts get their stacks by stack set, and no stack set reaches the management account. */
function members(context: RuleContext, file: DeepPartial<ConformancePacksConfig>, report: Report): void {
  const named = [
    [file.recorder?.bucketAccount, '/recorder/bucketAccount'],
    [file.aggregator?.account, '/aggregator/account'],
    [file.remediationAlerts?.account, '/remediationAlerts/account'],
  ] as const;
  for (const [name, pointer] of named) {
    if (name !== 'Management') continue;
    report({
      at: context.at(packsFile, pointer),
      message:
        'This cannot be the management account: no stack set reaches it, and it is to hold as little as possible.',
      help: 'Name a member account, such as LogArchive or Audit.',
    });
  }
}

type Recorder = NonNullable<DeepPartial<ConformancePacksConfig>['recorder']>;

function unrecorded(context: RuleContext, recorder: Recorder, report: Report): void {
  const targets = recorder.deploymentTargets ?? { organizationalUnits: ['Root'] };
  for (const { value, pointer } of declaredPacks(context)) {
    const related = [{ ...context.at(packsFile, '/recorder', 'key'), message: 'the recorder' }];
    (value.regions ?? []).forEach((region, index) => {
      if (region === undefined || !recorder.regions || recorder.regions.includes(region)) return;
      const message = `Nothing is recorded in ${region}, so the ${named('pack', value.name)} cannot be there.`;
      const help = 'Add the Region to the recorder’s, or remove it here.';
      report({ at: context.at(packsFile, `${pointer}/regions/${index}`), message, help, related });
    });
    const meant = context.accounts.filter((account) =>
      value.delivery === 'stackSet'
        ? reaches(value.deploymentTargets ?? {}, account)
        : !value.excludedAccounts?.includes(account.value.name),
    );
    const lacking = meant.filter((account) =>
      account.value.name === 'Management' ? recorder.managementAccount === false : !reaches(targets, account),
    );
    const [first] = lacking;
    if (!first) continue;
    const more = lacking.length > 1 ? ` and ${lacking.length - 1} more` : '';
    report({
      at: context.at(packsFile, pointer),
      severity: 'warning',
      message: `The ${named('pack', value.name)} is for accounts in which Charter records nothing: "${first.value.name ?? ''}"${more}.`,
      help: 'Widen the recorder, or exclude them here, unless something else records there; AWS Config gives up after 7 hours.',
      related,
    });
  }
}
