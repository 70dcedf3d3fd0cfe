import type { SchemaCode } from '../../diagnostics/index.js';

/** What a validator that ajv compiled answers (`verbose`). */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The key whose name is wrong, where it is one of `propertyNames`. */
  propertyName?: string;
  parentSchema: SchemaPart;
  data: unknown;
}

interface SchemaPart {
  title?: string;
  description?: string;
  properties?: Record<string, SchemaPart>;
  items?: SchemaPart;
  examples?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  propertyNames?: { maxLength?: number };
}

/** What is said of an error. */
export interface Explanation {
  code: SchemaCode;
  /** `error` where left out. */
  severity?: 'warning';
  message: string;
  help: string;
  /** Of what is wrong. */
  pointer: string;
  what: 'key' | 'value';
}
