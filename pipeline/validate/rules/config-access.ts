import type { ConformancePacksConfig } from '../../model/config-files.generated.js';
import { configServicePrincipal, multiAccountSetupPrincipal } from '../conformance-packs/access.js';
import { declaredPacks, isDeliveryKnown, packsFile } from '../conformance-packs/declared-packs.js';
import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/services-that-can-integrate-config.html */
export const configAccess: Rule = {
  code: 'config-access',
  summary: 'The organization lets AWS Config do what conformance-packs-config.yaml asks of it.',
  check(context, report) {
    const file = context.files[packsFile] as DeepPartial<ConformancePacksConfig> | null;
    if (!file || !context.files['organization-config']) return;
    const pack = declaredPacks(context).find(
      (one) => one.value.delivery !== 'stackSet' && isDeliveryKnown(context, one),
    );
    if (pack) trusted(context, multiAccountSetupPrincipal, 'An organization conformance pack', pack.pointer, report);
    if (!file.aggregator) return;
    trusted(context, configServicePrincipal, 'An aggregator of the organization', '/aggregator', report);
    delegated(context, file.aggregator.account, report);
  },
};

function trusted(context: RuleContext, service: string, what: string, pointer: string, report: Report): void {
  const list = context.files['organization-config']?.trustedServices ?? [];
  if (list.includes(service) || list.includes(undefined)) return;
  report({
    at: context.at(packsFile, pointer, 'key'),
    message: `${what} needs trusted access for ${service}.`,
    help: `Add it to trustedServices in organization-config.yaml: - ${service}`,
    related:
      list.length > 0
        ? [{ ...context.at('organization-config', '/trustedServices', 'key'), message: 'trusted services' }]
        : [],
  });
}

function delegated(context: RuleContext, account: string | undefined, report: Report): void {
  const list = context.files['organization-config']?.delegatedAdministrators ?? [];
  const administrators = list.filter((entry) => entry?.service === configServicePrincipal);
  const isOne = administrators.some((entry) => account === undefined || entry?.account === account);
  // A malformed entry may be the one that is meant; of the management account, another rule speaks.
  if (isOne || list.includes(undefined) || account === 'Management') return;
  const name = account ?? 'Audit';
  report({
    at:
      account === undefined
        ? context.at(packsFile, '/aggregator', 'key')
        : context.at(packsFile, '/aggregator/account'),
    message:
      account === undefined
        ? `The aggregator is for the delegated administrator of ${configServicePrincipal}, and there is none.`
        : `The account "${account}" is no delegated administrator of ${configServicePrincipal}, so it cannot hold the aggregator.`,
    help: `Add to delegatedAdministrators in organization-config.yaml: - { service: ${configServicePrincipal}, account: ${name} }`,
  });
}
