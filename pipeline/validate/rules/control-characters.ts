import { controlCharacterIn, mayHoldControlCharacters } from '../names/control-characters.js';
import type { Rule } from '../rule.js';
import { eachGovernedText } from '../schema/governed-texts.js';

/** Texts with lines of their own: what people write for people, and what goes into documents. */
const prose = new Set(['description', 'value', 'reason', 'query']);

export const controlCharacters: Rule = {
  code: 'control-characters',
  summary: 'No text holds characters that nobody sees, such as control characters.',
  check(context, report) {
    const { files, included } = context.sources;
    const texts = [...Object.values(files), ...included].map((file) => file?.text ?? '');
    if (!texts.some(mayHoldControlCharacters)) return;
    eachGovernedText(context, (file, text, key, pointer) => {
      const found = controlCharacterIn(text, prose.has(key));
      if (!found) return;
      const { name, without } = found;
      report({
        at: context.at(file, pointer()),
        message: `The value of "${key}" holds ${name}, a character that nobody sees.`,
        help: `Remove it${without !== '' && without.length <= 60 ? `: write "${without}"` : ''}.`,
      });
    });
  },
};
