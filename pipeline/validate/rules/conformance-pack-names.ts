import { declaredPacks, packsFile } from '../conformance-packs/declared-packs.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html */
export const conformancePackNames: Rule = {
  code: 'conformance-pack-names',
  summary: 'Conformance packs have a name each.',
  check(context, report) {
    reportDuplicates(
      declaredPacks(context).map(({ value, pointer }) => ({
        key: value.name,
        at: () => context.at(packsFile, `${pointer}/name`),
      })),
      report,
      (name) => ({
        message: `Two conformance packs are called "${name}".`,
        help: 'Give one of them another name; a name that is deployed already stays with its pack.',
        other: 'the first',
      }),
    );
  },
};
