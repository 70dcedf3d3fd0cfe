import { didYouMean } from '../diagnostics/index.js';
import type { SourceNode } from '../model/index.js';
import type { Fault } from './fault.js';

/** Functions of templates whose short form is `!` and the name without `Fn::`. */
const functions = [
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
];

/** `!Sub` → `Fn::Sub`. `Ref` and `Condition` have no `Fn::`. */
const keys = new Map([
  ...functions.map((name) => [`!${name}`, `Fn::${name}`] as const),
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
]);

/** Whether a tag is the short form of a function of CloudFormation. */
export function isShortForm(tag: string): boolean {
  return keys.has(tag);
}

/**
 * The long form of a short one: a mapping with one key, which stands where the tag does.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 *
 * @param tag one for which {@link isShortForm} holds
 */
export function longForm(tag: string, tagAt: number, node: SourceNode): SourceNode {
  const at = node.at < 0 ? tagAt : node.at;
  const value = tag === '!GetAtt' ? attribute({ ...node, at }) : { ...node, at };
  return { kind: 'mapping', at: tagAt, entries: [{ key: keys.get(tag)!, keyAt: tagAt, value }] };
}

/** `!GetAtt Bucket.Arn` is `[Bucket, Arn]`; the name of an attribute may hold dots of its own. */
function attribute(node: SourceNode): SourceNode {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const dot = node.value.indexOf('.');
  if (dot < 0) return node;
  const parts = [node.value.slice(0, dot), node.value.slice(dot + 1)];
  return { kind: 'sequence', at: node.at, items: parts.map((value) => ({ kind: 'scalar', at: node.at, value })) };
}

/** What is wrong with a tag that no template knows. */
export function unknownShortForm(tag: string, at: number): Fault {
  const near = didYouMean(tag, keys.keys());
  const help = near || 'Write the long form of the function, or quote the text that starts with "!".';
  return {
    code: 'yaml-tag',
    at,
    message: `The YAML tag ${tag} is no short form of a function of CloudFormation.`,
    help,
  };
}
