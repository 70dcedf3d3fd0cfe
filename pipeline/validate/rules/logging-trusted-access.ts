import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services_list.html */
export const loggingTrustedAccess: Rule = {
  code: 'logging-trusted-access',
  summary: 'Services that log for the whole organization have trusted access.',
  check(context, report) {
    const file = context.files['logging-config'];
    const organization = context.files['organization-config'];
    const trusted = organization?.trustedServices ?? [];
    // What is not text may be meant for either.
    if (!file || !organization || trusted.some((service) => service === undefined)) return;
    const trail = file.organizationTrail && file.organizationTrail.enable !== false;
    const needed: [wanted: boolean, service: string, pointer: string, what: string][] = [
      [Boolean(trail), 'cloudtrail.amazonaws.com', '/organizationTrail', 'The organization trail'],
      [
        file.centralLogging?.centralizationRule !== undefined,
        'observabilityadmin.amazonaws.com',
        '/centralLogging/centralizationRule',
        'The centralization rule',
      ],
    ];
    for (const [wanted, service, pointer, what] of needed) {
      if (!wanted || trusted.includes(service)) continue;
      report({
        at: context.at('logging-config', pointer, 'key'),
        message: `${what} needs trusted access for ${service}.`,
        help: `Add it to trustedServices in organization-config.yaml: - ${service}`,
        related: [{ ...context.at('organization-config', '/trustedServices', 'key'), message: 'the trusted services' }],
      });
    }
  },
};
