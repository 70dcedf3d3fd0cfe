import type { Json, SourceNode } from '../model/index.js';
import type { TokenValues } from './tokens.js';

/**
 * How many characters of a document, without white space, stand where its tokens were: what a person does not see in the
 * file. Tokens of unknown value are not counted.
 */
export function tokenCosts(root: SourceNode, values: TokenValues): Map<string, number> {
  const costs = new Map<string, number>();
  const lengths = new Map<string, number>();
  const lengthOf = (name: string) => {
    const known = lengths.get(name);
    if (known !== undefined) return known;
    const value = values.get(name);
    const length = value === undefined || value === null ? 0 : written(value as Json);
    lengths.set(name, length);
    return length;
  };
  const visit = (node: SourceNode): void => {
    if (node.kind === 'sequence') for (const item of node.items) visit(item);
    else if (node.kind === 'mapping') for (const { value } of node.entries) visit(value);
    else if (node.kind === 'scalar' && typeof node.value === 'string') count(node.value, lengthOf, costs);
  };
  visit(root);
  return costs;
}

function count(text: string, lengthOf: (name: string) => number, costs: Map<string, number>): void {
  for (const [, name = ''] of text.matchAll(/\$\{([^{}]*)\}/g)) {
    const length = lengthOf(name);
    if (length > 0) costs.set(name, (costs.get(name) ?? 0) + length);
  }
}

/** Characters between the brackets or quotes, which are there whatever the value is. */
function written(value: Json): number {
  return JSON.stringify(value).length - (typeof value === 'number' ? 0 : 2);
}
