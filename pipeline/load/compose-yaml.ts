import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { SourceFile, SourceNode } from '../model/index.js';
import type { Fault } from './fault.js';
import { addToFrame, expectsKey, type Frame, finishFrame, openFrame } from './frames.js';
import { parseYaml } from './parse-yaml.js';
import { plainScalar } from './plain-scalar.js';
import { type MaskedText, maskReplacements } from './replacements/mask.js';
import {
  newLimits,
  type ResolvedText,
  type Resolver,
  type ResolverLimits,
  resolveText,
  type UnknownUse,
} from './replacements/resolve-text.js';
import type { ReplacementValues } from './replacements/values.js';
import { isShortForm, longForm, unknownShortForm } from './short-forms.js';

/** Values after every alias is followed; a config of 5,000 accounts has some 35,000. */
const maximumValues = 500_000;

/**
 * `config`: replacements and included files. `template`: short forms of CloudFormation's functions. `document`: neither;
 * in both, `{{ … }}` is the document's own, and a number is one only where it is written as a program would write it.
 */
export type Dialect = 'config' | 'template' | 'document';

/** What a text may refer to. */
export interface Surroundings {
  /** `config` where left out. */
  dialect?: Dialect;
  values: ReplacementValues;
  limits: ResolverLimits;
  /** Brings in the file that `!include` names. */
  include: (path: string) => Included;
}

/** An included file and how many values it holds; or why there is none, and null where that has been said. */
export type Included =
  | { file: SourceFile & { root: SourceNode }; size: number }
  | { file: null; refusal: Pick<Fault, 'code' | 'message' | 'help'> | null };

export interface Composed {
  /** Null where nothing can be said about the content, and then there is at least one fault. */
  root: SourceNode | null;
  faults: Fault[];
  /** How many values the tree holds, aliases and included files followed. */
  size: number;
  /** Values that only the live organization knows. */
  unknown: UnknownUse[];
}

/** The surroundings of a text that refers to nothing. */
export const alone = (dialect: Dialect = 'config'): Surroundings => ({
  dialect,
  values: { names: new Map(), accounts: new Map(), complete: true },
  limits: newLimits(),
  include: () => ({
    file: null,
    refusal: { code: 'include', message: 'Nothing can be included here.', help: 'Write the value itself.' },
  }),
});

/**
 * Reads YAML into a tree that knows where everything stands, with replacements and included files in their places. js-yaml
 * parses; the tree is built here, from its events, because its own constructor forgets positions and stops at the first
 * duplicate key.
 */
export function composeYaml(text: string, surroundings: Surroundings = alone()): Composed {
  const dialect = surroundings.dialect ?? 'config';
  const masked = dialect === 'config' ? maskReplacements(text) : null;
  const { events, sound, faults } = parseYaml(masked?.text ?? text);
  // One by one: as arguments of one call, a hundred thousand would not fit on the stack.
  for (const fault of masked?.faults ?? []) faults.push(fault);
  const { values, limits, include } = surroundings;
  const composer: Composer = {
    text,
    dialect,
    masked: masked?.text ?? text,
    replacements: masked,
    nextReplacement: 0,
    resolver: { values, limits, faults, unknown: [] },
    include,
    frames: [],
    anchors: new Map(),
    values: 0,
    root: null,
    documents: 0,
    faults,
  };
  const whole = (events ?? []).every((event) => compose(composer, event));
  const root = sound && whole ? composer.root : null;
  return { root, faults, size: composer.values, unknown: composer.resolver.unknown };
}

interface Composer {
  text: string;
  dialect: Dialect;
  /** The text with replacements made letters. */
  masked: string;
  replacements: MaskedText | null;
  /** Index of the first replacement that has not been met. */
  nextReplacement: number;
  resolver: Resolver;
  include: Surroundings['include'];
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
      return scalar(composer, event);
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
  const node = inLongForm(composer, finishFrame(frame, composer.faults), frame.event);
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
      composer.anchors.size > 0
        ? `Aliases repeat so much that the file has ${limit}.`
        : `The file has ${limit}${composer.text.includes('!include') ? ', with what it includes' : ''}.`;
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

/** @returns false where it makes no sense to go on */
function scalar(composer: Composer, event: ScalarEvent): boolean {
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const written = event.valueStart < 0 ? '' : getScalarValue(composer.masked, event);
  const at = scalarStart(event);
  if (!written.isWellFormed()) {
    const message = 'A text holds half of a surrogate pair, which no character has.';
    composer.faults.push({ code: 'lone-surrogate', at, message, help: 'Write the character itself.' });
  }
  const frame = composer.frames.at(-1);
  const isKey = frame !== undefined && expectsKey(frame);
  if (composer.dialect !== 'config') return documentScalar(composer, event, { at, written, isKey });
  const resolved = composer.replacements ? replaced(composer, event, written, composer.replacements) : null;
  if (composer.text.slice(event.tagStart, event.tagEnd) === '!include' && !isKey)
    return included(composer, event, resolved?.text ?? written, resolved);
  const tag = tagFault(composer, event);
  if (resolved?.unknown) {
    // An unknown key is kept apart from others by what stands in the file.
    const value = isKey ? composer.text.slice(event.valueStart, event.valueEnd) : null;
    return complete(composer, { kind: 'scalar', at, value, unknown: resolved.unknown }, event, 1);
  }
  if (resolved?.list && plain && !isKey && tag === null) return list(composer, event, resolved.list);
  const text = resolved?.text ?? written;
  if (isKey) {
    // A key is the text that stands there: `null:` and `1.0:` are no other keys than "null" and "1.0".
    frame.mergeAhead = plain && text === '<<';
    return complete(composer, { kind: 'scalar', at, value: text }, event, 1);
  }
  const value = tag === '!!str' || tag === '!' || !plain ? text : plainScalar(text);
  return complete(composer, { kind: 'scalar', at, value }, event, 1);
}

/** A scalar of a template or of another document. */
function documentScalar(
  composer: Composer,
  event: ScalarEvent,
  { at, written, isKey }: { at: number; written: string; isKey: boolean },
): boolean {
  const tag = tagFault(composer, event, isKey);
  const text = isKey || (tag !== null && (tag === '!!str' || tag === '!' || isShortForm(tag)));
  if (isKey) composer.frames.at(-1)!.mergeAhead = event.style === SCALAR_STYLE.PLAIN && written === '<<';
  const plain = !text && event.style === SCALAR_STYLE.PLAIN ? plainScalar(written) : written;
  // `1.0` and `2.10` are versions more often than numbers, and lose a digit as one.
  const value = typeof plain === 'number' && String(plain) !== written ? written : plain;
  const node: SourceNode = { kind: 'scalar', at, value };
  return complete(composer, isKey ? node : inLongForm(composer, node, event), event, 1);
}

/** What stands behind the short form of a function, as the long form says it. */
function inLongForm(composer: Composer, node: SourceNode, event: { tagStart: number; tagEnd: number }): SourceNode {
  if (composer.dialect !== 'template' || event.tagStart < 0) return node;
  const tag = composer.text.slice(event.tagStart, event.tagEnd);
  return isShortForm(tag) ? longForm(tag, event.tagStart, node) : node;
}

/** What a scalar says, or null where it holds no replacement. They are met in the order of the text. */
function replaced(
  composer: Composer,
  event: ScalarEvent,
  written: string,
  { replacements, pattern }: MaskedText,
): ResolvedText | null {
  // Those in comments are met by nobody.
  while ((replacements[composer.nextReplacement]?.start ?? Number.POSITIVE_INFINITY) < event.valueStart)
    composer.nextReplacement++;
  const first = composer.nextReplacement;
  while ((replacements[composer.nextReplacement]?.start ?? Number.POSITIVE_INFINITY) < event.valueEnd)
    composer.nextReplacement++;
  if (first === composer.nextReplacement) return null;
  return resolveText(composer.resolver, written, pattern, replacements.slice(first, composer.nextReplacement));
}

/** A replacement without quotes that stands for a list: its items join the sequence around it, or it is the value. */
function list(composer: Composer, event: ScalarEvent, texts: readonly string[]): boolean {
  const at = event.valueStart;
  const items = texts.map((value): SourceNode => ({ kind: 'scalar', at, value }));
  if (composer.frames.at(-1)?.kind === 'sequence' && event.anchorStart < 0) {
    return items.every((item) => complete(composer, item, event, 1));
  }
  return complete(composer, { kind: 'sequence', at, items }, event, items.length + 1);
}

/** `!include path`. Where the file cannot be brought in, the value is as good as unknown: nothing more is said of it. */
function included(composer: Composer, event: ScalarEvent, path: string, resolved: ResolvedText | null): boolean {
  const at = event.tagStart;
  const broken: SourceNode = { kind: 'scalar', at, value: null, unknown: resolved?.unknown ?? [] };
  if (resolved?.unknown) return complete(composer, broken, event, 1);
  const found = composer.include(path);
  if (found.file) return complete(composer, { kind: 'include', at, file: found.file }, event, found.size);
  if (found.refusal) composer.faults.push({ ...found.refusal, at });
  return complete(composer, broken, event, 1);
}

/** Where a person sees a scalar start: its opening quote, or the indicator of its block. Absent values stand at -1. */
function scalarStart(event: ScalarEvent): number {
  if (event.valueStart < 0) return Math.max(event.tagStart, event.anchorStart - 1, -1);
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

const knownTags = new Set(['!!str', '!', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

function tagFault(composer: Composer, event: { tagStart: number; tagEnd: number }, isKey = false): string | null {
  if (event.tagStart < 0) return null;
  const tag = composer.text.slice(event.tagStart, event.tagEnd);
  if (composer.dialect === 'template' && !isKey) {
    if (!knownTags.has(tag) && !isShortForm(tag)) composer.faults.push(unknownShortForm(tag, event.tagStart));
  } else if (!knownTags.has(tag)) {
    const what = { config: 'config', template: 'keys of templates', document: 'documents' }[composer.dialect];
    const message = `The YAML tag ${tag} is not used in ${what}.`;
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
