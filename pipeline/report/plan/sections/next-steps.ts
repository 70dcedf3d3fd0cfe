import { columns } from '../../columns.js';
import { printable } from '../../printable.js';
import type { PlanView } from '../changes/view.js';
import { heading, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { removedNames } from './removals.js';
import { surfaceLosses } from './surface-losses.js';
import { takenBackInShort } from './taken-back.js';

/** The commands to go on with. */
export function nextSteps(view: PlanView, page: Page): string[] {
  const { plan, planFile } = view;
  if (plan.refusals.length > 0) return paragraph(page, 'Take the steps under “Refused”, then plan again.');
  if (plan.operations.length === 0) return [];
  const file = quoted(planFile ?? 'plan.json');
  const target = quoted(plan.organization.endpoint);
  const make = plan.purpose === 'recover' ? 'charter recover' : 'charter plan';
  const warning = [
    ...(removedNames(view).length > 0 ? ['  # this plan removes objects: see REMOVED'] : []),
    ...(takenBackInShort(view).length > 0 ? ['  # this plan takes back what a policy denies: see TAKEN BACK'] : []),
    ...inStacks(surfaceLosses(view)),
  ];
  return [
    ...heading(page, 'To go on'),
    ...(planFile ? [] : command([make, `--target ${target}`, `--out ${file}`], page)),
    ...warning,
    ...command([`charter approve ${file}`, '--as NAME', '--out approval.json'], page),
    ...command([`charter deploy ${file}`, '--approval approval.json', `--target ${target}`], page),
  ];
}

function inStacks(losses: readonly string[]): string[] {
  if (losses.length === 0) return [];
  const onlyLetsGo = losses.every((loss) => loss.startsWith('LETS GO'));
  return [`  # this plan ${onlyLetsGo ? 'lets go of stacks' : 'deletes or replaces in stacks'}: see the top`];
}

/** A command on one line, or on several that a shell joins: wrapped, it could not be copied. */
function command(words: readonly string[], page: Page): string[] {
  const line = `  ${words.join(' ')}`;
  if (columns(line) <= page.width) return [line];
  return words.map((word, index) => `${index === 0 ? '  ' : '    '}${word}${index < words.length - 1 ? ' \\' : ''}`);
}

/** A word of a shell command. File names and endpoints may hold anything. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`;
}
