import type { JsonObject } from '../../json.js';

/**
 * What the registry does not say of a type: the forms of its ids, names and ARNs. They are patterns (see pattern.ts), or
 * functions of the properties that answer one.
 */
export interface TypeModel {
  /** The physical id. Default: what `Ref` gives by the registry's data, from the properties of these names. */
  id?: Pattern;
  /** Without `arn:PARTITION:`. */
  arn?: Pattern;
  /** Attributes that are neither the id, nor the ARN, nor a property. */
  attributes?: Record<string, string>;
  /** How long a generated name may be, and whether it is in lower case. */
  generated?: { longest?: number; lowerCase?: true };
  /** The service has no Regions. */
  global?: true;
  /**
   * Whether drift detection leaves the type out.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import-supported-resources.html
   */
  noDrift?: true;
}

export type Pattern = string | ((properties: JsonObject) => string);
