import { locate, type Position, positionAt } from '../../diagnostics/index.js';
import type { Json, SourceDocument, SourceFile } from '../../model/index.js';
import { maximumCharacters, resolveTokens, type TokenFault, type TokenValues } from '../../policy/index.js';

/** A document that could be parsed, with its tokens replaced. */
export interface CheckedDocument {
  /** As the config names it. */
  path: string;
  file: SourceFile;
  value: Json;
  faults: TokenFault[];
  /** Tokens in it whose value is not known offline. */
  unresolved: ReadonlySet<string>;
  /** The position of the value, or its key, that a pointer leads to. */
  at(pointer: string, what?: 'key' | 'value'): Position;
  atOffset(offset: number): Position;
}

/** Replaces the tokens of every policy document that was read and is JSON. */
export function checkDocuments(
  documents: Readonly<Record<string, SourceDocument>>,
  tokens: TokenValues,
): Record<string, CheckedDocument> {
  const checked: Record<string, CheckedDocument> = Object.create(null);
  const limits = { characters: maximumCharacters };
  for (const [path, { kind, file }] of Object.entries(documents)) {
    if (kind !== 'policy' || !file?.root) continue;
    checked[path] = {
      path,
      file,
      ...resolveTokens(file.root, tokens, limits),
      at: (pointer, what) => locate(file, pointer, what),
      atOffset: (offset) => positionAt(file, offset),
    };
  }
  return checked;
}
