import type { PolicyConfig } from './config.js';

/** The symbol of an OU by its path; of the root for `Root`. */
export function unitSymbol(path: string): string {
  return path === 'Root' ? '${root}' : `\${ou:${path}}`;
}

/** The symbols of what a policy of the config is attached to: OUs first, then accounts, each in config order. */
export function targetSymbols({ targets }: PolicyConfig): string[] {
  return [...targets.organizationalUnits.map(unitSymbol), ...targets.accounts.map((name) => `\${account:${name}}`)];
}

/** `${ou:Workloads/Prod}` → `Workloads/Prod`, `${root}` → `Root`; what is no symbol of a named object stays. */
export function nameOfSymbol(symbol: string): string {
  return symbol === '${root}' ? 'Root' : (/^\$\{\w+:(.*)\}$/s.exec(symbol)?.[1] ?? symbol);
}
