/** Any value that JSON can hold. Artifacts between stages consist of nothing else. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}
