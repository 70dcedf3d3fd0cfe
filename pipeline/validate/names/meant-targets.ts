import { segment } from '../../diagnostics/index.js';
import {
  childOf,
  follow,
  type SourceFile,
  type SourceMapping,
  type SourceNode,
  type Sources,
  valueAt,
} from '../../model/index.js';
import { hasPlaceholder } from './placeholder.js';

/** Keys whose value says for which OUs and accounts something is meant, as in the Landing Zone Accelerator. */
const targetKeys: ReadonlySet<string> = new Set(['deploymentTargets', 'shareTargets']);

/** What a name is the name of. `regions`: where something is deployed; `excludedRegions`: where it is not. */
export type TargetKind = 'organizationalUnits' | 'accounts' | 'regions' | 'excludedRegions';

const kinds: Readonly<Record<string, TargetKind>> = {
  organizationalUnits: 'organizationalUnits',
  accounts: 'accounts',
  excludedAccounts: 'accounts',
  excludedRegions: 'excludedRegions',
};

/** Told of each name; the pointer is made only where it is asked for. */
type Visit = (kind: TargetKind, name: string, pointer: () => string) => void;

interface Walk {
  visit: Visit;
  /** What several aliases repeat is looked at once. */
  seen: Set<SourceNode>;
  path: string[];
}

/** Config files whose entries have deployment targets. */
const governedByStackSets = [
  'conformance-packs-config',
  'logging-config',
  'systems-manager-config',
  'customizations-config',
  'rollout-config',
] as const;

/** The files, without those of policies, in which something is meant for OUs, accounts and Regions. */
export function filesWithTargets({ files, notGoverned }: Sources): SourceFile[] {
  const all = [
    files['global-config'],
    files['security-config'],
    ...governedByStackSets.map((name) => files[name]),
    ...Object.values(notGoverned),
  ];
  return all.filter((file) => file?.root) as SourceFile[];
}

/** Every name of one kind in those files. */
export function targetNames(sources: Sources, wanted: TargetKind): Set<string> {
  const names = new Set<string>();
  for (const file of filesWithTargets(sources)) {
    eachTarget(file, (kind, name) => {
      if (kind === wanted) names.add(name);
    });
  }
  return names;
}

/** Visits the names that the targets of a file hold, wherever they stand. What is not filled in is passed over. */
export function eachTarget(file: SourceFile, visit: Visit): void {
  if (!file.root) return;
  const walk: Walk = { visit, seen: new Set(), path: [] };
  descend(walk, file.root);
  if (file.path === 'security-config.yaml') administrator(walk, file.root);
  if (file.path === 'rollout-config.yaml') rollout(walk, file.root);
  for (const place of otherPlaces[file.path] ?? []) named(walk, file.root, place.keys, place.kind);
  if (file.path === 'logging-config.yaml') logArchive(walk, file.root);
}

function descend(walk: Walk, node: SourceNode): void {
  const value = follow(node);
  if (value.kind === 'scalar' || walk.seen.has(value)) return;
  walk.seen.add(value);
  if (value.kind === 'sequence') {
    value.items.forEach((item, index) => {
      below(walk, String(index), () => descend(walk, item));
    });
    return;
  }
  for (const entry of value.entries) {
    below(walk, entry.key, () => {
      if (targetKeys.has(entry.key)) targets(walk, entry.value);
      else descend(walk, entry.value);
    });
    if (targetKeys.has(entry.key)) regionsBeside(walk, value);
  }
}

function targets(walk: Walk, node: SourceNode): void {
  const target = follow(node);
  if (target.kind !== 'mapping') return;
  for (const { key, value: list } of target.entries) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind) below(walk, key, () => eachText(walk, list, kind));
  }
}

function regionsBeside(walk: Walk, around: SourceMapping): void {
  const regions = around.entries.find(({ key }) => key === 'regions');
  if (regions) below(walk, 'regions', () => eachText(walk, regions.value, 'regions'));
}

function eachText(walk: Walk, list: SourceNode, kind: TargetKind): void {
  const sequence = follow(list);
  if (sequence.kind !== 'sequence') return;
  sequence.items.forEach((item, index) => {
    below(walk, String(index), () => text(walk, item, kind));
  });
}

function text({ visit, path }: Walk, node: SourceNode, kind: TargetKind): void {
  const scalar = follow(node);
  if (scalar.kind !== 'scalar' || typeof scalar.value !== 'string' || hasPlaceholder(scalar.value)) return;
  visit(kind, scalar.value, () => `/${path.map(segment).join('/')}`);
}

function below({ path }: Walk, key: string, look: () => void): void {
  path.push(key);
  look();
  path.pop();
}

/** `centralSecurityServices.delegatedAdminAccount` of the Landing Zone Accelerator. */
function administrator(walk: Walk, root: SourceNode): void {
  const path = ['centralSecurityServices', 'delegatedAdminAccount'];
  const node = valueAt(root, path);
  if (!node) return;
  walk.path.push(...path);
  text(walk, node, 'accounts');
}

/** Names beside targets; `*` stands for every item of a list. */
const otherPlaces: Readonly<Record<string, readonly { keys: readonly string[]; kind: TargetKind }[]>> = {
  'conformance-packs-config.yaml': [
    ...[
      ['recorder', 'bucketAccount'],
      ['aggregator', 'account'],
      ['remediationAlerts', 'account'],
      ['conformancePacks', '*', 'excludedAccounts', '*'],
    ].map((keys) => ({ keys, kind: 'accounts' as const })),
    ...[['recorder'], ['aggregator'], ['conformancePacks', '*']].map((keys) => ({
      keys: [...keys, 'regions', '*'],
      kind: 'regions' as const,
    })),
  ],
  'customizations-config.yaml': [
    { keys: ['customizations', 'stackSets', '*', 'overrides', '*', 'account'], kind: 'accounts' },
  ],
  'systems-manager-config.yaml': [
    ...['patchBaselines', 'maintenanceWindows', 'associations'].map((list) => ({
      keys: [list, '*', 'exceptions', '*', 'accounts', '*'],
      kind: 'accounts' as const,
    })),
    ...['inventory', 'agentUpdate', 'patchScan'].map((form) => ({
      keys: [form, 'exceptions', '*', 'accounts', '*'],
      kind: 'accounts' as const,
    })),
    { keys: ['resourceDataSync', 'account'], kind: 'accounts' },
    { keys: ['resourceDataSync', 'bucketRegion'], kind: 'excludedRegions' },
  ],
  'global-config.yaml': [
    { keys: ['controlTower', 'enabledControls', '*', 'organizationalUnits', '*'], kind: 'organizationalUnits' },
  ],
};

function named(walk: Walk, node: SourceNode, [key, ...rest]: readonly string[], kind: TargetKind): void {
  if (key === undefined) {
    text(walk, node, kind);
    return;
  }
  const value = follow(node);
  const members =
    key === '*' && value.kind === 'sequence'
      ? value.items.map((item, index) => [String(index), item] as const)
      : [[key, childOf(node, key)] as const];
  for (const [name, member] of members) if (member) below(walk, name, () => named(walk, member, rest, kind));
}

/** The waves of a rollout say for which OUs and accounts they are as targets do, without a key around it. */
function rollout(walk: Walk, root: SourceNode): void {
  regionOrder(walk, root);
  const waves = valueAt(root, ['waves']);
  if (waves?.kind === 'sequence') {
    waves.items.forEach((item, index) => {
      along(walk, ['waves', String(index)], () => {
        targets(walk, item);
        regionOrder(walk, item);
      });
    });
  }
  const path = ['newAccounts', 'holdingOrganizationalUnit'];
  const holding = valueAt(root, path);
  if (holding) along(walk, path, () => text(walk, holding, 'organizationalUnits'));
}

/** `logArchiveAccount`, and the backup Region of central logs. */
function logArchive(walk: Walk, root: SourceNode): void {
  const account = valueAt(root, ['logArchiveAccount']);
  if (account) along(walk, ['logArchiveAccount'], () => text(walk, account, 'accounts'));
  const path = ['centralLogging', 'centralizationRule', 'backupRegion'];
  const region = valueAt(root, path);
  if (region) along(walk, path, () => text(walk, region, 'excludedRegions'));
}

function regionOrder(walk: Walk, holder: SourceNode): void {
  const path = ['preferences', 'regionOrder'];
  const order = valueAt(holder, path);
  if (order) along(walk, path, () => eachText(walk, order, 'regions'));
}

function along(walk: Walk, [head, ...rest]: readonly string[], look: () => void): void {
  if (head === undefined) look();
  else below(walk, head, () => along(walk, rest, look));
}
