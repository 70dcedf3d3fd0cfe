import { follow, type SourceNode, textOf } from '../../model/index.js';
import { eachValue, functionOf, substitutionsOf } from '../documents/template-tree.js';
import { below } from './declared-packs.js';

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
  const { text, inList, substitutions } = substitutionsOf(argument);
  const place = inList ? `${pointer}/0` : pointer;
  return text === undefined ? [] : substitutions.map(({ name }) => ({ name, pointer: place }));
}

/** The text of a value, with the text inside a `Fn::Sub`; undefined where it is only known in the account. */
export function staticText(node: SourceNode | undefined): string | undefined {
  if (!node) return undefined;
  const called = functionOf(node);
  if (called?.name !== 'Fn::Sub') return textOf(node);
  const argument = follow(called.argument);
  return textOf(argument.kind === 'sequence' ? argument.items[0] : argument);
}
