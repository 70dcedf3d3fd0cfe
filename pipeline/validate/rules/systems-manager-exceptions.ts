import type { Declared, RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import { declaredAssociations, declaredPlaced, systemsManagerFile } from '../systems-manager/declared.js';
import { type Placed, reachOf } from '../systems-manager/reach.js';

/** What says for whom and why an exception is, and not what it changes. */
const about = new Set(['accounts', 'reason', 'excluded']);

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stackinstances-override.html */
export const systemsManagerExceptions: Rule = {
  code: 'systems-manager-exceptions',
  summary:
    'An exception leaves accounts out or changes something for them, and they are accounts that it is deployed to.',
  check(context, report) {
    for (const one of declaredPlaced(context)) checkExceptions(context, report, one);
    for (const { value, pointer } of declaredAssociations(context)) {
      value.exceptions?.forEach((exception, index) => {
        for (const [name, other] of Object.entries(exception?.parameters ?? {})) {
          const all = [other, value.parameters?.[name]].filter((list) => Array.isArray(list) && list.length !== 1);
          if (!all.flat().some((text) => text?.includes(',') || text === '')) continue;
          report({
            at: context.at(systemsManagerFile, `${pointer}/exceptions/${index}/parameters`),
            message: `Texts in the list "${name}" hold commas or nothing, and StackSets takes a list of an exception with commas between texts.`,
            help: 'Write one text, or an association of its own for these accounts.',
          });
        }
      });
    }
  },
};

function checkExceptions(
  context: RuleContext,
  report: Report,
  { value, pointer, what }: Declared<Placed> & { what: string },
): void {
  if (!value.exceptions?.length) return;
  const reached = reachOf(context, { ...value, exceptions: [] }).accounts;
  const seen = new Map<string, string>();
  value.exceptions.forEach((exception, index) => {
    if (!exception) return;
    const place = `${pointer}/exceptions/${index}`;
    const changes = Object.keys(exception).filter((key) => !about.has(key));
    if (!exception.excluded && changes.length === 0) {
      const help = 'Write excluded: true, or what is other for these accounts.';
      report({ at: context.at(systemsManagerFile, place), message: 'The exception changes nothing.', help });
    } else if (exception.excluded && changes.length > 0) {
      const message = `The exception leaves accounts out, and says ${changes.join(' and ')} for them.`;
      report({ at: context.at(systemsManagerFile, place), message, help: 'Keep one of both.' });
    }
    exception.accounts?.forEach((name, position) => {
      if (name === undefined) return;
      const at = context.at(systemsManagerFile, `${place}/accounts/${position}`);
      const before = seen.get(name);
      if (before !== undefined) {
        const related = [{ ...context.at(systemsManagerFile, before), message: 'the first' }];
        const message = `The account "${name}" stands in two exceptions of the ${what}.`;
        report({ at, message, help: 'Write what is other for it in one place.', related });
      } else if (!reached.has(name) && context.names.accounts.names.has(name)) {
        const message = `The ${what} is not deployed to the account "${name}" at all.`;
        report({
          at,
          message,
          help: 'Remove the exception, or name an account among its targets.',
          severity: 'warning',
        });
      }
      seen.set(name, `${place}/accounts/${position}`);
    });
  });
}
