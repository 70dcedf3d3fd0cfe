import { YAMLException } from 'js-yaml';
import type { Fault } from './fault.js';
import { yamlSlip } from './yaml-slips.js';

/**
 * What js-yaml says of a text that is not YAML, in words of people who write config, and where they have to look.
 *
 * @param maximumDepth what the parser was allowed, for the message
 */
export function yamlSyntaxFault(error: unknown, text: string, maximumDepth: number): Fault {
  if (!(error instanceof YAMLException)) throw error;
  const reason = error.reason;
  const at = error.mark?.position ?? 0;
  if (/nesting|depth/i.test(reason)) {
    return {
      code: 'too-deep',
      at,
      message: `The file nests more than ${maximumDepth} levels deep.`,
      help: 'Flatten it.',
    };
  }
  const known = yamlSlip(text, at) ?? (leftOpen.test(reason) ? openBefore(text, at) : null);
  if (known) return { code: 'yaml-syntax', ...known };
  const { message, help } =
    (/mapping entry/.test(reason) && withinLine(text, at)) ||
    (explanations.find(({ when }) => when.test(reason)) ?? { message: reason, help: lookAround });
  return { code: 'yaml-syntax', at, message: `Not valid YAML: ${message}.`, help };
}

const lookAround = 'Look here and on the line before: a colon, quote or bracket is missing before it.';
const align = 'Align it with the lines around it; or a colon, quote or bracket is missing before it.';

/** js-yaml's reasons that say little. Others are shown as they are. */
const explanations: readonly { when: RegExp; message: string; help: string }[] = [
  {
    when: /tab characters/,
    message: 'tab characters must not be used in indentation',
    help: 'Indent with spaces; YAML allows no tabs there.',
  },
  { when: /deficient indentation/, message: 'the line is indented less than what it belongs to', help: align },
  { when: /bad indentation of a sequence entry/, message: 'the item is not aligned with the list', help: align },
  { when: /bad indentation of a mapping entry/, message: 'the key is not aligned with the others', help: align },
  {
    when: /multiline key|expected ':' after a mapping key/,
    message: 'a key and a colon are expected here',
    help: 'Write a colon and a space after the key; text of several lines needs quotes, | or >.',
  },
  {
    when: /missed comma/,
    message: 'a comma is missing in a list or mapping in brackets',
    help: 'Put a comma before it.',
  },
  {
    when: /unknown escape sequence/,
    message: 'a backslash starts an escape that YAML does not have',
    help: 'Write \\\\ for a backslash, or use single quotes, in which it means itself.',
  },
  {
    when: /alias node must contain/,
    message: 'a * without quotes starts an alias, and no name follows',
    help: "Put the text into quotes: '*'.",
  },
  {
    when: /anchor node must contain/,
    message: 'an & without quotes starts an anchor, and no name follows',
    help: "Put the text into quotes: '&'.",
  },
];

/** js-yaml calls "bad indentation" what follows a value on its own line, too. */
function withinLine(text: string, at: number): { message: string; help: string } | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const sign = text[at] ?? '';
  if (before.trim() === '') return null;
  if ('@`%'.includes(sign)) return { message: `text cannot start with ${sign}`, help: 'Put it into quotes.' };
  if (sign === ':') {
    return {
      message: 'a second colon stands on one line',
      help: 'Put text that holds a colon and a space into quotes.',
    };
  }
  const message = 'something follows the value that does not belong to it';
  return { message, help: 'Put the whole text into quotes, or start a line of its own.' };
}

/** What js-yaml says, lines later, of a quote or bracket that nobody closed. */
const leftOpen = /deficient indentation|unexpected end of the (stream|document) within|missed comma|bad indentation/;
/** How far back what is open may have been opened: further away it is another fault, and a search without end. */
const farthest = 4_000;
const quotedValue = /(?:^|[:[{,-])[ \t]+(["'])((?:(?!\1)[^\\\n]|\\.)*)$/;

/** The quote or bracket nearest before a place that its own line does not close. */
function openBefore(text: string, at: number): Omit<Fault, 'code'> | null {
  // From the start of a line on: half a line would open what its other half closes.
  const from = at <= farthest ? 0 : text.indexOf('\n', at - farthest) + 1;
  const lines = text.slice(from, at).split('\n');
  let end = at;
  for (const line of lines.reverse()) {
    const start = end - line.length;
    const [, quote, quoted = ''] = quotedValue.exec(line) ?? [];
    if (quote !== undefined) {
      return {
        at: start + line.length - quoted.length - 1,
        message: 'Not valid YAML: this quote is not closed.',
        help: `Close the text with the same quote, ${quote}.`,
      };
    }
    const bracket = openBracket(line);
    if (bracket) {
      const close = bracket.sign === '[' ? ']' : '}';
      const message = 'Not valid YAML: this bracket is not closed.';
      return {
        at: start + bracket.at,
        message,
        help: `Close it with the bracket ${close}; text that starts with ${bracket.sign} needs quotes.`,
      };
    }
    end = start - 1;
  }
  return null;
}

/** The first bracket of a value that its line opens and does not close; brackets in quotes and comments are text. */
function openBracket(line: string): { sign: string; at: number } | null {
  const plain = line
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length))
    .replace(/(^|\s)#.*$/, (comment) => ' '.repeat(comment.length));
  const open: { sign: string; at: number }[] = [];
  for (const { 0: sign, index } of plain.matchAll(/[[\]{}]/g)) {
    if (sign === ']' || sign === '}') open.pop();
    else open.push({ sign, at: index });
  }
  const first = open[0];
  // Within a plain text a bracket is text.
  return first && /(?:^|[:[{,-])\s*$/.test(plain.slice(0, first.at)) ? first : null;
}
