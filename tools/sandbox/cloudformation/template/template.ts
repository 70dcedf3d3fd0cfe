import type { Json, JsonObject } from '../json.js';

/** A template as it was parsed and found well-formed. */
export interface Template {
  Description?: string;
  Metadata?: JsonObject;
  Parameters: Record<string, TemplateParameter>;
  Mappings: JsonObject;
  Conditions: JsonObject;
  Resources: Record<string, TemplateResource>;
  Outputs: Record<string, TemplateOutput>;
}

export interface TemplateParameter {
  Type: string;
  Default?: Json;
  Description?: string;
  NoEcho?: boolean;
  AllowedPattern?: string;
  AllowedValues?: Json[];
  ConstraintDescription?: string;
  MinLength?: number;
  MaxLength?: number;
  MinValue?: number;
  MaxValue?: number;
}

export interface TemplateResource {
  Type: string;
  Properties?: JsonObject;
  Condition?: string;
  DependsOn?: string | string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Metadata?: JsonObject;
}

export interface TemplateOutput {
  Value: Json;
  Description?: string;
  Condition?: string;
  Export?: { Name: Json };
}
