import type { ApprovalRule } from '../../model/config-files.generated.js';
import type { PatchFilterKey } from '../../model/index.js';
import { type Declared, declared, type RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import { declaredBaselines, systemsManagerFile } from '../systems-manager/declared.js';
import { patchFilters } from '../systems-manager/operating-systems.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html */
export const patchBaselines: Rule = {
  code: 'patch-baselines',
  summary:
    'Approval rules of a patch baseline filter by what its operating system has, and say when patches are approved.',
  check(context, report) {
    for (const { value, pointer } of declaredBaselines(context)) {
      const system = value.operatingSystem;
      for (const rule of declared<ApprovalRule>(value.approvalRules, `${pointer}/approvalRules`)) {
        checkApproval(context, report, rule);
        if (system !== undefined) checkFilters(context, report, rule, system);
      }
      if (system !== 'WINDOWS' && system !== 'MACOS') continue;
      if (!value.approvedPatchesEnableNonSecurity) continue;
      report({
        at: context.at(systemsManagerFile, `${pointer}/approvedPatchesEnableNonSecurity`),
        message: `Only Linux knows approvedPatchesEnableNonSecurity, and the baseline is for ${system}.`,
        help: 'Remove it.',
      });
    }
  },
};

function checkApproval(context: RuleContext, report: Report, { value, pointer }: Declared<ApprovalRule>): void {
  const { approveAfterDays: days, approveUntilDate: date } = value;
  const at = (key: string) => context.at(systemsManagerFile, `${pointer}/${key}`);
  if (days !== undefined && date !== undefined) {
    const message = 'A rule approves after days or up to a date, and not both.';
    report({ at: at('approveUntilDate'), message, help: 'Keep one of approveAfterDays and approveUntilDate.' });
  } else if (date !== undefined && !isDay(date)) {
    report({ at: at('approveUntilDate'), message: `There is no day ${date}.`, help: 'Write a day as YYYY-MM-DD.' });
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkFilters(
  context: RuleContext,
  report: Report,
  { value, pointer }: Declared<ApprovalRule>,
  system: string,
): void {
  const known = patchFilters[system];
  const at = (path: string, what?: 'key') => context.at(systemsManagerFile, `${pointer}/${path}`, what);
  if (!known) return;
  const filters = Object.entries(value.filters ?? {}) as [PatchFilterKey, (string | undefined)[] | undefined][];
  if (value.filters && filters.length === 0) {
    report({
      at: at('filters'),
      message: 'The rule filters by nothing.',
      help: `Write one of ${Object.keys(known).join(', ')}.`,
    });
  }
  for (const [key, values] of filters) {
    const allowed = known[key];
    if (allowed === undefined) {
      const help = `It has ${Object.keys(known).join(', ')}.`;
      report({ at: at(`filters/${key}`, 'key'), message: `${system} has no filter "${key}".`, help });
      continue;
    }
    if (allowed) checkValues(context, report, { key, values, allowed, pointer: `${pointer}/filters/${key}`, system });
  }
  if ((system === 'WINDOWS' || system === 'MACOS') && value.enableNonSecurity) {
    const message = `Only Linux knows enableNonSecurity, and the baseline is for ${system}.`;
    report({ at: at('enableNonSecurity'), message, help: 'Remove it.' });
  }
}

interface Filter {
  key: string;
  values: readonly (string | undefined)[] | undefined;
  allowed: readonly string[];
  pointer: string;
  system: string;
}

function checkValues(context: RuleContext, report: Report, { key, values, allowed, pointer, system }: Filter): void {
  values?.forEach((one, index) => {
    if (one === undefined || one === '*' || allowed.includes(one)) return;
    const near = context.didYouMean(one, allowed);
    report({
      at: context.at(systemsManagerFile, `${pointer}/${index}`),
      severity: 'warning',
      message: `AWS documents no ${key} "${one}" for ${system}.`,
      help: near || `It documents ${allowed.join(', ')}.`,
    });
  });
}
