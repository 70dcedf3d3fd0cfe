import { type Fault, organizationFile, replace } from './fault.js';

export const stay = 'policies/scp-stay-inside.json';
export const used = 'policies/scp-used-regions.json';
export const rcp = 'policies/rcp-own-principals.json';
export const delegation = 'policies/resource-policy.json';

/** A fault in a document, which names the config entry of the document too. */
export function inDocument(
  file: string,
  name: string,
  [from, to]: readonly [string, string],
  said: Pick<Fault, 'code' | 'says' | 'helps'> & Partial<Fault>,
): Fault {
  return { name, edits: [replace(file, from, to)], also: [{ file: organizationFile, text: file }], ...said };
}

/** Said, and deployed all the same. */
export const warned = { severity: 'warning' } as const;
