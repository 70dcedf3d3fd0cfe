import { segments } from '../../diagnostics/index.js';
import type { DeclaredPolicy, RuleContext } from '../context.js';
import { writtenValue } from '../names/written-value.js';

/** Names that AWS has taken. */
const taken: ReadonlySet<string> = new Set(['FullAWSAccess', 'RCPFullAWSAccess']);

/** Whether a policy's name is that of a policy of AWS's own. */
export function isNameOfAws(name: string | undefined): boolean {
  return name !== undefined && taken.has(name);
}

/** Whether it is not clear whose a policy is: its `type` is malformed, which is said there. */
export function isOriginUnclear({ sources }: RuleContext, { value, pointer }: DeclaredPolicy): boolean {
  const file = sources.files['organization-config'];
  return value.type === undefined && writtenValue(file, segments(`${pointer}/type`)) !== undefined;
}
