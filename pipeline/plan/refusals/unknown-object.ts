import { type Action, type Refusal, unitSymbol } from '../../model/index.js';
import { accountToken } from '../identity.js';
import type { RefusalContext } from './refusal-context.js';

/** Something that needs the id of something that neither exists nor is created by this plan. */
export function unknownObject(context: RefusalContext): Refusal[] {
  const { identity, stackOperations, accountOperations, settingsOperations, config } = context;
  const coming = new Set([
    ...accountOperations.flatMap(({ action }) => {
      if (action.type !== 'createAccount') return [];
      return [`\${account:${action.name}}`, accountToken(action.name)];
    }),
    ...config.organizationalUnits.filter((unit) => !unit.ignored).map(({ path }) => unitSymbol(path)),
  ]);
  const needed = new Set([
    ...stackOperations.flatMap(({ needs }) => needs),
    ...[...accountOperations, ...settingsOperations].flatMap(({ action }) => symbolsIn(action)),
  ]);
  return [...needed]
    .filter((symbol) => symbol.startsWith('${') && !(symbol in identity.symbols) && !coming.has(symbol))
    .sort()
    .map((symbol) => {
      const [kind = '', name = ''] = symbol.slice(2, -1).split(/:(.*)/s);
      const what = { ou: `OU ${name}`, account: `account ${name}`, accountId: `the token \${${name}}` }[kind] ?? symbol;
      return {
        code: 'unknown-object',
        object: `${kind}:${name}`,
        why: `The plan needs ${what}, which is neither in the organization nor created by this plan.`,
        steps: ['Correct the name in the config, or remove what refers to it.'],
      };
    });
}

function symbolsIn(action: Action): string[] {
  if (action.type === 'registerDelegatedAdministrator') return [action.account];
  return action.type === 'moveAccount' ? [action.from, action.to] : [];
}
