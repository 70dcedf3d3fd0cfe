import { type Event, parseEvents } from 'js-yaml';
import type { Fault } from './fault.js';
import { yamlSyntaxFault } from './yaml-syntax-fault.js';

/** Nesting that no config needs, and that keeps every later walk within the stack. */
const maximumDepth = 64;
/** A file of megabytes is not read again and again to find more of the same. */
const maximumRepairable = 1_000_000;
const maximumRepairs = 20;

/**
 * Parses YAML into events. After an error of syntax it looks for more, as far as that is safe: a line that is indented by
 * tabs is passed over, and one that cannot be read is taken for one without a value. What it finds so are faults only.
 *
 * @returns `sound`: whether the events are what the text says; `events` null where there are none
 */
export function parseYaml(text: string): { events: Event[] | null; sound: boolean; faults: Fault[] } {
  const faults: Fault[] = [];
  let current = text;
  let lastLine = -1;
  for (let tries = 0; tries <= maximumRepairs; tries++) {
    try {
      return { events: parseEvents(current, { maxDepth: maximumDepth }), sound: faults.length === 0, faults };
    } catch (error) {
      const fault = yamlSyntaxFault(error, current, maximumDepth);
      const line = current.lastIndexOf('\n', fault.at - 1) + 1;
      const tab = isIndentedByTab(current, line);
      // Only tabs are errors that surely have nothing to do with the one before.
      if (faults.length > 0 && (!tab || line === lastLine)) break;
      faults.push(fault);
      const repaired = text.length > maximumRepairable ? null : repair(current, line, tab);
      if (repaired === null) break;
      current = repaired;
      lastLine = line;
    }
  }
  return { events: null, sound: false, faults };
}

function isIndentedByTab(text: string, lineStart: number): boolean {
  return /^ *\t/.test(text.slice(lineStart, lineStart + 200));
}

/** The same text, as long, without what is wrong on one line; null where nothing can be said about it. */
function repair(text: string, start: number, tab: boolean): string | null {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  if (tab) return text.slice(0, start) + ' '.repeat(line.length) + text.slice(end);
  const kept = /^ *(?:- +)*[\w.-]+:(?= )|^ *(?:- +)+/.exec(line)?.[0];
  if (kept === undefined) return null;
  return text.slice(0, start) + kept.padEnd(line.length) + text.slice(end);
}
