import { segment } from '../../diagnostics/index.js';
import { childOf, type SourceNode, textOf } from '../../model/index.js';
import { entriesOf } from '../documents/template-tree.js';

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
