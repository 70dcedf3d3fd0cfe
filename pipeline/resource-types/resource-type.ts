/** What CloudFormation's registry says of one resource type, as far as planning and simulating changes needs it. */
export interface ResourceType {
  name: string;
  /** What a template may set. */
  properties: Record<string, PropertyShape>;
  /** Properties of nested types, by the name that `{ type: 'object' }` shapes use. */
  definitions: Record<string, Record<string, PropertyShape>>;
  /** What `Fn::GetAtt` gives and no template sets, by name; nested ones with a dot (`Compliance.Type`). */
  attributes: Record<string, Shape>;
  /** Identifies the resource in its account and Region, and in an import. */
  primaryIdentifier: string[];
  /** What `Ref` gives (several are joined by `|`). */
  refIdentifier: string[];
  /** Paths below the properties (`Rule/AllRegions`; `*` is any element) whose change replaces the resource. */
  createOnly: string[];
  /** The same, where it depends on other values whether it does. */
  conditionallyCreateOnly: string[];
  /** Paths that no read returns: drift detection cannot see them. */
  writeOnly: string[];
  /** Whether the new resource comes before the old one goes. */
  replacementStrategy: 'create_then_delete' | 'delete_then_create';
  /** Null where the type cannot be tagged. `standard`: a list of Key and Value; `map`: key to value. */
  tags: { property: string; variant: 'standard' | 'asg' | 'map' } | null;
  /** Whether it holds data that is lost with it. */
  stateful: boolean;
}

export type Shape =
  | { type: 'string' | 'integer'; values?: (string | number)[] }
  | { type: 'number' | 'boolean' | 'json' | 'date-time' | 'null' | 'tag' }
  | { type: 'array' | 'map'; element: Shape }
  | { type: 'object'; definition: string }
  | { type: 'union'; types: Shape[] };

export type PropertyShape = Shape & { required?: true };

/** Where the data comes from: an npm package, its version, and the day of its publication (ISO 8601). */
export interface ResourceTypeSource {
  package: string;
  version: string;
  date: string;
}
