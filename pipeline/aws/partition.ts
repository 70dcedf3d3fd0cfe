/** The AWS partition of a Region. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

const regions: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
};

/**
 * The one Region in which a partition's Organizations service lives, and so the stacks that manage it.
 * https://docs.aws.amazon.com/general/latest/gr/ao.html
 */
export function organizationsRegion(partition: string): string {
  return regions[partition] ?? 'us-east-1';
}
