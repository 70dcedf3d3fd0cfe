import type { ConfigFileName, SourceFile, Sources } from '../model/index.js';
import type { CheckedFiles } from './checked-files.js';
import type { DeclaredPolicy } from './context.js';
import { type DeclaredNames, declaredNames } from './declared-names.js';
import type { CheckedDocument } from './documents.js';
import { writtenValue } from './written-value.js';

const unknown = Number.POSITIVE_INFINITY;

/** The accounts by their names, and everything that speaks of them. */
export function declaredAccountNames(
  files: CheckedFiles,
  sources: Sources,
  policies: readonly DeclaredPolicy[],
): DeclaredNames {
  const { names, unreadable } = namesIn(files, sources, 'accounts-config', ['mandatoryAccounts', 'workloadAccounts']);
  const malformed = !files['accounts-config']?.mandatoryAccounts;
  return declaredNames(names, malformed ? unknown : unreadable, () => [
    ...policies.flatMap(({ value }) => value.deploymentTargets?.accounts ?? []),
    ...(files['organization-config']?.delegatedAdministrators ?? []).map((entry) => entry?.account),
  ]);
}

/** The OUs by their paths, the root and implied parents among them, and everything that speaks of them. */
export function declaredUnitPaths(
  files: CheckedFiles,
  sources: Sources,
  policies: readonly DeclaredPolicy[],
  paths: ReadonlySet<string>,
): DeclaredNames {
  const file = files['organization-config'];
  const accounts = files['accounts-config'];
  const { names, unreadable } = namesIn(files, sources, 'organization-config', ['organizationalUnits']);
  return declaredNames(new Set(['Root', ...paths, ...names]), unreadable, () => [
    ...policies.flatMap(({ value }) => value.deploymentTargets?.organizationalUnits ?? []),
    ...[...(accounts?.mandatoryAccounts ?? []), ...(accounts?.workloadAccounts ?? [])].map(
      (account) => account?.organizationalUnit,
    ),
    ...(file?.ownership ?? []).map((entry) => entry?.path),
    ...(file?.moved ?? []).map((entry) => entry?.to),
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

/** The names that the items of lists have, and how many have none that anyone could read. */
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
      const name = item?.[key] ?? writtenName(sources.files[file], [listName, String(index), key]);
      if (name === undefined) unreadable++;
      else names.add(name);
    });
  }
  return { names, unreadable };
}

/** A name that is malformed is wrong where it stands, and not everywhere else too. */
function writtenName(file: SourceFile | null, path: readonly string[]): string | undefined {
  const node = writtenValue(file, path);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
