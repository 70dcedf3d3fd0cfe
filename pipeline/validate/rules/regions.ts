import { nearestName } from '../../diagnostics/index.js';
import { controlCharacterIn } from '../names/control-characters.js';
import { hasPlaceholder } from '../names/placeholder.js';
import { knownRegions, looksLikeRegion, partitionOf } from '../names/regions.js';
import type { Rule } from '../rule.js';

export const regions: Rule = {
  code: 'regions',
  summary: 'Regions exist, and the home Region is one of the enabled ones.',
  check(context, report) {
    const global = context.files['global-config'];
    const named = [
      [global?.homeRegion, '/homeRegion'] as const,
      ...(global?.enabledRegions ?? []).map((region, index) => [region, `/enabledRegions/${index}`] as const),
    ];
    const said = new Set<string>();
    for (const [region, pointer] of named) {
      if (region === undefined || knownRegions.has(region) || hasPlaceholder(region)) continue;
      // An alias repeats the home Region; one mistake is said once.
      if (said.has(region)) continue;
      said.add(region);
      const newer = looksLikeRegion(region);
      report({
        at: context.at('global-config', pointer),
        // AWS adds Regions: one that this version has never heard of may exist.
        severity: newer ? 'warning' : 'error',
        message: newer
          ? `The Region "${region}" is not known to this version of Charter.`
          : `"${region}" is not a Region.`,
        help: context.didYouMean(region, knownRegions) || 'Write a Region as in eu-central-1.',
      });
    }
    const home = global?.homeRegion;
    const enabled = global?.enabledRegions;
    (enabled ?? []).forEach((region, index) => {
      if (region === undefined || !isOfOtherPartition(region, home)) return;
      report({
        at: context.at('global-config', `/enabledRegions/${index}`),
        message: `The Region "${region}" is of another partition than the home Region "${home}".`,
        help: `Remove it: an organization and its accounts are in one partition, here ${partitionOf(home!)}.`,
        related: [{ ...context.at('global-config', '/homeRegion'), message: 'the home Region' }],
      });
    });
    if (home === undefined || !looksLikeRegion(home) || enabled === undefined) return;
    if (enabled.includes(home) || enabled.some(isUnclear)) return;
    // A misspelled entry may be the home Region, and is said already.
    if (nearestName(home, said) !== null) return;
    report({
      at: context.at('global-config', '/homeRegion'),
      message: `The home Region "${home}" is not one of the enabled Regions.`,
      help: `Add it to enabledRegions: - ${home}`,
      related: [{ ...context.at('global-config', '/enabledRegions', 'key'), message: 'the enabled Regions' }],
    });
  },
};

function isOfOtherPartition(region: string, home: string | undefined): boolean {
  if (home === undefined || !knownRegions.has(home) || !knownRegions.has(region)) return false;
  return partitionOf(region) !== partitionOf(home);
}

/** One that is malformed or not filled in may be any Region. */
function isUnclear(region: string | undefined): boolean {
  return region === undefined || hasPlaceholder(region) || controlCharacterIn(region, false) !== null;
}
