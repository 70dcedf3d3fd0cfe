import { segment } from '../../diagnostics/index.js';
import { childOf, follow, type SourceEntry, type SourceNode, textOf } from '../../model/index.js';

/** A resource of a pack's template: a rule of AWS Config, or a remediation. */
export interface PackResource {
  logicalId: string;
  type: string | undefined;
  /** Of the resource. */
  pointer: string;
  node: SourceNode;
  properties: SourceNode | undefined;
}

export const ruleType = 'AWS::Config::ConfigRule';
export const remediationType = 'AWS::Config::RemediationConfiguration';

/** The entries of a mapping; none where something else stands there. */
export function entriesOf(node: SourceNode | null | undefined): readonly SourceEntry[] {
  const mapping = node ? follow(node) : undefined;
  return mapping?.kind === 'mapping' ? mapping.entries : [];
}

/** The resources of a template, in its order. */
export function packResources(root: SourceNode): PackResource[] {
  return entriesOf(childOf(root, 'Resources')).map(({ key, value }) => ({
    logicalId: key,
    type: textOf(childOf(value, 'Type')),
    pointer: `/Resources/${segment(key)}`,
    node: value,
    properties: childOf(value, 'Properties'),
  }));
}

/** The rules of a template. */
export function packRules(root: SourceNode): PackResource[] {
  return packResources(root).filter(({ type }) => type === ruleType);
}

/** The remediations of a template. */
export function packRemediations(root: SourceNode): PackResource[] {
  return packResources(root).filter(({ type }) => type === remediationType);
}

/** A call of a function or a reference: a mapping with the one key `Ref`, `Condition` or `Fn::…`. */
export function functionOf(node: SourceNode): { name: string; argument: SourceNode } | null {
  const entries = entriesOf(node);
  const [entry] = entries;
  if (entries.length !== 1 || !entry || !/^(Ref|Fn::.+)$/.test(entry.key)) return null;
  return { name: entry.key, argument: entry.value };
}

/** Every value of a tree with its pointer, from the outside in; what several aliases repeat is visited at each. */
export function eachValue(node: SourceNode, pointer: string, visit: (node: SourceNode, pointer: string) => void): void {
  visit(node, pointer);
  const value = follow(node);
  if (value.kind === 'sequence') {
    value.items.forEach((item, index) => {
      eachValue(item, `${pointer}/${index}`, visit);
    });
  }
  for (const { key, value: child } of entriesOf(value)) eachValue(child, `${pointer}/${segment(key)}`, visit);
}
