import { hasPlaceholder } from '../names/placeholder.js';
import { knownServicePrincipals } from '../names/service-principals.js';
import type { Rule } from '../rule.js';

const form = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/;

export const servicePrincipals: Rule = {
  code: 'service-principals',
  summary: 'Services are named by their service principal, as in config.amazonaws.com.',
  check(context, report) {
    const organization = context.files['organization-config'];
    const named = [
      ...(organization?.trustedServices ?? []).map((service, index) => [service, `/trustedServices/${index}`] as const),
      ...(organization?.delegatedAdministrators ?? []).map(
        (entry, index) => [entry?.service, `/delegatedAdministrators/${index}/service`] as const,
      ),
    ];
    for (const [service, pointer] of named) {
      if (service === undefined || knownServicePrincipals.has(service) || hasPlaceholder(service)) continue;
      if (form.test(service)) {
        const help = context.didYouMean(service, knownServicePrincipals);
        // AWS adds services; only what is nearly one of the known is suspicious.
        if (!help) continue;
        const message = `The service "${service}" is not known to this version of Charter.`;
        report({ at: context.at('organization-config', pointer), severity: 'warning', message, help });
        continue;
      }
      const short = service.toLowerCase().replace(/\..*$/, '');
      report({
        at: context.at('organization-config', pointer),
        message: `"${service}" is not a service principal.`,
        help: /^[a-z0-9-]+$/.test(short)
          ? `Did you mean "${short}.amazonaws.com"?`
          : 'Write it as config.amazonaws.com.',
      });
    }
  },
};
