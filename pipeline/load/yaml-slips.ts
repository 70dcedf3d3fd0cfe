import type { Fault } from './fault.js';

/** What js-yaml complains of lines later or in other words: slips of people who write or merge YAML. */
export function yamlSlip(text: string, at: number): Omit<Fault, 'code'> | null {
  return mergeConflict(text) ?? onLines(text, at);
}

/** Git leaves these at the start of lines, seven signs each. */
function mergeConflict(text: string): Omit<Fault, 'code'> | null {
  const at = text.search(/^(<{7}|>{7}) /m);
  if (at < 0) return null;
  return {
    at,
    message: 'Not valid YAML: a merge conflict is left in the file.',
    help: 'Keep what is right and remove the lines that start with <<<<<<<, ======= and >>>>>>>.',
  };
}

interface Line {
  start: number;
  text: string;
}

/** Slips on the line of a place, and on the line before, whose text the parser thinks it is still reading. */
function onLines(text: string, at: number): Omit<Fault, 'code'> | null {
  const line = lineAt(text, at);
  const before = lineBefore(text, line);
  for (const one of before ? [before, line] : [line]) {
    const found = oddSpace(one) ?? dashWithoutSpace(one);
    if (found) return found;
  }
  const startsKey = text[at] === ':' && /^\s*[^\s:#][^:#]*$/.test(text.slice(line.start, at));
  if (!before || !startsKey) return null;
  return colonWithoutSpace(before) ?? noColon(line, before) ?? tooDeep(line, before);
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** The nearest line before that says something. */
function lineBefore(text: string, { start }: Line): Line | null {
  let end = start - 1;
  while (end > 0) {
    const line = lineAt(text, end);
    if (!/^\s*(#|$)/.test(line.text)) return line;
    end = line.start - 1;
  }
  return null;
}

/** Spaces that look like one and are none for YAML, as they come with text from web pages and word processors. */
function oddSpace({ start, text }: Line): Omit<Fault, 'code'> | null {
  const indent = /^[ \t]*(?=[\u00a0\u2000-\u200b\u202f\u3000])/.exec(text)?.[0];
  if (indent === undefined) return null;
  return {
    at: start + indent.length,
    message: 'Not valid YAML: the line is indented by no-break spaces.',
    help: 'Replace them by spaces; they come with text that is copied from a web page.',
  };
}

function dashWithoutSpace({ start, text }: Line): Omit<Fault, 'code'> | null {
  const [, indent, key] = /^( *(?:- +)*)-([A-Za-z_][\w.-]*):(?:\s|$)/.exec(text) ?? [];
  if (indent === undefined) return null;
  return {
    at: start + indent.length,
    message: 'Not valid YAML: a space is missing after the dash.',
    help: `Write "- ${key}:".`,
  };
}

function colonWithoutSpace({ start, text }: Line): Omit<Fault, 'code'> | null {
  const [key] = /^ *(?:- +)*[A-Za-z_][\w.-]*:(?=[^\s:/])/.exec(text) ?? [];
  if (key === undefined) return null;
  return {
    at: start + key.length - 1,
    message: 'Not valid YAML: a space is missing after the colon.',
    help: `Write "${key.trim().replace(/^(- +)+/, '')} …".`,
  };
}

/** `email example@example.com` or `email = example@example.com`: a text that the next line would continue. */
function noColon(line: Line, before: Line): Omit<Fault, 'code'> | null {
  const [whole, start, key] =
    /^( *(?:- +)*)([A-Za-z_][\w.-]*)(?:[ \t]*[=;]|[ \t]+(?=[^\s:]+$))/.exec(before.text) ?? [];
  if (whole === undefined || start!.length !== /^ */.exec(line.text)![0].length || /:\s|:$/.test(before.text))
    return null;
  return {
    at: before.start + start!.length + key!.length,
    message: `Not valid YAML: a colon is missing after "${key}".`,
    help: `Write "${key}: …".`,
  };
}

/** A key that is indented further than the one before continues that one's text. */
function tooDeep(line: Line, before: Line): Omit<Fault, 'code'> | null {
  const column = /^ *(?:- +)*(?=[^\s:#]+:[ \t]+[^\s#])/.exec(before.text)?.[0].length;
  const indent = /^ */.exec(line.text)![0].length;
  if (column === undefined || indent <= column) return null;
  return {
    at: line.start + indent,
    message: 'Not valid YAML: the key is indented further than the one before it, whose text it would continue.',
    help: `Indent it by ${column} spaces, or put the text before it into quotes.`,
  };
}
