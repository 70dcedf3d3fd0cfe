import type { Refusal } from '../../model/index.js';
import { type RefusalContext, removedIds } from './refusal-context.js';

/** An OU that holds accounts or OUs is never deleted: AWS refuses, and Charter does not empty it by itself. */
export function ouNotEmpty(context: RefusalContext): Refusal[] {
  const removed = new Set(removedIds(context));
  const moving = new Set(
    context.accountOperations.flatMap(({ action }) => {
      return action.type === 'moveAccount' ? [context.identity.symbols[action.account]] : [];
    }),
  );
  return context.snapshot.organizationalUnits
    .filter(({ id }) => removed.has(id))
    .flatMap((unit): Refusal[] => {
      const accounts = context.snapshot.accounts.filter(({ id, parentId }) => parentId === unit.id && !moving.has(id));
      const units = context.snapshot.organizationalUnits.filter(
        ({ id, parentId }) => parentId === unit.id && !removed.has(id),
      );
      if (accounts.length + units.length === 0) return [];
      const held = [...accounts.map(({ name }) => `account ${name}`), ...units.map(({ path }) => `OU ${path}`)];
      return [
        {
          code: 'ou-not-empty',
          object: `ou:${unit.path}`,
          why: `OU ${unit.path} left the config, and it still holds ${held.join(', ')}.`,
          steps: [
            `Say in the config where ${held.length === 1 ? 'it belongs' : 'they belong'}, or move ${held.length === 1 ? 'it' : 'them'} out by hand; then remove the OU.`,
            `Or keep it: put ${unit.path} back into organizationalUnits, with ignore: true if it is not to be governed.`,
          ],
        },
      ];
    });
}
