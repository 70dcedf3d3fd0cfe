import type { ResourceType } from './resource-type.js';

/**
 * How a change at a path affects the resource: `Always` replaces it, `Conditionally` may, `Never` does not. A change of
 * a whole value counts for what it contains, and a change inside a create-only value for that value.
 *
 * @param path names and list positions below the properties: `['Rule', 'AllRegions']`
 */
export function requiresRecreation(type: ResourceType, path: string[]): 'Never' | 'Conditionally' | 'Always' {
  if (touches(type.createOnly, path)) return 'Always';
  return touches(type.conditionallyCreateOnly, path) ? 'Conditionally' : 'Never';
}

/** Whether no read returns the value at this path. */
export function isWriteOnly(type: ResourceType, path: string[]): boolean {
  return type.writeOnly.some((pattern) => {
    const parts = pattern.split('/');
    return parts.length <= path.length && matches(parts, path);
  });
}

function touches(patterns: string[], path: string[]): boolean {
  return patterns.some((pattern) => matches(pattern.split('/'), path));
}

/** Equal as far as both go. */
function matches(pattern: string[], path: string[]): boolean {
  return pattern.every((part, at) => at >= path.length || part === '*' || part === path[at]);
}
