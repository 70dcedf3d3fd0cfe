import type { Diagnostic } from '../../diagnostics/index.js';
import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';

/** Where the config names a document: what takes part in every fault of the document. */
export function documentUses(context: RuleContext, path: string): Diagnostic['related'] {
  const uses: Diagnostic['related'] = [];
  for (const { value, kind, pointer } of context.policies) {
    if (value.policy !== path || value.type === 'awsManaged') continue;
    const message = `the ${named(kind.label, value.name)}`;
    uses.push({ ...context.at('organization-config', `${pointer}/policy`), message });
  }
  if (context.files['organization-config']?.resourcePolicy === path) {
    uses.push({ ...context.at('organization-config', '/resourcePolicy'), message: 'the resource policy' });
  }
  return uses;
}
