import type { Wave } from '../../model/config-files.generated.js';
import { isWithin } from '../../model/index.js';
import { type Declared, declared, type RuleContext } from '../context.js';
import { named } from '../names/named.js';
import { hasPlaceholder } from '../names/placeholder.js';
import { hasRefused } from '../names/written-value.js';
import type { Report, Rule } from '../rule.js';

export const waveMembers: Rule = {
  code: 'wave-members',
  summary: 'Every wave of a rollout takes accounts, and the one that takes all the others is the last.',
  check(context, report) {
    const waves = declared<Wave>(context.files['rollout-config']?.waves, '/waves');
    waves.forEach((wave, index) => {
      if (takesTheRest(wave)) {
        if (index < waves.length - 1) reportNotLast(context, wave, report);
        return;
      }
      reportShadowed(context, wave, waves.slice(0, index), report);
      reportManagementAccount(context, wave, report);
      reportTagsOfNobody(context, wave, report);
    });
  },
};

/** A wave that says of nobody that it takes him. */
function takesTheRest({ value }: Declared<Wave>): boolean {
  const lists = [value.organizationalUnits, value.accounts];
  return lists.every((list) => !list?.length) && value.tags === undefined && value.percentage === undefined;
}

function reportNotLast(context: RuleContext, { value, pointer }: Declared<Wave>, report: Report): void {
  // What is written wrongly may say whom it takes.
  const whom = ['organizationalUnits', 'accounts', 'tags', 'percentage'];
  if (hasRefused(context.sources.files['rollout-config'], { value, pointer }, whom)) return;
  report({
    at: context.at('rollout-config', pointer),
    message: `The ${named('wave', value.name)} takes all accounts that no wave names, and others follow it.`,
    help: 'Move it to the end, or give it organizationalUnits, accounts, tags or a percentage.',
  });
}

/** Names that stand in earlier waves, too. */
function reportShadowed(
  context: RuleContext,
  { value, pointer }: Declared<Wave>,
  earlier: readonly Declared<Wave>[],
  report: Report,
): void {
  if (value.tags !== undefined || value.percentage !== undefined) return;
  const units = present(value.organizationalUnits);
  const accounts = present(value.accounts);
  const first = earlier.find((wave) => takesSome(context, wave, units, accounts));
  const all = [...units.map((unit) => [unit, []] as const), ...accounts.map((account) => [null, [account]] as const)];
  const taken = all.every(([unit, names]) =>
    earlier.some((wave) => takesSome(context, wave, unit === null ? [] : [unit], names)),
  );
  if (!first || !taken) return;
  report({
    at: context.at('rollout-config', pointer),
    severity: 'warning',
    message: `The ${named('wave', value.name)} takes nobody: all that it names belongs to earlier waves.`,
    help: 'Move it before them, or remove it. An organizational unit takes along those below it.',
    related: [
      { ...context.at('rollout-config', first.pointer), message: `the ${named('wave', first.value.name)} is earlier` },
    ],
  });
}

function takesSome(
  context: RuleContext,
  { value }: Declared<Wave>,
  units: readonly string[],
  accounts: readonly string[],
): boolean {
  const within = (path: string | undefined) =>
    path !== undefined && present(value.organizationalUnits).some((unit) => isWithin(path, unit));
  const pathOf = (name: string) =>
    context.accounts.find((account) => account.value.name === name)?.value.organizationalUnit;
  return units.some(within) || accounts.some((name) => present(value.accounts).includes(name) || within(pathOf(name)));
}

function reportManagementAccount(context: RuleContext, { value, pointer }: Declared<Wave>, report: Report): void {
  const index = value.accounts?.indexOf('Management') ?? -1;
  const management = context.accounts.find((account) => account.mandatory && account.value.name === 'Management');
  if (index < 0 || !management) return;
  report({
    at: context.at('rollout-config', `${pointer}/accounts/${index}`),
    severity: 'warning',
    message: 'The management account is in no wave: StackSets never deploys to it.',
    help: 'Remove "Management" here. What lives there is deployed as stacks, before all waves or after them.',
    related: [{ ...context.at('accounts-config', management.pointer), message: 'the management account' }],
  });
}

function reportTagsOfNobody(context: RuleContext, { value, pointer }: Declared<Wave>, report: Report): void {
  const wanted = Object.entries(value.tags ?? {});
  if (wanted.length === 0 || wanted.some(([, text]) => text === undefined || hasPlaceholder(text))) return;
  const some = context.accounts.some(({ value: { tags } }) => wanted.every(([key, text]) => tags?.[key] === text));
  if (some) return;
  const pairs = wanted.map(([key, text]) => `${key}=${text}`).join(', ');
  report({
    at: context.at('rollout-config', `${pointer}/tags`, 'key'),
    severity: 'warning',
    message: `No account of this config has the tags of the ${named('wave', value.name)}: ${pairs}.`,
    help: 'Add them under tags in accounts-config.yaml, or correct them here. Tags that the config does not manage do not count.',
  });
}

function present(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((one) => one !== undefined);
}
