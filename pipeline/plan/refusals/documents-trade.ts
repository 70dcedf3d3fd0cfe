import type { Json, Refusal, ResourceChange } from '../../model/index.js';
import { allowsSomething, statements } from '../stacks/guardrails.js';
import { literal } from '../stacks/properties.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * Two policies that trade a statement and have no room for the old and the new document at once: CloudFormation
 * exchanges both in an order of its own, and in between the statement may be in neither.
 */
export function documentsTrade({ stackOperations, accountOperations, identity }: RefusalContext): Refusal[] {
  const moves = accountOperations.some(({ action }) => action.type === 'moveAccount');
  const swaps = stackOperations
    .filter(({ step }) => step === 'swap')
    .flatMap(({ change }) => change?.changes ?? [])
    .flatMap((change) => swapOf(change, identity.symbols) ?? []);
  return swaps.flatMap((loser): Refusal[] => {
    // A document that only loses here was found to be needed by nobody who moves.
    if ((moves && loser.gained.size > 0) || loser.allows) return [alone(loser)];
    const winner = swaps.find((other) => other !== loser && [...loser.lost].some((key) => other.gained.has(key)));
    if (!winner) return [];
    return [
      {
        code: 'documents-trade',
        object: loser.logicalId,
        why: `${loser.name} hands a statement to ${winner.name}, and neither has room for its old and new document at once.`,
        steps: [
          'Move the statement in two changes: first into the new policy, then out of the old one.',
          'Or make room: split one of the documents into two policies.',
        ],
      },
    ];
  });
}

/** A document that is exchanged in one go cannot guard accounts that come or go, nor hold the Allow of a target. */
function alone({ logicalId, name }: { logicalId: string; name: string }): Refusal {
  return {
    code: 'documents-trade',
    object: logicalId,
    why: `${name} has no room for its old and new document at once, and accounts move or allow lists change meanwhile.`,
    steps: [
      'Change this document in a deployment of its own, without moves.',
      'Or make room: split it into two policies.',
    ],
  };
}

function swapOf({ logicalId, physicalId, properties }: ResourceChange, symbols: Record<string, string>) {
  const content = properties.find(({ path }) => path === '/Properties/Content');
  if (!content) return null;
  // What was adopted or taken in names ids where the config has symbols; that is no other statement.
  const [before, after] = [keys(literal(content.before, symbols)), keys(literal(content.after, symbols))];
  const lost = new Set([...before].filter((key) => !after.has(key)));
  const gained = new Set([...after].filter((key) => !before.has(key)));
  const allows = allowsSomething(content.before) || allowsSomething(content.after);
  return { logicalId, name: `Policy ${logicalId} (${physicalId})`, lost, gained, allows };
}

function keys(document: Json): Set<string> {
  return new Set(statements(document).keys());
}
