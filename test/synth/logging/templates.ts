import type { Assembly, Json, JsonObject } from '../../../pipeline/model/index.js';
import { synth } from '../../../pipeline/synth/index.js';
import { loggingConfig } from '../../fixtures/logging-config.js';

export interface Resource {
  Type: string;
  Properties: JsonObject;
  DeletionPolicy?: string;
}

/** The live values that parameters and pseudo parameters get in these tests. */
export const live: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-central-1',
  'AWS::URLSuffix': 'amazonaws.com',
  '${organization}': 'o-ours',
  '${account:Management}': '111111111111',
  '${account:LogArchive}': '222222222222',
  '${account:Payments}': '333333333333',
  '${ou:Workloads}': 'ou-aaaa-11111111',
  '${ou:Workloads/Prod}': 'ou-aaaa-22222222',
};

export const assembly = (yaml: string): Assembly => synth(loggingConfig(yaml));

/** The resources of a stack or stack set by their logical ids, with everything known that a deployment would know. */
export function resourcesOf({ governanceStacks, stackSets }: Assembly, name: string): Record<string, Resource> {
  const made = [...governanceStacks, ...stackSets].find((one) => one.name === name);
  if (!made) throw new Error(`${name} is not among ${[...governanceStacks, ...stackSets].map((one) => one.name)}`);
  const account = stackSets.some((one) => one.name === name) ? '222222222222' : '111111111111';
  const values: Record<string, string> = { ...live, 'AWS::AccountId': account };
  for (const [parameter, symbol] of Object.entries(made.parameters)) values[parameter] = live[symbol] ?? symbol;
  return resolve(made.template['Resources'] as JsonObject, values) as unknown as Record<string, Resource>;
}

function resolve(value: Json, values: Readonly<Record<string, string>>): Json {
  if (Array.isArray(value)) return value.map((item) => resolve(item, values));
  if (value === null || typeof value !== 'object') return value;
  const { Ref, 'Fn::Join': join, 'Fn::GetAtt': attribute } = value;
  if (typeof Ref === 'string') return values[Ref] ?? `<${Ref}>`;
  if (Array.isArray(attribute)) return `<${attribute.join('.')}>`;
  if (Array.isArray(join)) return (resolve(join[1] as Json, values) as string[]).join(String(join[0]));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member, values)]));
}
