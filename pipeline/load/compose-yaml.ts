import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { SourceNode } from '../model/index.js';
import type { Fault } from './fault.js';
import { addToFrame, expectsKey, type Frame, finishFrame, openFrame } from './frames.js';
import { plainScalar } from './plain-scalar.js';

/** Nesting that no config needs, and that keeps every later walk within the stack. */
const maximumDepth = 64;
/** Values after every alias is followed; a config of 5,000 accounts has some 35,000. */
const maximumValues = 500_000;

/**
 * Reads YAML into a tree that knows where everything stands. js-yaml parses; the tree is built here, from its events,
 * because its own constructor forgets positions and stops at the first duplicate key.
 *
 * @returns `root` is null where nothing can be said about the content, and then there is at least one fault
 */
export function composeYaml(text: string): { root: SourceNode | null; faults: Fault[] } {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: maximumDepth });
  } catch (error) {
    return { root: null, faults: [syntaxFault(error)] };
  }
  const composer: Composer = { text, frames: [], anchors: new Map(), values: 0, root: null, documents: 0, faults: [] };
  for (const event of events) {
    if (!compose(composer, event)) return { root: null, faults: composer.faults };
  }
  return { root: composer.root, faults: composer.faults };
}

interface Composer {
  text: string;
  frames: Frame[];
  /** `size`: values below the anchor, aliases followed. Null while its node is not complete. */
  anchors: Map<string, { node: SourceNode; size: number } | null>;
  values: number;
  root: SourceNode | null;
  documents: number;
  faults: Fault[];
}

/** @returns false where it makes no sense to go on */
function compose(composer: Composer, event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return ++composer.documents === 1 || secondDocument(composer);
    case EVENT_ID.SCALAR:
      return complete(composer, scalar(composer, event), event, 1);
    case EVENT_ID.ALIAS:
      return alias(composer, event.anchorStart, event.anchorEnd);
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      tagFault(composer, event);
      const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
      if (event.anchorStart >= 0) composer.anchors.set(anchorName(composer, event), null);
      composer.frames.push(openFrame(kind, event, composer.values++));
      return true;
    }
    case EVENT_ID.POP:
      return pop(composer);
  }
}

function pop(composer: Composer): boolean {
  const frame = composer.frames.pop();
  if (!frame) return true; // The document itself.
  const node = finishFrame(frame, composer.faults);
  return complete(composer, node, frame.event, composer.values - frame.valuesBefore, false);
}

/** Hands a complete node to what it stands in. */
function complete(
  composer: Composer,
  node: SourceNode,
  event: { anchorStart: number; anchorEnd: number },
  size: number,
  counts = true,
): boolean {
  if (counts) composer.values += size;
  if (event.anchorStart >= 0 && node.kind !== 'alias')
    composer.anchors.set(anchorName(composer, event), { node, size });
  if (composer.values > maximumValues) {
    const limit = `more than ${maximumValues.toLocaleString('en')} values`;
    const message =
      composer.anchors.size > 0 ? `Aliases repeat so much that the file has ${limit}.` : `The file has ${limit}.`;
    composer.faults.push({
      code: 'alias-expansion',
      at: node.at,
      message,
      help: composer.anchors.size > 0 ? 'Write the values out, or use fewer.' : 'Look whether this is the right file.',
    });
    return false;
  }
  const frame = composer.frames.at(-1);
  if (frame) addToFrame(frame, node, composer.faults);
  else composer.root = node;
  return true;
}

function alias(composer: Composer, start: number, end: number): boolean {
  const name = composer.text.slice(start, end);
  const at = start - 1;
  const anchor = composer.anchors.get(name);
  if (anchor) {
    const node: SourceNode = { kind: 'alias', at, target: anchor.node };
    return complete(composer, node, { anchorStart: -1, anchorEnd: -1 }, anchor.size);
  }
  composer.faults.push(
    anchor === null
      ? { code: 'alias-expansion', at, message: `The alias *${name} stands inside its own anchor.`, help: 'Remove it.' }
      : {
          code: 'yaml-syntax',
          at,
          message: `No anchor &${name} stands before the alias *${name}.`,
          help: `Write &${name} before the value that is meant, or quote the text.`,
        },
  );
  return complete(composer, { kind: 'scalar', at, value: null }, { anchorStart: -1, anchorEnd: -1 }, 1);
}

function scalar(composer: Composer, event: ScalarEvent): SourceNode {
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const value = event.valueStart < 0 ? '' : getScalarValue(composer.text, event);
  const at = scalarStart(event);
  if (!value.isWellFormed()) {
    const message = 'A text holds half of a surrogate pair, which no character has.';
    composer.faults.push({ code: 'lone-surrogate', at, message, help: 'Write the character itself.' });
  }
  const tag = tagFault(composer, event);
  const frame = composer.frames.at(-1);
  if (frame && expectsKey(frame)) {
    // A key is the text that stands there: `null:` and `1.0:` are no other keys than "null" and "1.0".
    frame.mergeAhead = plain && value === '<<';
    return { kind: 'scalar', at, value };
  }
  return { kind: 'scalar', at, value: tag === '!!str' || tag === '!' || !plain ? value : plainScalar(value) };
}

/** Where a person sees a scalar start: its opening quote, or the indicator of its block. Absent values stand at -1. */
function scalarStart(event: ScalarEvent): number {
  if (event.valueStart < 0) return Math.max(event.tagStart, event.anchorStart - 1, -1);
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

const knownTags = new Set(['!!str', '!', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

function tagFault(composer: Composer, event: { tagStart: number; tagEnd: number }): string | null {
  if (event.tagStart < 0) return null;
  const tag = composer.text.slice(event.tagStart, event.tagEnd);
  if (!knownTags.has(tag)) {
    const message = `The YAML tag ${tag} is not used in config.`;
    composer.faults.push({
      code: 'yaml-tag',
      at: event.tagStart,
      message,
      help: 'Remove the tag, or quote the text that starts with "!".',
    });
  }
  return tag;
}

function anchorName(composer: Composer, event: { anchorStart: number; anchorEnd: number }): string {
  return composer.text.slice(event.anchorStart, event.anchorEnd);
}

function secondDocument(composer: Composer): boolean {
  const marker = [...composer.text.matchAll(/^---(?=\s|$)/gm)].at(-1);
  const message = 'The file holds more than one YAML document.';
  composer.faults.push({
    code: 'yaml-documents',
    at: marker?.index ?? 0,
    message,
    help: 'Remove the "---" and what does not belong.',
  });
  return false;
}

function syntaxFault(error: unknown): Fault {
  if (!(error instanceof YAMLException)) throw error;
  const reason = error.reason;
  const tooDeep = /nesting|depth/i.test(reason);
  return {
    code: tooDeep ? 'too-deep' : 'yaml-syntax',
    at: error.mark?.position ?? 0,
    message: tooDeep ? `The file nests more than ${maximumDepth} levels deep.` : `Not valid YAML: ${reason}.`,
    help: tooDeep ? 'Flatten it.' : syntaxHelp(reason),
  };
}

function syntaxHelp(reason: string): string {
  if (/tab/i.test(reason)) return 'Indent with spaces; YAML allows no tabs there.';
  const indentation = /indentation/i.test(reason)
    ? 'Align it with the lines around it; or '
    : 'Look here and on the line before: ';
  return `${indentation}a colon, quote or bracket is missing before it.`;
}
