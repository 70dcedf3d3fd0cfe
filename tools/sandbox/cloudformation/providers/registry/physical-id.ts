import type { ResourceType } from '../../../../../pipeline/resource-types/index.js';
import type { Call } from '../../../service.js';
import type { WorkState } from '../../world.js';
import { fillIn } from './pattern.js';
import type { TypeModel } from './type-model.js';

/**
 * The physical id of a resource that is to be made, and the names that were made up for it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
export function newPhysicalId(
  call: Call,
  type: ResourceType,
  model: TypeModel,
  work: WorkState,
): { physicalId: string; names: Record<string, string> } {
  const names: Record<string, string> = {};
  const random = call.newId(type.name);
  const pattern = model.id ?? type.refIdentifier.map((name) => `{${name}}`).join('|');
  const generate = () => generatedName(work, random, model.generated);
  const physicalId = fillIn(pattern, { call, properties: work.desired, random, names, generate });
  // ARNs name it too, where the id does not.
  if (model.arn) fillIn(model.arn, { call, properties: work.desired, random, names, generate, id: physicalId });
  return { physicalId, names };
}

/** `stack-LogicalId-1A2B3C4D5E6F`, its first two parts shortened to fit. */
function generatedName(
  { stackName = 'stack', logicalId }: WorkState,
  random: string,
  { longest = 64, lowerCase }: NonNullable<TypeModel['generated']> = {},
): string {
  const ending = random.replaceAll('-', '').slice(0, 12).toUpperCase();
  const room = longest - ending.length - 2;
  const id = logicalId.slice(0, Math.max(room - stackName.length, Math.floor(room / 2)));
  const name = `${stackName.slice(0, room - id.length)}-${id}-${ending}`;
  return lowerCase ? name.toLowerCase() : name;
}

/** The physical id of what an import names. */
export function importedId(type: ResourceType, identifier: Record<string, string>): string | undefined {
  const parts = type.refIdentifier.map((name) => identifier[name]);
  if (parts.every((part) => part !== undefined)) return parts.join('|');
  const [only = ''] = Object.values(identifier);
  // A rule is imported by its ARN, and known by its bus and name.
  const rule = /^arn:[^:]+:events:[^:]+:[^:]+:rule\/(.+)$/.exec(only)?.[1];
  return rule === undefined ? only || undefined : rule.replace('/', '|');
}
