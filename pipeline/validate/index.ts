import type { Diagnostic, Suppressed } from '../diagnostics/index.js';
import { byCodeUnits, type Config, type ConfigFileName, configFileNames, type Sources } from '../model/index.js';
import { buildConfig } from './build-config.js';
import { capFaults } from './cap-faults.js';
import { createContext, type RuleContext } from './context.js';
import { applyLevels } from './levels/index.js';
import { withDeclarations } from './replaced-values.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';
import { checkSchema } from './schema/check-schema.js';
import type { CheckedFiles } from './schema/checked-files.js';
import { notGovernedFile } from './schema/not-governed.js';

export { allCodes, type KnownCode } from './codes.js';

/** What validate answers. `config` is null if and only if a diagnostic is an error or a value in it is unknown. */
export interface Validated {
  config: Config | null;
  diagnostics: Diagnostic[];
  /** Replacements whose values only the live organization knows, and without which there is no config. */
  unknown: string[];
  /** What the config itself has taken back, by a level or an exception. */
  suppressed: Suppressed[];
}

/** What load answers. */
export interface Loaded {
  sources: Sources;
  diagnostics: readonly Diagnostic[];
  /** How many faults of a file are not among the diagnostics, by its path. */
  leftOut: Readonly<Record<string, number>>;
}

/**
 * Judges the sources: schema, then every rule, whatever the schema found. A malformed value is absent for the rules, and
 * everything else is still checked.
 *
 * @param loaded the diagnostics of load are part of the answer
 * @param now exceptions of the config end
 */
export function validate({ sources, diagnostics: loaded, ...rest }: Loaded, now: Date): Validated {
  const diagnostics: Diagnostic[] = [];
  const leftOut: Record<string, number> = { ...rest.leftOut };
  const unknown = new Set<string>();
  const files = {} as Record<ConfigFileName, unknown>;
  const understood = {} as Sources['files'];
  for (const [name, file] of Object.entries(sources.files) as [ConfigFileName, Sources['files'][ConfigFileName]][]) {
    files[name] = null;
    understood[name] = file;
    if (!file) continue;
    const checked = checkSchema(name, file);
    files[name] = checked.value;
    understood[name] = checked.file;
    diagnostics.push(...checked.diagnostics);
    for (const one of checked.unknown) unknown.add(one);
    if (checked.leftOut > 0) leftOut[file.path] = (leftOut[file.path] ?? 0) + checked.leftOut;
  }
  for (const file of Object.values(sources.notGoverned)) if (file?.root) diagnostics.push(notGovernedFile(file));
  const context = createContext(files as CheckedFiles, { ...sources, files: understood }, now);
  for (const rule of rules) run(rule, context, diagnostics);
  const found = inOrder([...loaded, ...withoutConsequences(diagnostics, loaded)]);
  const levelled = applyLevels(found, context, now);
  const ordered = inOrder(levelled.diagnostics);
  const sound = ordered.every(({ severity }) => severity !== 'error');
  return {
    config: sound && unknown.size === 0 ? buildConfig(context) : null,
    diagnostics: withDeclarations(capFaults(ordered, leftOut), sources),
    unknown: [...unknown],
    suppressed: levelled.suppressed,
  };
}

/** A value with such a fault is not yet what it will be. */
const unfinished: ReadonlySet<string> = new Set(['placeholders', 'control-characters']);

/**
 * What could not be read, or is not yet what it will be, is said once: what else looks wrong at the very same place only
 * follows from it.
 */
function withoutConsequences(diagnostics: readonly Diagnostic[], loaded: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ file, line, column }: Diagnostic) => `${file}:${line}:${column}`;
  const unread = new Set(loaded.filter(({ severity }) => severity === 'error').map(place));
  const read = diagnostics.filter((one) => !unread.has(place(one)));
  const causes = new Set(read.filter(({ code }) => unfinished.has(code)).map(place));
  // That a key is misspelled is nothing to mend where it must go.
  const closed = new Set(read.filter(({ code }) => code === 'closed-services').map(place));
  return read
    .filter((one) => unfinished.has(one.code) || !causes.has(place(one)))
    .filter((one) => one.code !== 'unknown-key' || !closed.has(place(one)));
}

function run(rule: Rule, context: RuleContext, found: Diagnostic[]): void {
  rule.check(context, ({ at, severity = rule.severity ?? 'error', message, help, related = [] }) => {
    found.push({ code: rule.code, severity, message, help, ...at, related });
  });
}

/** Config files in reading order, then documents by path; within a file by place. The same finding is said once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const order = configFileNames.map((name) => `${name}.yaml`);
  const rank = (file: string) => (order.includes(file) ? order.indexOf(file) : order.length);
  const unique = new Map(
    diagnostics.map((one) => [[one.code, one.file, one.line, one.column, one.message].join('\n'), one]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      rank(a.file) - rank(b.file) ||
      byCodeUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnits(a.code, b.code) ||
      byCodeUnits(a.message, b.message),
  );
}

/** By code units: the same order on every machine, whatever its locale. */
