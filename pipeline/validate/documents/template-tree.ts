import { segment } from '../../diagnostics/index.js';
import { childOf, follow, itemsOf, type SourceEntry, type SourceNode, textOf } from '../../model/index.js';

/** The entries of a mapping; none where something else stands there. */
export function entriesOf(node: SourceNode | null | undefined): readonly SourceEntry[] {
  const mapping = node ? follow(node) : undefined;
  return mapping?.kind === 'mapping' ? mapping.entries : [];
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

/**
 * The condition that a value names: `Condition` of a resource, of an output or in another condition, or the first of
 * `Fn::If`.
 */
export function conditionAt(node: SourceNode, pointer: string): { name: string; pointer: string } | null {
  const called = functionOf(node);
  const isHolder = /^\/(Resources|Outputs)\/[^/]+$|^\/Conditions\/./.test(pointer);
  if (called?.name !== 'Fn::If' && !isHolder) return null;
  const name = called?.name === 'Fn::If' ? textOf(itemsOf(called.argument)[0]) : textOf(childOf(node, 'Condition'));
  if (name === undefined) return null;
  return { name, pointer: `${pointer}/${called?.name === 'Fn::If' ? 'Fn::If/0' : 'Condition'}` };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
export const pseudoParameters: ReadonlySet<string> = new Set(
  ['AccountId', 'NoValue', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(
    (name) => `AWS::${name}`,
  ),
);

/** What stands in `${…}` of the text of a `Fn::Sub`. */
export interface Substitution {
  name: string;
  /** With `${` and `}`, as it is written. */
  written: string;
}

/**
 * What `Fn::Sub` replaces beside its own variables; `${!Name}` is text.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function substitutionsOf(argument: SourceNode): {
  text: SourceNode | undefined;
  /** Whether the text is the first of a list, with the variables behind it. */
  inList: boolean;
  substitutions: Substitution[];
} {
  const value = follow(argument);
  const inList = value.kind === 'sequence';
  const [text, variables] = inList ? value.items : [value];
  const own = new Set(entriesOf(variables).map(({ key }) => key));
  const substitutions = [...(textOf(text) ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map(([written, name]) => ({ written, name: name!.trim() }))
    .filter(({ name }) => !own.has(name));
  return { text, inList, substitutions };
}
