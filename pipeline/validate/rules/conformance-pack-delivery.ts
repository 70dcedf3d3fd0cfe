import { type DeclaredPack, declaredPacks, isDeliveryKnown, packsFile } from '../conformance-packs/declared-packs.js';
import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';
import type { Report, Rule } from '../rule.js';

/** https://docs.aws.amazon.com/config/latest/developerguide/conformance-pack-organization-apis.html */
export const conformancePackDelivery: Rule = {
  code: 'conformance-pack-delivery',
  summary: 'A conformance pack says for whom it is in the way that its delivery knows.',
  check(context, report) {
    for (const pack of declaredPacks(context)) {
      if (!isDeliveryKnown(context, pack)) continue;
      if (pack.value.delivery === 'stackSet') stackSet(context, pack, report);
      else organization(context, pack, report);
    }
  },
};

function organization(context: RuleContext, { value, pointer }: DeclaredPack, report: Report): void {
  if (value.deploymentTargets === undefined) return;
  report({
    at: context.at(packsFile, `${pointer}/deploymentTargets`, 'key'),
    message: `The ${named('pack', value.name)} goes to every account: an organization conformance pack knows no organizational units.`,
    help: 'Write delivery: stackSet to choose organizational units, or excludedAccounts instead of deploymentTargets.',
  });
}

function stackSet(context: RuleContext, { value, pointer }: DeclaredPack, report: Report): void {
  const { name = '', deploymentTargets: targets } = value;
  if (value.excludedAccounts !== undefined) {
    report({
      at: context.at(packsFile, `${pointer}/excludedAccounts`, 'key'),
      message: `The pack "${name}" is delivered by a stack set, which does not see excludedAccounts of the pack.`,
      help: 'Move them to excludedAccounts under deploymentTargets.',
    });
  }
  const lists = [targets?.organizationalUnits, targets?.accounts];
  if (lists.some((list) => list !== undefined && list.length > 0)) return;
  report({
    at: context.at(packsFile, targets ? `${pointer}/deploymentTargets` : pointer, 'key'),
    message: `The pack "${name}" is delivered by a stack set, and nothing says to which accounts.`,
    help: 'Write deploymentTargets: { organizationalUnits: [Workloads] }, or delivery: organization for every account.',
  });
}
