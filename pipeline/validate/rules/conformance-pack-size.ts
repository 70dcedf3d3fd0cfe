import { declaredPacks, packsFile } from '../conformance-packs/declared-packs.js';
import { packRules } from '../conformance-packs/pack-template.js';
import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html */
const maximumRules = 130;
/** What AWS Config takes inline. A template in a bucket could have 300 KB, and would be no part of the reviewed change. */
const maximumBytes = 51_200;

export const conformancePackSize: Rule = {
  code: 'conformance-pack-size',
  summary: 'A conformance pack has at most 130 rules and 51,200 bytes.',
  check(context, report) {
    for (const { value, pointer, template } of declaredPacks(context)) {
      if (!template) continue;
      const related = [
        { ...context.at(packsFile, `${pointer}/template`), message: `the ${named('pack', value.name)}` },
      ];
      const rules = packRules(template.file.root);
      if (rules.length > maximumRules) {
        report({
          at: template.at(rules[maximumRules]!.pointer, 'key'),
          message: `The pack has ${rules.length} rules; AWS Config takes ${maximumRules}. This is the first too many.`,
          help: 'Divide the template into two, and name each as a pack of its own.',
          related,
        });
      }
      const bytes = Buffer.byteLength(JSON.stringify(template.value));
      if (bytes > maximumBytes) {
        report({
          at: template.at(''),
          message: `The template has ${bytes.toLocaleString('en')} bytes without white space; AWS Config takes ${maximumBytes.toLocaleString('en')}.`,
          help: 'Shorten descriptions, or divide it into two packs.',
          related,
        });
      }
    }
  },
};
