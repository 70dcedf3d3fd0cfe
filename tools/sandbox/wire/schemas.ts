import { NormalizedSchema } from '@smithy/core/schema';
import type { Service } from '../service.js';

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/** The input and output shapes of an operation, as the SDK client ships them. */
export interface OperationSchemas {
  input: NormalizedSchema;
  output: NormalizedSchema;
}

/** Null where the service has no operation of this name. The static form is `[9, namespace, name, traits, input, output]`. */
export function operationSchemas(service: Service, operation: string): OperationSchemas | null {
  const schema = service.client[`${operation}$`];
  if (!Array.isArray(schema) || schema[0] !== 9) return null;
  return { input: shape(schema[4]), output: shape(schema[5]) };
}

function shape(ref: unknown): NormalizedSchema {
  return NormalizedSchema.of((typeof ref === 'function' ? ref() : ref) as SchemaRef);
}

/** HTTP status that the client's model gives an error, or 400. */
export function errorStatus(service: Service, code: string): number {
  const schema = service.client[`${code}$`] ?? service.client[`${code}Exception$`];
  if (!Array.isArray(schema) || schema[0] !== -3) return 400;
  return Number(NormalizedSchema.of(schema as SchemaRef).getMergedTraits().httpError ?? 400);
}

/** Names of the members that an input must have: the model lists them first and counts them. */
export function requiredMembers(schema: NormalizedSchema): string[] {
  const raw = schema.getSchema();
  if (!Array.isArray(raw) || typeof raw[6] !== 'number') return [];
  return (raw[4] as string[]).slice(0, raw[6]);
}
