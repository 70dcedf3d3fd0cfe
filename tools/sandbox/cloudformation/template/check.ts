import { dependenciesOf, dependencyOrder, referencesIn } from './references.js';
import type { Template, TemplateResource } from './template.js';
import { validationError } from './validation-error.js';

const pseudoParameters = [
  'AWS::AccountId',
  'AWS::NoValue',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
];

/**
 * Checks that everything a template names is there, and that nothing waits for itself.
 *
 * @throws ServiceError ValidationError
 */
export function checkReferences(template: Template): void {
  checkResources(template);
  checkOutputs(template);
  checkCircles(template);
}

function checkResources(template: Template): void {
  const missing = new Set<string>();
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    for (const name of unresolved(template, resource)) missing.add(name);
    if (resource.Condition !== undefined && !Object.hasOwn(template.Conditions, resource.Condition)) {
      throw formatError(`Unresolved condition dependency ${resource.Condition} in the Resources block of the template`);
    }
    if ([resource.DependsOn ?? []].flat().includes(logicalId)) throw circle([logicalId]);
  }
  throwMissing(missing, 'Resources');
}

function unresolved(template: Template, resource: TemplateResource): string[] {
  const explicit = [resource.DependsOn ?? []].flat().filter((name) => !Object.hasOwn(template.Resources, name));
  const referred = referencesIn(resource.Properties).filter(
    ({ name, attribute }) => !isKnown(template, name, attribute),
  );
  return [...explicit, ...referred.map(({ name }) => name)];
}

function throwMissing(missing: Set<string>, block: string): void {
  if (missing.size === 0) return;
  throw formatError(
    `Unresolved resource dependencies [${[...missing].join(', ')}] in the ${block} block of the template`,
  );
}

function checkOutputs(template: Template): void {
  const missing = new Set<string>();
  for (const output of Object.values(template.Outputs)) {
    for (const { name, attribute } of referencesIn(output.Value)) {
      if (!isKnown(template, name, attribute)) missing.add(name);
    }
  }
  throwMissing(missing, 'Outputs');
}

function isKnown(template: Template, name: string, attribute: string | undefined): boolean {
  if (Object.hasOwn(template.Resources, name)) return true;
  return attribute === undefined && (pseudoParameters.includes(name) || Object.hasOwn(template.Parameters, name));
}

function checkCircles(template: Template): void {
  const dependsOn = Object.fromEntries(
    Object.entries(template.Resources).map(([id, resource]) => [id, dependenciesOf(template, resource)]),
  );
  if (dependencyOrder(dependsOn)) return;
  throw circle(inCircle(dependsOn));
}

/** What remains when everything without an open dependency, or that nothing waits for, is taken away. */
function inCircle(dependsOn: Record<string, string[]>): string[] {
  let left = Object.keys(dependsOn);
  for (;;) {
    const next = left.filter(
      (id) =>
        dependsOn[id]!.some((other) => left.includes(other)) && left.some((other) => dependsOn[other]!.includes(id)),
    );
    if (next.length === left.length) return left;
    left = next;
  }
}

function circle(ids: string[]) {
  return validationError(`Circular dependency between resources: [${ids.join(', ')}]`);
}

function formatError(message: string) {
  return validationError(`Template format error: ${message}`);
}
