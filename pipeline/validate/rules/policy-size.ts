import type { PolicyType } from '../../model/index.js';
import { type TokenValues, tokenCosts } from '../../policy/index.js';
import type { RuleContext } from '../context.js';
import { assumedQuota } from '../documents/assumed-quota.js';
import { documentUses } from '../documents/document-uses.js';
import type { CheckedDocument } from '../documents/documents.js';
import { largestPart } from '../documents/largest-part.js';
import { type MinifiedSize, minifiedSize } from '../documents/minified-size.js';
import type { Rule } from '../rule.js';

export const policySize: Rule = {
  code: 'policy-size',
  summary: "A document, without white space and with its tokens replaced, fits AWS's quota.",
  check(context, report) {
    for (const { document, type, label } of typedDocuments(context)) {
      const limit = type === null ? context.resourcePolicyCharacters : context.quota(type, 'characters');
      const size = minifiedSize(document.value, document.unresolved);
      if (size.most <= limit) continue;
      const part = largestPart(document.value);
      const largest = part ? [{ ...document.at(part.pointer), message: `${part.name}: ${many(part.characters)}` }] : [];
      report({
        at: document.at(''),
        severity: size.least > limit ? 'error' : 'warning',
        message: messageFor(size, limit, label, tokensOf(document, context.tokens)),
        help: `${
          part
            ? `Shorten ${part.name}, which has ${many(part.characters)}, use wildcards, or split the document into two policies.`
            : 'Use wildcards, or split the document into two policies.'
        }${assumedQuota(type, 'characters')}`,
        related: [...largest, ...documentUses(context, document.path)],
      });
    }
  },
};

/** What the document costs, and what of it a reader of the file does not see. */
function messageFor(size: MinifiedSize, limit: number, label: string, tokens: string): string {
  const { most, least, uncertain } = size;
  const counted = most === least ? '' : `, counting the longest value of ${uncertain.join(', ')}`;
  const of = `The document has ${many(most)} without white space${tokens}${counted}`;
  return `${of}; AWS allows ${limit.toLocaleString('en')} for a ${label}.`;
}

function tokensOf({ file }: CheckedDocument, values: TokenValues): string {
  if (!file.root) return '';
  const costs = [...tokenCosts(file.root, values)].sort(([, a], [, b]) => b - a);
  if (costs.length === 0) return '';
  const total = costs.reduce((sum, [, characters]) => sum + characters, 0);
  const names = costs.slice(0, 3).map(([name]) => `\${${name}}`);
  const more = costs.length > 3 ? ' and others' : '';
  return `, of which ${total.toLocaleString('en')} are values of ${names.join(', ')}${more}`;
}

function many(characters: number): string {
  return `${characters.toLocaleString('en')} characters`;
}

/** Each document once for each policy type that it is used as; null is the resource policy. */
function typedDocuments(context: RuleContext): { document: CheckedDocument; type: PolicyType | null; label: string }[] {
  const found = new Map<string, { document: CheckedDocument; type: PolicyType | null; label: string }>();
  for (const { document, kind } of context.policies) {
    if (document) found.set(`${kind.type} ${document.path}`, { document, type: kind.type, label: kind.label });
  }
  const path = context.files['organization-config']?.resourcePolicy;
  const document = path === undefined ? undefined : context.documents[path];
  if (document) found.set('resourcePolicy', { document, type: null, label: 'resource policy' });
  return [...found.values()];
}
