/**
 * A `{{ … }}` in the text of a config file, from its first brace to behind its last (or from the backslash that escapes
 * it).
 */
export interface Replacement {
  start: number;
  end: number;
  means:
    | { kind: 'name'; name: string }
    /** `{{ account NAME }}`. Quoted, it is the account's name itself; unquoted, a replacement may give the name. */
    | { kind: 'account'; name: string; quoted: boolean }
    /** Text that stays: CloudFormation's `{{resolve:…}}`, and `\{{ … }}`. */
    | { kind: 'text'; text: string }
    | { kind: 'comment' }
    | { kind: 'fault'; message: string; help: string };
}

const writeName = 'Write {{ NAME }} with a name from replacements-config.yaml, or the value itself.';

/** Finds every `{{ … }}`, in the order of the text. YAML comments are looked at too: whoever reads YAML passes over them. */
export function findReplacements(text: string): Replacement[] {
  const found: Replacement[] = [];
  // Looked for once from the end: a text of thousands of comments that do not end takes no longer.
  const lastEnds = { '}}': text.lastIndexOf('}}'), '--}}': text.lastIndexOf('--}}') };
  let from = 0;
  for (;;) {
    const at = text.indexOf('{{', from);
    if (at < 0) return found;
    const replacement = text.startsWith('{{!', at) ? comment(text, at, lastEnds) : readAt(text, at);
    found.push(replacement);
    from = replacement.end;
  }
}

function readAt(text: string, at: number): Replacement {
  if (text[at - 1] === '\\' && text[at - 2] !== '\\') return escaped(text, at);
  const resolve = match(/\{\{\s*resolve:[^{}\n\r]*(?:\}\})?/y, text, at);
  if (resolve !== null) return { start: at, end: at + resolve.length, means: { kind: 'text', text: resolve } };
  const whole = match(/\{\{\{[^{}\n\r]*\}\}\}|\{\{[^{}\n\r]*\}\}/y, text, at);
  if (whole === null) return unclosed(text, at);
  const inner = whole.startsWith('{{{') ? whole.slice(3, -3) : whole.slice(2, -2).replace(/^&/, '');
  return { start: at, end: at + whole.length, means: meaning(inner.trim(), whole) };
}

function meaning(inner: string, whole: string): Replacement['means'] {
  if (inner === '') return fault(`${whole} names nothing.`);
  if (/^[#/^>*~]|~$|^else\b/.test(inner)) {
    return fault(`${whole} is a part of the Handlebars language that Charter does not carry out.`);
  }
  const account = /^account(?:\s+(.*))?$/s.exec(inner);
  if (account) {
    const name = oneName(account[1] ?? '');
    if (name) return { kind: 'account', ...name };
    const help = 'Write {{ account NAME }}; a name with spaces needs quotes: {{ account "My Name" }}.';
    return fault(`${whole} does not name one account.`, help);
  }
  const name = oneName(inner);
  return name ? { kind: 'name', name: name.name } : fault(`${whole} calls a helper that does not exist.`);
}

/** `NAME`, `[My Name]`, `"My Name"`. */
function oneName(text: string): { name: string; quoted: boolean } | null {
  const quoted = /^(?:"([^"]+)"|'([^']+)'|\[([^\]]+)\])$/.exec(text);
  if (quoted) return { name: (quoted[1] ?? quoted[2] ?? quoted[3])!, quoted: quoted[3] === undefined };
  return text !== '' && !/[\s"'[\]=|]/.test(text) ? { name: text, quoted: false } : null;
}

function fault(message: string, help = writeName): Replacement['means'] {
  return { kind: 'fault', message, help };
}

function escaped(text: string, at: number): Replacement {
  const rest = match(/\{\{[^{}\n\r]*\}*/y, text, at) ?? '{{';
  return { start: at - 1, end: at + rest.length, means: { kind: 'text', text: rest } };
}

function comment(text: string, at: number, lastEnds: Record<'}}' | '--}}', number>): Replacement {
  const close = text.startsWith('{{!--', at) ? '--}}' : '}}';
  const from = at + (close === '--}}' ? 5 : 3);
  if (lastEnds[close] < from) {
    const means = fault('A {{! comment }} does not end.', `Close it with ${close}.`);
    return { start: at, end: at + 3, means };
  }
  return { start: at, end: text.indexOf(close, from) + close.length, means: { kind: 'comment' } };
}

function unclosed(text: string, at: number): Replacement {
  const shown = match(/\{\{+[ \t]*[^\s{}"'\],#:]*(?:[ \t]*\})?/y, text, at) ?? '{{';
  return {
    start: at,
    end: at + shown.length,
    means: fault(`${shown} does not end with }}.`, 'Close it with }}, or write \\{{ where braces are meant.'),
  };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
