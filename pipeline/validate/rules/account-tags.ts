import { segment } from '../../diagnostics/index.js';
import { named } from '../names/named.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html and API_Tag.html; characters. */
const limits = { tags: 50, key: 128, value: 256 };

export const accountTags: Rule = {
  code: 'account-tags',
  summary:
    'Tags of an account keep within what AWS accepts: 50 of them, of letters, digits and some signs, none that starts with "aws:".',
  check(context, report) {
    for (const { value, pointer } of context.accounts) {
      const tags = Object.entries(value.tags ?? {});
      const at = (key: string, what: 'key' | 'value') =>
        context.at('accounts-config', `${pointer}/tags/${segment(key)}`, what);
      if (tags.length > limits.tags) {
        const message = `The ${named('account', value.name)} has ${tags.length} tags, and AWS allows ${limits.tags}.`;
        report({ at: context.at('accounts-config', `${pointer}/tags`, 'key'), message, help: 'Remove some.' });
      }
      for (const [key, text] of tags) {
        const keyFault = faultOfKey(key);
        if (keyFault) report({ at: at(key, 'key'), ...keyFault });
        const length = text?.length ?? 0;
        const strange = strangeIn(text ?? '');
        if (strange !== null) {
          const message = `The value of the tag "${key}" holds "${strange}", which AWS does not take in tags.`;
          report({ at: at(key, 'value'), message, help: `Remove it. ${allowed}` });
        }
        if (length <= limits.value) continue;
        const message = `The value of the tag "${key}" has ${length} characters, and AWS allows ${limits.value}.`;
        report({ at: at(key, 'value'), message, help: 'Shorten it.' });
      }
    }
  },
};

function faultOfKey(key: string): { message: string; help: string } | null {
  if (/^aws:/i.test(key)) return { message: `The tag "${key}" belongs to AWS.`, help: 'Choose a key without "aws:".' };
  const strange = strangeIn(key);
  if (strange !== null) {
    const message = `The key of the tag "${key}" holds "${strange}", which AWS does not take in tags.`;
    return { message, help: `Remove it. ${allowed}` };
  }
  if (key !== '' && key.length <= limits.key) return null;
  const message = key === '' ? 'A tag has an empty key.' : `The key of a tag has ${key.length} characters.`;
  return { message, help: `Write 1 to ${limits.key} characters.` };
}

const allowed = 'Tags are letters, digits, spaces and _ . : / = + - @.';

/** The first character that AWS does not take in tags. */
function strangeIn(text: string): string | null {
  return hasPlaceholder(text) ? null : (/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u.exec(text)?.[0] ?? null);
}
