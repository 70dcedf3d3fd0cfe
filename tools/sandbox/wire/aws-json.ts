import { JsonCodec2 } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { ServiceError } from '../service.js';

// JSON 1.1: timestamps are seconds since 1970, members keep their names.
const codec = new JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false });

/** @throws ServiceError SerializationException for a body that is not a JSON object of the input's shape */
export async function decodeJson(schema: NormalizedSchema, body: Buffer): Promise<Record<string, unknown>> {
  const text = body.toString('utf8').trim() || '{}';
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new TypeError('not an object');
    if (schema.isUnitSchema()) return {};
    return (await codec.createDeserializer().read(schema, text)) as Record<string, unknown>;
  } catch {
    throw new ServiceError('SerializationException', 'The request body is not the JSON that this operation takes.');
  }
}

export function encodeJson(schema: NormalizedSchema, output: unknown): string {
  if (schema.isUnitSchema()) return '{}';
  const serializer = codec.createSerializer();
  serializer.write(schema, output ?? {});
  const bytes = serializer.flush();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

export function encodeJsonError(error: Pick<ServiceError, 'code' | 'message' | 'fields'>): string {
  return JSON.stringify({ __type: error.code, Message: error.message, ...error.fields });
}
