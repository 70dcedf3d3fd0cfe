import { segment } from '../../diagnostics/index.js';
import type { ConfigFileName, Json, JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { notGovernedKeys } from './schema-validators.generated.js';

/**
 * Shows every text of the config files that Charter acts on, without holders of anchors and the keys that it does not
 * govern.
 *
 * @param visit gets a text, the key that it stands under, and a pointer to make where it is needed: nearly none is
 */
export function eachGovernedText(
  context: RuleContext,
  visit: (file: ConfigFileName, text: string, key: string, pointer: () => string) => void,
): void {
  for (const [name, value] of Object.entries(context.files)) {
    const file = name as ConfigFileName;
    const ignored = new Set((notGovernedKeys[file] ?? []).filter(({ length }) => length === 1).map(([key]) => key));
    const path: string[] = [];
    const pointer = () => `/${path.map(segment).join('/')}`;
    const walk = (node: Json | undefined, key: string): void => {
      if (typeof node === 'string') {
        visit(file, node, key, pointer);
        return;
      }
      if (node === null || typeof node !== 'object') return;
      const list = Array.isArray(node);
      for (const member of Object.keys(node)) {
        path.push(member);
        walk((node as JsonObject)[member], list ? key : member);
        path.pop();
      }
    };
    for (const [key, member] of Object.entries(value ?? {})) {
      if (ignored.has(key) || key.startsWith('.')) continue;
      path.push(key);
      walk(member as Json | undefined, key);
      path.pop();
    }
  }
}
