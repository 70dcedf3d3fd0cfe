import { createHash } from 'node:crypto';
import {
  isManaged,
  type JsonObject,
  type LiveStack,
  managedDescription,
  policyKind,
  policyWaveStackPrefix,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { resourcesOf } from '../stacks/resource.js';
import { referencesIn } from '../templates/references-in.js';
import type { PolicyInWaves } from './policies-in-waves.js';

/** The name of the second policy, which has the new document while it comes in waves. */
export function nextName(name: string): string {
  return `${name} (next)`;
}

/** The name of the stack that holds it. */
export function nextStackName({ policy: { type, name } }: PolicyInWaves): string {
  const hash = createHash('sha256').update(`${type}/${name}`).digest('hex').slice(0, 8);
  return `${policyWaveStackPrefix}${name.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}-${hash}`;
}

/** Whether a live stack is one that holds such a policy. */
export function holdsNext({ name, template }: LiveStack): boolean {
  return name.startsWith(policyWaveStackPrefix) && isManaged(String(template?.['Description'] ?? ''));
}

/** The template of the second policy, attached to the targets whose symbols are given. */
export function nextTemplate(policy: PolicyInWaves, nodes: readonly string[]): JsonObject {
  const { type, description } = policy.policy;
  const used = referencesIn(policy.content);
  const parameters = Object.entries(policy.stack.parameters).filter(([name]) => used.has(name));
  const targets = nodes.map((node) => [targetParameter(node), { Type: 'String' }] as const);
  const definitions = Object.fromEntries([
    ...parameters.map(([name, { definition }]) => [name, definition as JsonObject] as const),
    ...targets,
  ]);
  return {
    Description: managedDescription(
      `The new document of ${policyKind(type).label} ${policy.policy.name}, while it comes in waves`,
    ),
    ...(Object.keys(definitions).length > 0 ? { Parameters: definitions } : {}),
    Resources: {
      Next: {
        Type: 'AWS::Organizations::Policy',
        Properties: {
          Name: nextName(policy.policy.name),
          Type: type,
          ...(description ? { Description: description } : {}),
          Content: policy.content,
          TargetIds: targets.map(([name]) => ({ Ref: name })),
        },
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Retain',
      },
    },
  };
}

/** The same template with the policy attached to nothing; null where it holds none. */
export function detachedTemplate(template: JsonObject | null): JsonObject | null {
  const next = resourcesOf(template)['Next'];
  if (!template || !next) return null;
  const parameters = Object.entries((template['Parameters'] ?? {}) as JsonObject);
  return {
    ...template,
    Parameters: Object.fromEntries(parameters.filter(([name]) => !/^Target[0-9a-f]{12}$/.test(name))),
    Resources: { Next: { ...next, Properties: { ...next.Properties, TargetIds: [] } } },
  } as unknown as JsonObject;
}

/** Parameters of the targets that a template attaches the policy to. */
export function targetsIn(template: JsonObject | null): string[] {
  const targets = (resourcesOf(template)['Next']?.Properties['TargetIds'] ?? []) as { Ref: string }[];
  return targets.map(({ Ref: name }) => name);
}

/** Live ids of what the policy is attached to, as its stack knows. */
export function attachedTo({ template, parameters }: LiveStack): string[] {
  return targetsIn(template).map((name) => parameters[name] ?? '');
}

/** What the parameters for targets of a live stack stand for. */
export function liveTargets(live: LiveStack | null, { symbolOf }: Identity): Record<string, string> {
  if (!live) return {};
  return Object.fromEntries(targetsIn(live.template).map((name) => [name, symbolOf(live.parameters[name] ?? '')]));
}

/** The parameters for targets whose symbols are given. */
export function targetParameters(nodes: readonly string[]): Record<string, string> {
  return Object.fromEntries(nodes.map((node) => [targetParameter(node), node]));
}

/** The parameter that stands for a target: the target has an id only when it exists. */
function targetParameter(symbol: string): string {
  return `Target${createHash('sha256').update(symbol).digest('hex').slice(0, 12)}`;
}
