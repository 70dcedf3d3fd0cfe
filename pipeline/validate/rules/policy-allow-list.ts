import type { DeclaredPolicy, RuleContext } from '../context.js';
import { statementsOf } from '../documents/language-documents.js';
import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

/**
 * Whatever one level from the root to the account does not allow, is not allowed.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export const policyAllowList: Rule = {
  code: 'policy-allow-list',
  summary: 'Where an allow-list takes FullAWSAccess away, a service control policy still allows something.',
  check(context, report) {
    for (const [list, targets] of targetsWithoutAllow(context)) {
      const { value, pointer, document } = list;
      const others = targets.length === 1 ? '' : ` and ${targets.length - 1} more`;
      report({
        at: context.at('organization-config', `${pointer}/strategy`),
        message: `The ${named('allow-list', value.name)} leaves ${targets[0]!.name}${others} without an Allow: FullAWSAccess is detached there, and no service control policy attached there allows anything, so nothing works below it.`,
        help: 'Add a statement with "Effect": "Allow" for what is needed, or remove strategy: allow-list.',
        related: [
          ...(document ? [{ ...document.at(''), message: 'it has no Allow' }] : []),
          ...targets.map((target) => ({
            ...context.at('organization-config', target.pointer),
            message: 'attached here',
          })),
        ],
      });
    }
  },
};

interface Target {
  name: string;
  /** Where the first allow-list is attached to it. */
  pointer: string;
  list: DeclaredPolicy | null;
  allows: boolean;
}

/** Targets that lose FullAWSAccess and get no other Allow, by the first allow-list on each. */
function targetsWithoutAllow({ policies }: RuleContext): Map<DeclaredPolicy, Target[]> {
  const targets = new Map<string, Target>();
  for (const policy of policies) {
    if (policy.kind.type !== 'SERVICE_CONTROL_POLICY' || policy.value.type === 'awsManaged') continue;
    const allows = mayAllow(policy);
    for (const { name, pointer } of targetsOf(policy)) {
      const target = targets.get(name) ?? { name, pointer, list: null, allows: false };
      targets.set(name, target);
      target.allows ||= allows;
      if (policy.value.strategy === 'allow-list' && !target.list) Object.assign(target, { list: policy, pointer });
    }
  }
  const found = new Map<DeclaredPolicy, Target[]>();
  for (const target of targets.values()) {
    if (target.allows || !target.list) continue;
    found.set(target.list, [...(found.get(target.list) ?? []), target]);
  }
  return found;
}

/** A document that could not be read may allow anything: what is wrong with it is said elsewhere. */
function mayAllow({ document }: DeclaredPolicy): boolean {
  if (!document) return true;
  return statementsOf(document).some(({ value }) => value['Effect'] !== 'Deny');
}

function targetsOf({ value, pointer }: DeclaredPolicy): { name: string; pointer: string }[] {
  const listed = (key: 'organizationalUnits' | 'accounts', nameOf: (name: string) => string) =>
    (value.deploymentTargets?.[key] ?? []).flatMap((name, index) =>
      name === undefined ? [] : [{ name: nameOf(name), pointer: `${pointer}/deploymentTargets/${key}/${index}` }],
    );
  return [
    ...listed('organizationalUnits', (name) => (name === 'Root' ? 'the root' : `the organizational unit "${name}"`)),
    ...listed('accounts', (name) => `the account "${name}"`),
  ];
}
