import { optInRegions } from '../names/regions.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html */
export const trailHomeRegion: Rule = {
  code: 'trail-home-region',
  summary: 'The organization trail does not live in a Region that accounts have to opt in to.',
  check(context, report) {
    const trail = context.files['logging-config']?.organizationTrail;
    const home = context.files['global-config']?.homeRegion;
    if (!trail || trail.enable === false || home === undefined || !optInRegions.has(home)) return;
    report({
      at: context.at('logging-config', '/organizationTrail', 'key'),
      message: `The organization trail would live in ${home}, which an account has to opt in to.`,
      help: 'A trail of the organization needs a home Region that is on in every account, such as eu-central-1. Change homeRegion in global-config.yaml, or write enable: false here and keep the trail that you have.',
      related: [{ ...context.at('global-config', '/homeRegion'), message: 'the home Region' }],
    });
  },
};
