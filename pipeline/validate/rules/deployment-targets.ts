import { locate, segment } from '../../diagnostics/index.js';
import { follow, type SourceEntry, type SourceFile, type SourceMapping, type SourceNode } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { meantName } from '../names/meant-name.js';
import { hasPlaceholder } from '../names/placeholder.js';
import { knownRegions, looksLikeRegion } from '../names/regions.js';
import type { Report, Rule, RuleFinding } from '../rule.js';

/** Keys whose value says for which OUs and accounts something is meant, as in the Landing Zone Accelerator. */
const targetKeys: ReadonlySet<string> = new Set(['deploymentTargets', 'shareTargets']);

export const deploymentTargets: Rule = {
  code: 'deployment-targets',
  summary: 'Organizational units, accounts and Regions that other parts of the config are meant for exist.',
  check(context, report) {
    const { files, notGoverned } = context.sources;
    // The targets of policies have a rule of their own.
    for (const file of [files['global-config'], files['security-config'], ...Object.values(notGoverned)]) {
      if (!file?.root) continue;
      const finder: Finder = { context, file, report, seen: new Set(), path: [] };
      walk(finder, file.root);
      if (file === files['security-config']) administrator(finder, file.root);
    }
  },
};

interface Finder {
  context: RuleContext;
  file: SourceFile;
  report: Report;
  /** What several aliases repeat is looked at once. */
  seen: Set<SourceNode>;
  path: string[];
}

function walk(finder: Finder, node: SourceNode): void {
  const value = follow(node);
  if (value.kind === 'scalar' || finder.seen.has(value)) return;
  finder.seen.add(value);
  if (value.kind === 'sequence') {
    value.items.forEach((item, index) => {
      below(finder, String(index), () => walk(finder, item));
    });
    return;
  }
  for (const entry of value.entries) {
    below(finder, entry.key, () => {
      if (targetKeys.has(entry.key)) targets(finder, entry, value);
      else walk(finder, entry.value);
    });
  }
}

/** The targets of something, and the list of Regions beside them. */
function targets(finder: Finder, { value }: SourceEntry, around: SourceMapping): void {
  const target = follow(value);
  if (target.kind !== 'mapping') return;
  for (const { key, value: list } of target.entries) {
    below(finder, key, () => {
      if (key === 'organizationalUnits')
        eachText(finder, list, (name) => unknownName(finder, 'organizationalUnits', name));
      if (key === 'accounts' || key === 'excludedAccounts')
        eachText(finder, list, (name) => unknownName(finder, 'accounts', name));
      if (key === 'excludedRegions') eachText(finder, list, unknownRegion);
    });
  }
  const regions = around.entries.find(({ key }) => key === 'regions');
  if (!regions) return;
  const last = finder.path.pop()!;
  below(finder, 'regions', () =>
    eachText(finder, regions.value, (name) => unknownRegion(name) ?? notEnabled(finder, name)),
  );
  finder.path.push(last);
}

type Finding = Omit<RuleFinding, 'at'>;

/** Asks about each text of a list, and reports the answer where it stands. */
function eachText(finder: Finder, list: SourceNode, ask: (text: string) => Finding | null): void {
  const sequence = follow(list);
  if (sequence.kind !== 'sequence') return;
  sequence.items.forEach((item, index) => {
    below(finder, String(index), () => text(finder, item, ask));
  });
}

function text(finder: Finder, node: SourceNode, ask: (text: string) => Finding | null): void {
  const scalar = follow(node);
  if (scalar.kind !== 'scalar' || typeof scalar.value !== 'string' || hasPlaceholder(scalar.value)) return;
  const finding = ask(scalar.value);
  if (finding) finder.report({ ...finding, at: locate(finder.file, `/${finder.path.map(segment).join('/')}`) });
}

function below(finder: Finder, key: string, look: () => void): void {
  finder.path.push(key);
  look();
  finder.path.pop();
}

function unknownName({ context }: Finder, kind: 'accounts' | 'organizationalUnits', name: string): Finding | null {
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

function notEnabled({ context }: Finder, name: string): Finding | null {
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

function administrator(finder: Finder, root: SourceNode): void {
  const path = ['centralSecurityServices', 'delegatedAdminAccount'];
  let node: SourceNode | undefined = root;
  for (const part of path) {
    const mapping: SourceNode | undefined = node && follow(node);
    node = mapping?.kind === 'mapping' ? mapping.entries.find(({ key }) => key === part)?.value : undefined;
  }
  if (!node) return;
  finder.path.push(...path);
  text(finder, node, (name) => unknownName(finder, 'accounts', name));
}
