import type { Refusal } from '../../model/index.js';
import { accountToken } from '../identity.js';
import type { RefusalContext } from './refusal-context.js';

/** A template that needs the id of something that neither exists nor is created by this plan. */
export function unknownObject({ identity, stackOperations, accountOperations, config }: RefusalContext): Refusal[] {
  const coming = new Set([
    ...accountOperations.flatMap(({ action }) => {
      if (action.type !== 'createAccount') return [];
      return [`\${account:${action.name}}`, accountToken(action.name)];
    }),
    ...config.organizationalUnits.filter((unit) => !unit.ignored).map(({ path }) => `\${ou:${path}}`),
  ]);
  const needed = new Set(stackOperations.flatMap(({ needs }) => needs));
  return [...needed]
    .filter((symbol) => symbol.startsWith('${') && !(symbol in identity.symbols) && !coming.has(symbol))
    .sort()
    .map((symbol) => {
      const [kind = '', name = ''] = symbol.slice(2, -1).split(/:(.*)/s);
      const what = { ou: `OU ${name}`, account: `account ${name}`, accountId: `the token \${${name}}` }[kind] ?? symbol;
      return {
        code: 'unknown-object',
        object: `${kind}:${name}`,
        why: `A policy needs ${what}, which is neither in the organization nor created by this plan.`,
        steps: ['Correct the name in the config, or remove the policy’s reference to it.'],
      };
    });
}
