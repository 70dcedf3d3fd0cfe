import type { Policy } from '../../model/config-files.generated.js';
import type { ConfigFileName, SourceFile, Sources } from '../../model/index.js';
import type { CheckedDocument } from '../documents/documents.js';
import type { CheckedFiles } from '../schema/checked-files.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { controlCharacterIn } from './control-characters.js';
import { type DeclaredNames, declaredNames } from './declared-names.js';
import { targetNames } from './meant-targets.js';
import { hasPlaceholder } from './placeholder.js';
import { writtenValue } from './written-value.js';

const unknown = Number.POSITIVE_INFINITY;

/** A policy, as far as it speaks of others. */
interface Targeting {
  value: DeepPartial<Pick<Policy, 'deploymentTargets'>>;
}

/** The accounts by their names, and everything that speaks of them. */
export function declaredAccountNames(
  files: CheckedFiles,
  sources: Sources,
  policies: readonly Targeting[],
): DeclaredNames {
  const { names, unreadable } = namesIn(files, sources, 'accounts-config', ['mandatoryAccounts', 'workloadAccounts']);
  const malformed = !files['accounts-config']?.mandatoryAccounts;
  return declaredNames(names, malformed ? unknown : unreadable, () => [
    ...policies.flatMap(({ value }) => value.deploymentTargets?.accounts ?? []),
    ...(files['organization-config']?.delegatedAdministrators ?? []).map((entry) => entry?.account),
    ...targetNames(sources, 'accounts'),
  ]);
}

/** The OUs by their paths, the root and implied parents among them, and everything that speaks of them. */
export function declaredUnitPaths(
  files: CheckedFiles,
  sources: Sources,
  policies: readonly Targeting[],
  paths: ReadonlySet<string>,
): DeclaredNames {
  const file = files['organization-config'];
  const accounts = files['accounts-config'];
  const { names, unreadable } = namesIn(files, sources, 'organization-config', ['organizationalUnits']);
  // Without the list, that it lacks is said, or nothing is known of it.
  const missing = file?.organizationalUnits === undefined;
  return declaredNames(new Set(['Root', ...paths, ...names]), missing ? unknown : unreadable, () => [
    ...policies.flatMap(({ value }) => value.deploymentTargets?.organizationalUnits ?? []),
    ...[...(accounts?.mandatoryAccounts ?? []), ...(accounts?.workloadAccounts ?? [])].map(
      (account) => account?.organizationalUnit,
    ),
    ...(file?.ownership ?? []).map((entry) => entry?.path),
    ...(file?.moved ?? []).map((entry) => entry?.to),
    ...targetNames(sources, 'organizationalUnits'),
  ]);
}

/** The service control policies by their names; the quarantine speaks of one. */
export function declaredServiceControlPolicies(files: CheckedFiles, sources: Sources): DeclaredNames {
  const { names, unreadable } = namesIn(files, sources, 'organization-config', ['serviceControlPolicies']);
  return declaredNames(names, unreadable, () => [files['organization-config']?.quarantineNewAccounts?.scpPolicyName]);
}

/** The names that `${…}` in documents may use; those of replacements-config among them. */
export function declaredTokens(
  files: CheckedFiles,
  sources: Sources,
  documents: Readonly<Record<string, CheckedDocument>>,
  tokens: ReadonlyMap<string, unknown>,
): DeclaredNames {
  const references = () => Object.values(documents).flatMap(({ faults }) => faults.map(({ token }) => token));
  // The file may be left out.
  if (sources.files['replacements-config'] === null) return declaredNames(new Set(tokens.keys()), 0, references);
  const { names, unreadable } = namesIn(files, sources, 'replacements-config', ['globalReplacements'], 'key');
  return declaredNames(new Set([...tokens.keys(), ...names]), unreadable, references);
}

/** The names that the items of lists have, and how many have none that is certain. */
function namesIn(
  files: CheckedFiles,
  sources: Sources,
  file: ConfigFileName,
  lists: readonly string[],
  key: 'name' | 'key' = 'name',
): { names: Set<string>; unreadable: number } {
  const names = new Set<string>();
  const content = files[file] as Readonly<Record<string, unknown>> | null;
  let unreadable = content ? 0 : unknown;
  for (const listName of content ? lists : []) {
    const list = content?.[listName] as ({ name?: string; key?: string } | undefined)[] | undefined;
    if (list === undefined && writtenValue(sources.files[file], [listName])) unreadable = unknown;
    list?.forEach((item, index) => {
      const name = item?.[key];
      const written = name ?? writtenName(sources.files[file], [listName, String(index), key]);
      if (written !== undefined) names.add(controlCharacterIn(written, false)?.without ?? written);
      // What is malformed or not filled in is wrong where it stands, and not at each place that speaks of it too.
      if (name === undefined || hasPlaceholder(name)) unreadable++;
    });
  }
  return { names, unreadable };
}

function writtenName(file: SourceFile | null, path: readonly string[]): string | undefined {
  const node = writtenValue(file, path);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
