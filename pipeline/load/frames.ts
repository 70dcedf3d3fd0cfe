import { follow, type SourceEntry, type SourceMapping, type SourceNode } from '../model/index.js';
import type { Fault } from './fault.js';

/** A sequence or mapping that is being read. */
export interface Frame {
  kind: 'sequence' | 'mapping';
  at: number;
  event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number };
  /** How many values had been read before it. */
  valuesBefore: number;
  items: SourceNode[];
  entries: SourceEntry[];
  /** The keys so far, once they are many; a few are found faster among the entries. */
  keys: Set<string> | null;
  /** Values of `<<` keys. */
  merges: SourceNode[];
  /** The key that comes is an unquoted `<<`. */
  mergeAhead: boolean;
  /** The key whose value comes next; null where it was refused; undefined where a key is next. */
  key: { text: string; at: number; merge: boolean; unknown?: string[] } | null | undefined;
}

const manyKeys = 16;
/** Keys that would reach an object's prototype somewhere. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A frame for a sequence or mapping that starts here. */
export function openFrame(kind: Frame['kind'], event: { start: number } & Frame['event'], valuesBefore: number): Frame {
  const at = event.start;
  return {
    kind,
    at,
    event,
    valuesBefore,
    items: [],
    entries: [],
    keys: null,
    merges: [],
    mergeAhead: false,
    key: undefined,
  };
}

/** Whether the next node is a key. */
export function expectsKey(frame: Frame): boolean {
  return frame.kind === 'mapping' && frame.key === undefined;
}

/** Puts a complete node into the sequence or mapping around it: as an item, a key or a value. */
export function addToFrame(frame: Frame, node: SourceNode, faults: Fault[]): void {
  if (frame.kind === 'sequence') {
    frame.items.push(placed(node, frame.items.at(-1)?.at ?? frame.at));
    return;
  }
  if (frame.key === undefined) {
    frame.key = readKey(frame, node, faults);
    frame.mergeAhead = false;
    return;
  }
  const key = frame.key;
  frame.key = undefined;
  if (key === null) return;
  const value = placed(node, key.at);
  if (key.merge) frame.merges.push(value);
  else if (acceptsKey(frame, key, faults)) {
    const entry: SourceEntry = { key: key.text, keyAt: key.at, value };
    if (key.unknown) entry.unknownKey = key.unknown;
    addEntry(frame, entry);
  }
}

function addEntry(frame: Frame, entry: SourceEntry): void {
  frame.entries.push(entry);
  if (frame.entries.length === manyKeys) frame.keys = new Set(frame.entries.map(({ key }) => key));
}

/** The node of a sequence or mapping that has ended, with what it merges. */
export function finishFrame(frame: Frame, faults: Fault[]): SourceNode {
  if (frame.kind === 'sequence') return { kind: 'sequence', at: frame.at, items: frame.items };
  for (const merge of frame.merges) {
    for (const mapping of mergedMappings(merge, faults)) {
      for (const entry of mapping.entries) {
        if (!isNew(frame, entry.key)) continue;
        // What is wrong in a merged value is wrong where it is merged.
        addEntry(frame, { ...entry, keyAt: merge.at, value: { kind: 'alias', at: merge.at, target: entry.value } });
      }
    }
  }
  return { kind: 'mapping', at: frame.at, entries: frame.entries };
}

/** A value that is not written (`key:`) stands where its key or its list does. */
function placed(node: SourceNode, fallback: number): SourceNode {
  return node.at >= 0 ? node : { ...node, at: fallback };
}

function readKey(frame: Frame, node: SourceNode, faults: Fault[]): Frame['key'] {
  const target = follow(node);
  if (target.kind === 'scalar') {
    const key = { text: String(target.value ?? ''), at: Math.max(node.at, 0), merge: frame.mergeAhead };
    return target.unknown ? { ...key, unknown: target.unknown } : key;
  }
  faults.push({
    code: 'yaml-key',
    at: Math.max(node.at, 0),
    message: 'A key must be text, and a list or mapping stands here.',
    help: 'Write the key as text. Text that starts with { or [ needs quotes.',
  });
  return null;
}

function acceptsKey(frame: Frame, key: { text: string; at: number }, faults: Fault[]): boolean {
  const message = reservedKeys.has(key.text)
    ? `The key "${key.text}" is not allowed.`
    : `The key "${key.text}" stands twice in the same mapping.`;
  if (reservedKeys.has(key.text)) {
    faults.push({ code: 'reserved-key', at: key.at, message, help: 'Remove it.' });
    return false;
  }
  if (isNew(frame, key.text)) return true;
  faults.push({ code: 'duplicate-key', at: key.at, message, help: 'Keep one of them, or join what they hold.' });
  return false;
}

/** Whether a mapping has no such key yet; the caller adds it. */
function isNew({ entries, keys }: Frame, key: string): boolean {
  if (keys) {
    const before = keys.size;
    return keys.add(key).size > before;
  }
  return !entries.some((entry) => entry.key === key);
}

function mergedMappings(node: SourceNode, faults: Fault[]): SourceMapping[] {
  const target = follow(node);
  if (target.kind === 'mapping') return [target];
  // What could not be read or is not known has been reported.
  if (target.kind === 'scalar' && target.unknown) return [];
  if (target.kind === 'sequence') return target.items.flatMap((item) => mergedMappings(item, faults));
  const message = 'Only a mapping, or a list of mappings, can be merged with "<<".';
  faults.push({ code: 'yaml-syntax', at: node.at, message, help: 'Name an anchor of a mapping: <<: *name.' });
  return [];
}
