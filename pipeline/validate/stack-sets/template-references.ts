import { follow, itemsOf, type SourceNode, textOf } from '../../model/index.js';
import { below } from '../conformance-packs/declared-packs.js';
import { conditionAt, eachValue, entriesOf, functionOf, substitutionsOf } from '../documents/template-tree.js';

/**
 * What a name must be: `value` a parameter, a resource or a pseudo parameter; `attribute` and `dependency` a resource;
 * the others an entry of their section.
 */
export type ReferenceKind = 'value' | 'attribute' | 'dependency' | 'condition' | 'mapping';

/** A place of a template that speaks of something in the same template. */
export interface TemplateReference {
  kind: ReferenceKind;
  name: string;
  pointer: string;
  /** Inside the text of `Fn::Sub`: as it is written there, and where the text starts in the file. */
  inText?: { written: string; textAt: number };
}

/**
 * Every name that a part of a template speaks of, in its order. A name that a function makes is known in the account only.
 *
 * @param root a section of the template
 * @param pointer of the section: `/Resources`
 */
export function templateReferences(root: SourceNode, pointer: string): TemplateReference[] {
  const found: TemplateReference[] = [];
  eachValue(root, pointer, (node, place) => {
    found.push(...calledAt(node, place));
    const condition = conditionAt(node, place);
    if (condition) found.push({ kind: 'condition', ...condition });
    if (/^\/Resources\/[^/]+$/.test(place)) found.push(...dependencies(node, place));
  });
  return found;
}

function calledAt(node: SourceNode, place: string): TemplateReference[] {
  const called = functionOf(node);
  if (!called) return [];
  const { name, argument } = called;
  const pointer = below(place, name);
  if (name === 'Fn::Sub') return inText(argument, pointer);
  if (name === 'Ref') return named('value', argument, pointer);
  const isList = follow(argument).kind === 'sequence';
  const [first] = itemsOf(argument);
  if (name === 'Fn::FindInMap' && first) return named('mapping', first, `${pointer}/0`);
  if (name !== 'Fn::GetAtt') return [];
  const attribute = isList ? named('attribute', first, `${pointer}/0`) : named('attribute', argument, pointer);
  return attribute.map((one) => ({ ...one, name: one.name.split('.')[0]! }));
}

function named(kind: ReferenceKind, node: SourceNode | undefined, pointer: string): TemplateReference[] {
  const name = textOf(node);
  return name === undefined ? [] : [{ kind, name, pointer }];
}

function inText(argument: SourceNode, pointer: string): TemplateReference[] {
  const { text, inList, substitutions } = substitutionsOf(argument);
  if (!text) return [];
  const textAt = follow(text).at;
  return substitutions.map(({ name, written }) => {
    const [whole = '', ...attribute] = name.split('.');
    const kind = attribute.length > 0 ? 'attribute' : 'value';
    return { kind, name: whole, pointer: inList ? `${pointer}/0` : pointer, inText: { written, textAt } };
  });
}

function dependencies(resource: SourceNode, place: string): TemplateReference[] {
  const entry = entriesOf(resource).find(({ key }) => key === 'DependsOn');
  if (!entry) return [];
  const pointer = `${place}/DependsOn`;
  const value = follow(entry.value);
  if (value.kind !== 'sequence') return named('dependency', value, pointer);
  return value.items.flatMap((item, index) => named('dependency', item, `${pointer}/${index}`));
}
