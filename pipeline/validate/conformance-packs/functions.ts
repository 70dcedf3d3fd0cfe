import { follow, type SourceNode, textOf } from '../../model/index.js';
import { below } from './declared-packs.js';
import { eachValue, entriesOf, functionOf } from './pack-template.js';

/** A place that speaks of a parameter, a resource or a pseudo parameter. */
export interface Reference {
  name: string;
  pointer: string;
}

/** Every `Ref`, and every `${Name}` of `Fn::Sub` that is not one of its own variables. */
export function references(root: SourceNode): Reference[] {
  const found: Reference[] = [];
  eachValue(root, '', (node, pointer) => {
    const called = functionOf(node);
    if (called?.name === 'Ref') {
      const name = textOf(called.argument);
      if (name !== undefined) found.push({ name, pointer: below(pointer, 'Ref') });
    }
    if (called?.name === 'Fn::Sub') found.push(...substituted(called.argument, below(pointer, 'Fn::Sub')));
  });
  return found;
}

function substituted(argument: SourceNode, pointer: string): Reference[] {
  const value = follow(argument);
  const [text, variables] = value.kind === 'sequence' ? value.items : [value];
  const own = new Set(entriesOf(variables).map(({ key }) => key));
  const place = value.kind === 'sequence' ? `${pointer}/0` : pointer;
  return [...(textOf(text) ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map(([, name]) => name!.trim())
    .filter((name) => !own.has(name))
    .map((name) => ({ name, pointer: place }));
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
export const pseudoParameters: ReadonlySet<string> = new Set(
  ['AccountId', 'NoValue', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(
    (name) => `AWS::${name}`,
  ),
);

/** The text of a value, with the text inside a `Fn::Sub`; undefined where it is only known in the account. */
export function staticText(node: SourceNode | undefined): string | undefined {
  if (!node) return undefined;
  const called = functionOf(node);
  if (called?.name !== 'Fn::Sub') return textOf(node);
  const argument = follow(called.argument);
  return textOf(argument.kind === 'sequence' ? argument.items[0] : argument);
}
