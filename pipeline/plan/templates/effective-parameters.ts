import type { JsonObject } from '../../model/index.js';

/** What a template's parameters are: as given, else the template's own default. */
export function effectiveParameters(template: JsonObject, given: Record<string, string>): Record<string, string> {
  const declared = (template['Parameters'] ?? {}) as Record<string, { Default?: unknown }>;
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, definition]) => {
      const value = given[name] ?? definition?.Default;
      return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]];
    }),
  );
}

/** Whether values of a config, with symbols, are those that live. A symbol of what does not exist yet is no live value. */
export function sameValues(
  wanted: Record<string, string>,
  live: Record<string, string>,
  symbols: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(wanted);
  if (names.length !== Object.keys(live).length) return false;
  return names.every((name) => resolved(wanted[name] ?? '', symbols) === live[name]);
}

/** A text with the ids of what exists in place of symbols. */
export function resolved(text: string, symbols: Readonly<Record<string, string>>): string {
  return text.includes('${') ? text.replace(/\$\{[^}]*\}/g, (symbol) => symbols[symbol] ?? symbol) : text;
}
