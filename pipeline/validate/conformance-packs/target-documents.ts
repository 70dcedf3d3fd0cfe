import type { SystemsManagerConfig } from '../../model/config-files.generated.js';
import type { RuleContext } from '../context.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** The names of the organization's own documents of Systems Manager. */
export function ownDocuments({ files }: RuleContext): string[] {
  const file = files['systems-manager-config'] as DeepPartial<SystemsManagerConfig> | null;
  return (file?.documents ?? []).flatMap((document) => document?.name ?? []);
}

/**
 * Whether a name is one of those that AWS keeps for its own documents: no account can create any.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html
 */
export function isNameOfAws(name: string): boolean {
  return /^(AWS|Amazon|amzn)/i.test(name);
}
