import { assumedQuotas, type PolicyType, policyQuotaName } from '../../model/index.js';

/** Behind a help text: that a quota is an assumption, and how to change it; nothing where AWS documents it. */
export function assumedQuota(type: PolicyType | null, what: 'characters' | 'attached'): string {
  const name = type === null ? '' : policyQuotaName(type, what);
  if (!assumedQuotas.has(name)) return '';
  return ` AWS documents no such quota; where it allows more, write ${name} under quotas in global-config.yaml.`;
}
