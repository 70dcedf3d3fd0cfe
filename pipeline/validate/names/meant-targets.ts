import { segment } from '../../diagnostics/index.js';
import {
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
  if (file.path === 'conformance-packs-config.yaml') conformancePacks(walk, file.root);
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

/** Names in conformance-packs-config.yaml that do not stand in deployment targets, or not beside them. */
function conformancePacks(walk: Walk, root: SourceNode): void {
  const at = (path: readonly string[], look: (node: SourceNode) => void) => {
    const node = valueAt(root, path);
    if (node) along(walk, path, () => look(node));
  };
  for (const path of packAccounts) at(path, (node) => text(walk, node, 'accounts'));
  for (const section of ['recorder', 'aggregator']) at([section, 'regions'], (node) => eachText(walk, node, 'regions'));
  const packs = valueAt(root, ['conformancePacks']);
  const count = packs?.kind === 'sequence' ? packs.items.length : 0;
  for (let index = 0; index < count; index++) {
    const pack = ['conformancePacks', String(index)];
    at([...pack, 'regions'], (node) => eachText(walk, node, 'regions'));
    at([...pack, 'excludedAccounts'], (node) => eachText(walk, node, 'accounts'));
  }
}

const packAccounts = [
  ['recorder', 'bucketAccount'],
  ['aggregator', 'account'],
  ['remediationAlerts', 'account'],
] as const;
