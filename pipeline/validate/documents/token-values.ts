import type { KnownToken, TokenValues } from '../../policy/index.js';
import type { CheckedFiles } from '../schema/checked-files.js';

/** The Landing Zone Accelerator's own default. */
export const defaultAcceleratorPrefix = 'AWSAccelerator';

/** Tokens that have a meaning of their own; replacements-config cannot give them another. */
export const reservedTokens: readonly string[] = [
  ...['PARTITION', 'HOME_REGION', 'REGION', 'MANAGEMENT_ACCOUNT_ACCESS_ROLE', 'ACCOUNT_NAME', 'ORG_ID'],
  ...['ACCELERATOR_PREFIX', 'ACCELERATOR_PREFIX_ND', 'ACCELERATOR_PREFIX_LND', 'ACCELERATOR_NAME'],
  ...['ACCELERATOR_DEFAULT_PREFIX_SHORTHAND', 'ACCELERATOR_SSM_PREFIX', 'ACCELERATOR_CENTRAL_LOGS_BUCKET_NAME'],
  'ACCOUNT_ID',
];

/**
 * What `${TOKEN}` in policy documents stands for, as far as the config says it: the names and meanings of the Landing Zone
 * Accelerator (generatePolicyReplacements in its accelerator-stack.ts), then those that replacements-config declares.
 */
export function tokenValues(files: CheckedFiles, partition: string): TokenValues {
  const global = files['global-config'];
  const prefix = global?.acceleratorPrefix ?? defaultAcceleratorPrefix;
  const withoutDash = prefix.replace(/-$/, '');
  // Where a key is missing, that is the error; every document that names it is not.
  const region = global?.homeRegion ?? null;
  const values = new Map<string, KnownToken>([
    ['PARTITION', region === null ? null : partition],
    ['HOME_REGION', region],
    ['REGION', region],
    ['MANAGEMENT_ACCOUNT_ACCESS_ROLE', global?.managementAccountAccessRole ?? null],
    ['ACCOUNT_NAME', 'Management'],
    ['ACCELERATOR_PREFIX', prefix],
    ['ACCELERATOR_PREFIX_ND', withoutDash],
    ['ACCELERATOR_PREFIX_LND', withoutDash.toLowerCase()],
    ['ACCELERATOR_DEFAULT_PREFIX_SHORTHAND', prefix.slice(0, 4).toUpperCase()],
    ['ACCELERATOR_SSM_PREFIX', prefix === defaultAcceleratorPrefix ? '/accelerator' : `/${prefix}`],
    ['ACCELERATOR_NAME', 'lza'],
    // Policies of an organization are deployed from its management account, which is the one that is meant.
    ['ACCOUNT_ID', '${MANAGEMENT_ACCOUNT_ID}'],
    // The accelerator's stacks alone know it.
    ['ACCELERATOR_CENTRAL_LOGS_BUCKET_NAME', null],
  ]);
  for (const replacement of files['replacements-config']?.globalReplacements ?? []) {
    if (replacement?.key === undefined || values.has(replacement.key)) continue;
    values.set(replacement.key, replacementValue(replacement.type, replacement.value));
  }
  return values;
}

function replacementValue(type: string | undefined, value: unknown): KnownToken {
  // A list for a text is wrong where it is declared, and not in each document that uses it too.
  if (Array.isArray(value) !== (type === 'StringList')) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  // Without a value it is an SSM parameter, which only the live organization can answer.
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null;
}
