import { type Diagnostic, locate, type Position, positionAt } from '../../diagnostics/index.js';
import type { DocumentKind, Json, SourceDocument, SourceFile, SourceNode } from '../../model/index.js';
import { toValue } from '../../policy/index.js';

/** A template of CloudFormation or of a conformance pack, or a document of Systems Manager, that could be parsed. */
export interface CheckedTemplate {
  /** As the config names it. */
  path: string;
  kind: Exclude<DocumentKind, 'policy'>;
  file: SourceFile & { root: SourceNode };
  /** With the long forms of functions; made when it is first asked for. */
  readonly value: Json;
  /** The position of the value, or its key, that a pointer leads to. */
  at(pointer: string, what?: 'key' | 'value'): Position;
  atOffset(offset: number): Position;
  /** Where the config names it: what takes part in every fault of the document. */
  uses(): Diagnostic['related'];
}

/** Every such document that was read and could be parsed, by the path that the config uses. */
export function checkTemplates(
  documents: Readonly<Record<string, SourceDocument>>,
  at: (use: SourceDocument['uses'][number]) => Position,
): Record<string, CheckedTemplate> {
  const checked: Record<string, CheckedTemplate> = Object.create(null);
  for (const [path, { kind, file, uses }] of Object.entries(documents)) {
    if (kind === 'policy' || !file?.root) continue;
    const source = { ...file, root: file.root };
    let value: Json | undefined;
    checked[path] = {
      path,
      kind,
      file: source,
      get value() {
        value ??= toValue(source.root);
        return value;
      },
      at: (pointer, what) => locate(source, pointer, what),
      atOffset: (offset) => positionAt(source, offset),
      uses: () => uses.map((use) => ({ ...at(use), message: `${path} is named here` })),
    };
  }
  return checked;
}
