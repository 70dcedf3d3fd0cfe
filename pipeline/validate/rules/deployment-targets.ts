import { locate } from '../../diagnostics/index.js';
import type { RuleContext } from '../context.js';
import { meantName } from '../names/meant-name.js';
import { eachTarget, filesWithTargets, type TargetKind } from '../names/meant-targets.js';
import { knownRegions, looksLikeRegion } from '../names/regions.js';
import type { Rule, RuleFinding } from '../rule.js';

export const deploymentTargets: Rule = {
  code: 'deployment-targets',
  summary: 'Organizational units, accounts and Regions that other parts of the config are meant for exist.',
  check(context, report) {
    // The targets of policies have a rule of their own.
    for (const file of filesWithTargets(context.sources)) {
      eachTarget(file, (kind, name, pointer) => {
        const finding = wrongWith(context, kind, name);
        if (finding) report({ ...finding, at: locate(file, pointer()) });
      });
    }
  },
};

type Finding = Omit<RuleFinding, 'at'>;

function wrongWith(context: RuleContext, kind: TargetKind, name: string): Finding | null {
  if (kind === 'excludedRegions') return unknownRegion(name);
  if (kind === 'regions') return unknownRegion(name) ?? notEnabled(context, name);
  return unknownName(context, kind, name);
}

function unknownName(context: RuleContext, kind: 'accounts' | 'organizationalUnits', name: string): Finding | null {
  const { names, lack } = context.names[kind];
  if (names.has(name) || !lack(name)) return null;
  const [what, file] =
    kind === 'accounts' ? ['account', 'accounts-config.yaml'] : ['organizational unit', 'organization-config.yaml'];
  return {
    message: `The ${what} "${name}" is not declared.`,
    help: meantName(context, kind, name) || `Declare it in ${file}, or remove it here.`,
  };
}

function unknownRegion(name: string): Finding | null {
  if (knownRegions.has(name) || looksLikeRegion(name)) return null;
  return { message: `"${name}" is not a Region.`, help: 'Write a Region as in eu-central-1.' };
}

function notEnabled(context: RuleContext, name: string): Finding | null {
  const { homeRegion, enabledRegions: enabled } = context.files['global-config'] ?? {};
  if (!enabled || enabled.includes(name) || homeRegion === name) return null;
  // What is no Region may be meant for this one, and is said already; so is that the home Region is not enabled.
  if (enabled.some((region) => region === undefined || !knownRegions.has(region))) return null;
  if (homeRegion !== undefined && !knownRegions.has(homeRegion)) return null;
  return {
    severity: 'warning',
    message: `The Region "${name}" is not one of the enabled Regions, so nothing is deployed there.`,
    help: `Add it to enabledRegions in global-config.yaml, or remove it here.`,
  };
}
