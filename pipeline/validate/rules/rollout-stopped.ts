import type { Rule } from '../rule.js';

export const rolloutStopped: Rule = {
  code: 'rollout-stopped',
  summary: 'Nobody has stopped deployments.',
  severity: 'warning',
  check(context, report) {
    const reason = context.files['rollout-config']?.stopped?.reason;
    if (reason === undefined) return;
    report({
      at: context.at('rollout-config', '/stopped', 'key'),
      message: `Deployments are stopped: ${reason}`,
      help: 'Remove "stopped" once that is over; until then, deploy begins no operation.',
    });
  },
};
