import type { App } from 'aws-cdk-lib/core';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { type GovernanceStack, type JsonObject, managedDescription, type SynthesizedStackSet } from '../model/index.js';
import type { Part } from './parts/part.js';

/** A part whose template will be there once the app is synthesised. */
export interface PendingPart {
  finish(assembly: CloudAssembly): Finished;
}

type Finished =
  | { kind: 'stack'; stack: GovernanceStack; stackSet?: never }
  | { kind: 'stackSet'; stackSet: SynthesizedStackSet; stack?: never };

/** Adds the stacks of a part to the app. */
export function addPart(app: App, part: Part): PendingPart {
  if ('template' in part) {
    const { template, parameters } = part;
    return { finish: () => finished(part, { template, parameters }) };
  }
  const id = part.kind === 'stack' ? `${part.name}-${part.region}` : part.name;
  const stack = part.make(app, id);
  return {
    finish: (assembly) =>
      finished(part, {
        template: assembly.getStackArtifact(stack.artifactId).template as JsonObject,
        parameters: stack.symbols,
      }),
  };
}

function finished(part: Part, made: { template: JsonObject; parameters: Record<string, string> }): Finished {
  if (part.kind === 'stack') {
    const { name, region, title, capabilities, dependsOn } = part;
    const template = { ...made.template, Description: managedDescription(title) };
    return { kind: 'stack', stack: { name, region, title, capabilities, dependsOn, ...made, template } };
  }
  const { kind, name, region, title, overrides, capabilities, targets, regions, autoDeployment } = part;
  const { retainStacks, dependsOn, rollout } = part;
  const rest = { name, region, title, overrides, capabilities, targets, regions, autoDeployment };
  return { kind, stackSet: { ...rest, retainStacks, dependsOn, rollout, ...made } };
}
