import { resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { providerOf } from '../providers/index.js';
import { templateOf } from '../stacks/deployment.js';
import { stacksOf } from '../stacks/find.js';
import { validationError } from '../template/validation-error.js';
import type { ChangeState, Deployment, ImportState, StackState } from '../world.js';

export interface ResourceToImport {
  ResourceType?: string | undefined;
  LogicalResourceId?: string | undefined;
  ResourceIdentifier?: Record<string, string> | undefined;
}

/** The API's own limit. */
const mostImports = 200;

/**
 * Checks what a request wants to import, as far as the request itself tells.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-manually.html
 *
 * @throws ServiceError ValidationError
 */
export function readImports(call: Call, target: Deployment, given: ResourceToImport[]): Record<string, ImportState> {
  if (given.length === 0) throw validationError('ResourcesToImport must be specified for change sets of type IMPORT.');
  if (given.length > mostImports) throw validationError(`At most ${mostImports} resources can be imported at once.`);
  const { Resources } = templateOf(target);
  const ids = given.map(({ LogicalResourceId = '' }) => LogicalResourceId);
  const absent = ids.filter((id) => !Object.hasOwn(Resources, id));
  if (absent.length > 0) {
    throw validationError(
      `Resources [${absent.join(', ')}] passed in ResourceToImport are not present in the template`,
    );
  }
  const unprotected = ids.filter((id) => Resources[id]!.DeletionPolicy === undefined);
  if (unprotected.length > 0 && quirk(call.world, 'import-needs-deletion-policy')) {
    throw validationError(
      `The following resources to import [${unprotected.join(', ')}] must have DeletionPolicy attribute specified in the template.`,
    );
  }
  return Object.fromEntries(
    given.map((one) => [one.LogicalResourceId!, readImport(one, Resources[one.LogicalResourceId!]!.Type)]),
  );
}

function readImport(
  { LogicalResourceId, ResourceType = '', ResourceIdentifier = {} }: ResourceToImport,
  declared: string,
) {
  if (ResourceType !== declared) {
    throw validationError(
      `Resource type ${ResourceType} of the resource to import ${LogicalResourceId} does not match the template's ${declared}.`,
    );
  }
  const wanted = resourceType(ResourceType)!.primaryIdentifier;
  const names = Object.keys(ResourceIdentifier);
  if (names.length !== wanted.length || !wanted.every((name) => names.includes(name))) {
    throw validationError(
      `Invalid resource identifier for ${LogicalResourceId}: it takes [${wanted.join(', ')}], and [${names.join(', ')}] was given.`,
    );
  }
  return { type: ResourceType, identifier: ResourceIdentifier };
}

/**
 * What the world has against an import.
 *
 * @returns null where it can be carried out
 */
export async function importObstacle(
  call: Call,
  stack: StackState,
  imports: Record<string, ImportState>,
  changes: ChangeState[],
): Promise<string | null> {
  const others = changes.filter(({ action }) => action !== 'Import').map(({ logicalId }) => logicalId);
  if (others.length > 0 && quirk(call.world, 'import-changes-nothing-else')) {
    return (
      `You have modified resources [${others.join(', ')}] in your template that are not being imported. ` +
      'Update, create or delete operations cannot be executed during import operations.'
    );
  }
  for (const [logicalId, one] of Object.entries(imports)) {
    const obstacle = await obstacleOf(call, stack, logicalId, one);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

async function obstacleOf(call: Call, stack: StackState, logicalId: string, one: ImportState): Promise<string | null> {
  const provider = providerOf(one.type)!;
  const physicalId = provider.identify(one.identifier) ?? '';
  if (lookup(stack.resources, logicalId)) return `Resource ${logicalId} is in the stack already.`;
  const owner = quirk(call.world, 'import-one-owner') ? ownerOf(call, one.type, physicalId) : undefined;
  if (owner) return `Resource ${physicalId} of type ${one.type} already exists in stack ${owner.id}`;
  if (!quirk(call.world, 'import-exists-live') || (await provider.read(call, physicalId)) !== null) return null;
  return `Resource of type '${one.type}' with identifier '${physicalId}' was not found.`;
}

/** The stack that a live resource belongs to. */
function ownerOf(call: Call, type: string, physicalId: string): StackState | undefined {
  return stacksOf(call)
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .find(({ resources }) =>
      Object.values(resources).some((resource) => resource.type === type && resource.physicalId === physicalId),
    );
}
