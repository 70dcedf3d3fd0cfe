import type { Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * A policy that comes in waves is tightened and loosened in one step at the end, while what an account's move or a change
 * of `FullAWSAccess` needs is tightened before and loosened after. Both at once have no order that keeps every guardrail.
 * Where it is only tightened, accounts move after that step.
 */
export function policyWavesAndMoves({
  policyWaves,
  accountOperations,
  defaultPolicyOperations,
}: RefusalContext): Refusal[] {
  const coming = policyWaves.find(({ step, loses }) => step === 'wave' && loses);
  if (!coming) return [];
  const created = new Set(
    accountOperations.flatMap(({ action }) => (action.type === 'createAccount' ? [`\${account:${action.name}}`] : [])),
  );
  const moves = accountOperations.filter(({ action }) => action.type === 'moveAccount' && !created.has(action.account));
  const [first] = [...moves, ...defaultPolicyOperations];
  if (!first) return [];
  return [
    {
      code: 'policy-waves-and-moves',
      object: coming.operation.touches[0] ?? coming.name,
      why: `A policy comes in waves, and in the same plan there is: ${first.title}. No order of the two keeps every account guarded throughout.`,
      steps: [
        'Do the one in a change of its own and deploy it; then make the other.',
        'Or let the policy change at once: rollout: atOnce.',
      ],
    },
  ];
}
