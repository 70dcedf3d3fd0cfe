import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceError } from '../service.js';
import { escapeXml } from './xml.js';

/**
 * Reads a form by the input's shape: `Tags.member.1.Key=…`. The SDK ships a writer of this protocol but no reader.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function decodeQuery(schema: NormalizedSchema, form: URLSearchParams): Record<string, unknown> {
  if (schema.isUnitSchema()) return {};
  return (read(schema, keyTree(form)) ?? {}) as Record<string, unknown>;
}

/** The form's dotted keys as a tree; a leaf is a string. Null prototypes: a key may be `__proto__`. */
interface Tree {
  value?: string;
  children: Map<string, Tree>;
}

function keyTree(form: URLSearchParams): Tree {
  const root: Tree = { children: new Map() };
  for (const [key, value] of form) {
    let node = root;
    for (const part of key.split('.').slice(0, 32)) {
      let child = node.children.get(part);
      if (!child) {
        child = { children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
}

function read(schema: NormalizedSchema, tree: Tree): unknown {
  if (schema.isStructSchema()) {
    const out: Record<string, unknown> = {};
    for (const [name, member] of schema.structIterator()) {
      const child = tree.children.get(String(member.getMergedTraits().xmlName ?? name));
      if (child) out[name] = read(member, child);
    }
    return out;
  }
  if (schema.isListSchema()) return readList(schema, tree);
  if (schema.isMapSchema()) return readMap(schema, tree);
  const text = tree.value ?? '';
  if (schema.isBooleanSchema()) return text === 'true';
  if (schema.isNumericSchema()) return Number(text);
  if (schema.isTimestampSchema()) return new Date(text);
  if (schema.isBlobSchema()) return new Uint8Array(Buffer.from(text, 'base64'));
  return text;
}

/** Entries in order of their numbers, whatever the order of the form. */
function numbered(tree: Tree | undefined): Tree[] {
  const entries = [...(tree?.children ?? [])].filter(([key]) => /^\d+$/.test(key));
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}

function readList(schema: NormalizedSchema, tree: Tree): unknown[] {
  const value = schema.getValueSchema();
  const flat = schema.getMergedTraits().xmlFlattened;
  const items = flat ? tree : tree.children.get(String(value.getMergedTraits().xmlName ?? 'member'));
  return numbered(items).map((item) => read(value, item));
}

function readMap(schema: NormalizedSchema, tree: Tree): Record<string, unknown> {
  const keyName = String(schema.getKeySchema().getMergedTraits().xmlName ?? 'key');
  const valueName = String(schema.getValueSchema().getMergedTraits().xmlName ?? 'value');
  const entries = schema.getMergedTraits().xmlFlattened ? tree : tree.children.get('entry');
  const pairs = numbered(entries).map((entry) => {
    const value = entry.children.get(valueName) ?? { children: new Map() };
    return [entry.children.get(keyName)?.value ?? '', read(schema.getValueSchema(), value)] as const;
  });
  return Object.fromEntries(pairs);
}

/** The answer of an operation, in the envelope that Query clients expect. */
export function encodeQuery(
  schema: NormalizedSchema,
  output: unknown,
  envelope: { operation: string; namespace: string; requestId: string },
): string {
  const { operation, namespace, requestId } = envelope;
  const result = schema.isUnitSchema() ? '' : `<${operation}Result>${members(schema, output)}</${operation}Result>`;
  return (
    `<${operation}Response xmlns="${namespace}">${result}` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`
  );
}

/** The SDK's serializer names the root element after the shape; its content is what the envelope wants. */
function members(schema: NormalizedSchema, output: unknown): string {
  const serializer = new XmlShapeSerializer({
    timestampFormat: { useTrait: true, default: 5 },
    xmlNamespace: '',
    serviceNamespace: '',
  });
  serializer.write(schema, output ?? {});
  const xml = String(serializer.flush());
  const open = xml.indexOf('>');
  return xml[open - 1] === '/' ? '' : xml.slice(open + 1, xml.lastIndexOf('<'));
}

export function encodeQueryError(error: ServiceError, status: number, namespace: string, requestId: string): string {
  const type = status >= 500 ? 'Receiver' : 'Sender';
  return (
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(error.code)}</Code>` +
    `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
  );
}
