import type { Json } from '../../model/index.js';
import type { Rule } from '../rule.js';

/**
 * While its waves run, a new document stands beside the old one. Two policies on a target deny what either denies; what they
 * allow would be allowed by either, too, so that a shorter list of an Allow would have no effect until the end.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export const policyRollout: Rule = {
  code: 'policy-rollout',
  summary: 'A policy that comes in waves only denies, and there are waves for it to come in.',
  check(context, report) {
    const waves = context.files['rollout-config']?.waves?.length ?? 0;
    for (const { value, document, pointer } of context.policies) {
      if (value.rollout !== 'waves') continue;
      const at = context.at('organization-config', `${pointer}/rollout`);
      const name = value.name === undefined ? 'This policy' : `Policy "${value.name}"`;
      if (waves < 2) {
        const has = waves === 0 ? 'names no waves' : 'names one wave';
        const message = `${name} is to come in waves, and rollout-config.yaml ${has}: it would reach everybody at once.`;
        report({ at, message, help: 'Name two waves or more in rollout-config.yaml, or write "rollout: atOnce".' });
      }
      if (document && value.strategy !== 'allow-list' && !allows(document.value)) continue;
      if (!document) continue;
      const message = `${name} allows something, and an Allow cannot come in waves.`;
      report({ at, message, help: 'Write "rollout: atOnce", or put what it denies into a policy of its own.' });
    }
  },
};

function allows(document: Json | undefined): boolean {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return false;
  const { Statement: statements = [] } = document;
  return (Array.isArray(statements) ? statements : [statements]).some(
    (one) => one !== null && typeof one === 'object' && !Array.isArray(one) && one['Effect'] === 'Allow',
  );
}
