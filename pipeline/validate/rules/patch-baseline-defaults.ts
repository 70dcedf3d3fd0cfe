import type { Rule } from '../rule.js';
import { declaredBaselines, systemsManagerFile } from '../systems-manager/declared.js';
import { meeting, reachOf } from '../systems-manager/reach.js';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-default-patch-baseline.html */
export const patchBaselineDefaults: Rule = {
  code: 'patch-baseline-defaults',
  summary: 'An account and Region has one default patch baseline per operating system.',
  check(context, report) {
    const defaults = declaredBaselines(context).filter(({ value }) => value.default === true);
    defaults.forEach((one, index) => {
      for (const other of defaults.slice(0, index)) {
        if (one.value.operatingSystem !== other.value.operatingSystem) continue;
        const met = meeting(reachOf(context, one.value), reachOf(context, other.value));
        if (!met) continue;
        const place = `account "${met.account}", Region ${met.region}`;
        report({
          at: context.at(systemsManagerFile, `${one.pointer}/default`),
          message: `"${one.value.name ?? ''}" and "${other.value.name ?? ''}" are both the default for ${one.value.operatingSystem ?? ''} (${place}): the one that is deployed last would win.`,
          help: 'Leave default out of one, or give them targets and Regions that do not meet.',
          related: [{ ...context.at(systemsManagerFile, `${other.pointer}/default`), message: 'the other default' }],
        });
        return;
      }
    });
  },
};
