import type { PolicyKind } from '../../model/index.js';
import type { DeclaredPolicy } from '../context.js';
import { assumedQuota } from '../documents/assumed-quota.js';
import type { Rule } from '../rule.js';

interface Attachment {
  policy: DeclaredPolicy;
  pointer: string;
}

export const policyAttachments: Rule = {
  code: 'policy-attachments',
  summary: "No root, organizational unit or account has more policies of a kind attached than AWS's quota allows.",
  check(context, report) {
    for (const [target, { kind, attachments }] of attachmentsByTarget(context.policies)) {
      const limit = context.quota(kind.type, 'attached');
      const allowList = attachments.some(({ policy }) => policy.value.strategy === 'allow-list');
      // AWS attaches its own policy everywhere. SCPs can do without it (an allow-list); that of RCPs cannot be detached.
      const own = kind.awsDefaultPolicyId !== null && !(allowList && kind.type === 'SERVICE_CONTROL_POLICY') ? 1 : 0;
      const total = attachments.length + own;
      if (total <= limit) continue;
      const counting = own ? `, counting AWS's own ${kind.awsDefaultPolicyId?.replace(/^p-/, '')},` : '';
      const name = target.slice(target.indexOf('\n') + 1);
      const excess = attachments[limit - own] ?? attachments.at(-1)!;
      report({
        at: context.at('organization-config', excess.pointer),
        message: `${name} has ${total} policies of the kind ${kind.label} attached${counting} and AWS allows ${limit}; what others have attached is not known offline.`,
        help: `Join two of the documents, or attach one of them to a parent or child instead.${assumedQuota(kind.type, 'attached')}`,
        related: attachments
          .filter((one) => one !== excess)
          .map((one) => ({
            ...context.at('organization-config', one.pointer),
            message: `"${one.policy.value.name ?? ''}"`,
          })),
      });
    }
  },
};

function attachmentsByTarget(
  policies: readonly DeclaredPolicy[],
): Map<string, { kind: PolicyKind; attachments: Attachment[] }> {
  const targets = new Map<string, { kind: PolicyKind; attachments: Attachment[] }>();
  for (const policy of policies) {
    if (policy.value.type === 'awsManaged') continue;
    for (const [key, what] of [
      ['organizationalUnits', 'The organizational unit'],
      ['accounts', 'The account'],
    ] as const) {
      const seen = new Set<string>();
      (policy.value.deploymentTargets?.[key] ?? []).forEach((name, index) => {
        if (name === undefined || seen.has(name)) return;
        seen.add(name);
        const label = name === 'Root' && key === 'organizationalUnits' ? 'The root' : `${what} "${name}"`;
        const id = `${policy.kind.type}\n${label}`;
        const target = targets.get(id) ?? { kind: policy.kind, attachments: [] };
        target.attachments.push({ policy, pointer: `${policy.pointer}/deploymentTargets/${key}/${index}` });
        targets.set(id, target);
      });
    }
  }
  return targets;
}
