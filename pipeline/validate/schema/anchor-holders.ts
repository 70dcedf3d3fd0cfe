import { nearestName } from '../../diagnostics/index.js';
import type { SourceFile } from '../../model/index.js';
import type { SchemaError } from './schema-error.js';

/** After a key: that its value has a YAML anchor. */
const anchored = /("[^"\n]*"|'[^'\n]*'|[^\s:]+)[ \t]*:\s+&/y;

/**
 * Leaves out the unknown keys at the top of a file whose value has an anchor: `defaults: &defaults` is there for those who
 * write `*defaults`, as keys with a dot are. One that is nearly a known key is misspelled, anchor or not.
 */
export function withoutAnchorHolders(errors: readonly SchemaError[], file: SourceFile): readonly SchemaError[] {
  if (!errors.some(isUnknownAtTop)) return errors;
  const holders = keysWithAnchors(file);
  return errors.filter((error) => {
    const key = isUnknownAtTop(error) ? String(error.params['additionalProperty']) : '';
    return !holders.has(key) || nearestName(key, Object.keys(error.parentSchema.properties ?? {})) !== null;
  });
}

function isUnknownAtTop({ keyword, instancePath }: SchemaError): boolean {
  return keyword === 'additionalProperties' && instancePath === '';
}

function keysWithAnchors({ root, text }: SourceFile): ReadonlySet<string> {
  const entries = root?.kind === 'mapping' ? root.entries : [];
  const holders = entries.filter(({ keyAt }) => {
    anchored.lastIndex = keyAt;
    return anchored.test(text);
  });
  return new Set(holders.map(({ key }) => key));
}
