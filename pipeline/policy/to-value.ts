import { follow, type Json, type SourceNode } from '../model/index.js';

/**
 * The plain value of a tree: what a YAML or JSON reader without positions would answer. Aliases and included files share
 * their value.
 */
export function toValue(node: SourceNode, known = new Map<SourceNode, Json>()): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'alias' || node.kind === 'include') return toValue(follow(node), known);
  const before = known.get(node);
  if (before !== undefined) return before;
  if (node.kind === 'sequence') {
    const list: Json[] = node.items.map((item) => toValue(item, known));
    known.set(node, list);
    return list;
  }
  const object: Record<string, Json> = {};
  for (const { key, value } of node.entries) object[key] = toValue(value, known);
  known.set(node, object);
  return object;
}
