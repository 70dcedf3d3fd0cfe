import { type Json, liveTokenPattern, type Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * A token that neither the config nor the live organization answers. Deployed as it stands, it would match nothing: an
 * exemption for `${ROLE}` exempts nobody. IAM's own variables hold a colon (`${aws:PrincipalTag/team}`) or one sign
 * (`${*}`), and stay.
 */
export function unresolvedToken({ config }: RefusalContext): Refusal[] {
  const documents = [
    ...config.policies.map(({ type, name, path, document }) => ({ object: `policy:${type}/${name}`, path, document })),
    ...(config.resourcePolicy ? [{ object: 'resourcePolicy', ...config.resourcePolicy }] : []),
  ];
  return documents.flatMap(({ object, path, document }): Refusal[] => {
    const tokens = [...new Set(unresolved(document))];
    if (tokens.length === 0) return [];
    return [
      {
        code: 'unresolved-token',
        object,
        why: `${path} still holds ${tokens.join(', ')}, and nothing here can say what ${tokens.length === 1 ? 'it stands' : 'they stand'} for.`,
        steps: [
          'Declare it under globalReplacements in replacements-config.yaml, or write the value into the document.',
        ],
      },
    ];
  });
}

const token = /\$\{(?:ACCEL_LOOKUP::[^}]*|\w[\w.-]*)\}/g;
const answeredLive = new RegExp(`^\\$\\{${liveTokenPattern}\\}$`);

function unresolved(value: Json): string[] {
  if (typeof value === 'string') return (value.match(token) ?? []).filter((found) => !answeredLive.test(found));
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(unresolved);
}
