import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../diagnostics/index.js';
import type { Json } from '../model/index.js';

/** Symbols of things that exist, as far as a deployment has learned of them. */
export interface Symbols {
  /** Replaces every `${…}` of a text by the live id that it stands for. @throws Failure where one stands for nothing */
  resolve(text: string): Promise<string>;
  /** Replaces what exists, leaves what does not (yet). */
  known(value: Json): Promise<Json>;
  /** Adds what was just created, because reads of AWS may lag behind. */
  add(symbol: string, id: string): void;
}

const pattern = /\$\{[^}]*\}/g;

/** Milliseconds before each further look for what was just created: AWS shows it within seconds. */
const patience = [500, 1_500, 4_000];

/**
 * Symbols stand for live ids, so that a plan means the same before and after a part of it is done. They are read once,
 * and again whenever one is missing; what exists keeps its id.
 *
 * @param waits milliseconds before each further look
 */
export function liveSymbols(read: () => Promise<Record<string, string>>, waits: readonly number[] = patience): Symbols {
  let reading: Promise<Map<string, string>> | null = null;
  const added = new Map<string, string>();
  let underWay: Promise<Map<string, string>> | null = null;
  // A stack's parameters are looked up at once: those that are missing share one reading of the organization.
  const refresh = () => {
    underWay ??= read()
      .then((symbols) => new Map(Object.entries(symbols)))
      .finally(() => {
        underWay = null;
      });
    reading = underWay;
    return underWay;
  };
  const resolve = async (text: string): Promise<string> => {
    const wanted = text.match(pattern) ?? [];
    if (wanted.length === 0) return text;
    let symbols = await (reading ?? refresh());
    const missing = () => wanted.find((symbol) => !added.has(symbol) && !symbols.has(symbol));
    for (const wait of [0, ...waits]) {
      if (missing() === undefined) break;
      if (wait > 0) await sleep(wait);
      symbols = await refresh();
    }
    const unknown = missing();
    if (unknown !== undefined) throw unknownSymbol(unknown);
    return text.replace(pattern, (symbol) => added.get(symbol) ?? symbols.get(symbol) ?? symbol);
  };
  return {
    resolve,
    known: async (value) => replaced(value, new Map([...(await (reading ?? refresh())), ...added])),
    add: (symbol, id) => added.set(symbol, id),
  };
}

function replaced(value: Json, symbols: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return value.replace(pattern, (symbol) => symbols.get(symbol) ?? symbol);
  if (Array.isArray(value)) return value.map((item) => replaced(item, symbols));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, symbols)]));
}

function unknownSymbol(symbol: string): Failure {
  return new Failure(`The plan speaks of ${symbol}, which does not exist (yet) in the organization.`, {
    help: [
      'It may have been removed by hand, or AWS may not show it yet.',
      'If it stays so, make a new plan: charter plan --out plan.json',
    ],
  });
}
