import type { SourceNode } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { entriesOf } from '../documents/template-tree.js';
import { below, type TemplateFault } from './declared-packs.js';

/** Keys of a mapping that its resource type does not have. */
export function unknownKeys(
  context: RuleContext,
  node: SourceNode | undefined,
  pointer: string,
  known: readonly string[],
  what: string,
): TemplateFault[] {
  return entriesOf(node)
    .filter(({ key }) => !known.includes(key) && !/^(Ref|Fn::.+)$/.test(key))
    .map(({ key }) => ({
      pointer: below(pointer, key),
      what: 'key',
      message: `${what} has no "${key}".`,
      help: context.didYouMean(key, known) || `Remove it; there are ${known.join(', ')}.`,
    }));
}
