import { didYouMean } from '../../diagnostics/index.js';
import type { Fault } from './document-fault.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions = ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f', 'aws-eusc'];
const fields = ['partition', 'service', 'Region', 'account', 'resource'];

/**
 * What is wrong with a pattern of ARNs. AWS fills up missing fields with `*`, and wildcards may stand in every field but
 * the first; what only matches nothing is a warning.
 *
 * @param partition that of the home Region; null where it is not known
 * @param text with its tokens replaced, as far as they are known
 */
export function arnFaults(text: string, pointer: string, partition: string | null): Fault[] {
  if (text === '*') return [];
  // A token that only the live organization answers, or a variable of IAM, may hold any of it.
  if (/^[*?]+$/.test(text) || text.startsWith('${')) return [];
  const parts = text.split(':');
  if (parts[0] !== 'arn') {
    const help = `Write "*" or an ARN, such as "arn:${partition ?? 'aws'}:s3:::example-bucket/*".`;
    return [{ pointer, message: `"${text}" is not an ARN.`, help }];
  }
  return [...partitionFaults(parts, pointer, partition), ...fieldFaults(text, parts, pointer)];
}

function partitionFaults(parts: readonly string[], pointer: string, home: string | null): Fault[] {
  const partition = parts[1] ?? '';
  // {{ }} is said to be no token of documents.
  if (/[*?$]|\{\{/.test(partition) || partition === home) return [];
  const write = 'Write "arn:${PARTITION}:…", which is the partition of the home Region.';
  if (!partitions.includes(partition) && !/^aws-[a-z-]+$/.test(partition)) {
    const help = didYouMean(partition, partitions) || write;
    return [{ pointer, message: `"${partition}" is not a partition of AWS.`, help }];
  }
  if (home === null || !partitions.includes(partition)) return [];
  const message = `The ARN is of the partition ${partition}, and the home Region is in ${home}: it matches nothing.`;
  return [{ pointer, severity: 'warning', message, help: write }];
}

function fieldFaults(text: string, parts: readonly string[], pointer: string): Fault[] {
  const slash = parts.slice(0, 5).findIndex((part) => part.includes('/'));
  if (parts.length < 6 && slash > 0) {
    const message = `"${text}" has a resource where the ${fields[slash - 1]} should stand: a colon is missing.`;
    const help = 'Write arn:partition:service:Region:account:resource; Region and account may be empty.';
    return [{ pointer, severity: 'warning', message, help }];
  }
  const account = parts[4] ?? '';
  if (!/^\d+$/.test(account) || account.length === 12) return [];
  const message = `The account ${account} of the ARN has ${account.length} digits: it matches nothing.`;
  return [{ pointer, severity: 'warning', message, help: 'An account id has 12 digits; * stands for any account.' }];
}
