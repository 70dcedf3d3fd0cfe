import type { App } from 'aws-cdk-lib/core';
import type { CharterStack } from '../../../stacks/charter-stack.js';
import type { GovernanceStack, JsonObject, SynthesizedStackSet } from '../../model/index.js';

/** A stack or stack set that the config asks for, before its template is made. */
export type Part = StackPart | StackSetPart;

export type StackPart = { kind: 'stack' } & Omit<GovernanceStack, 'template' | 'parameters'> & Content;

export type StackSetPart = { kind: 'stackSet' } & Omit<SynthesizedStackSet, 'template' | 'parameters'> & Content;

/** What a part deploys: a stack of ours, or a template of the user's. */
type Content =
  | {
      /** Adds the stack to the app; it must be called by its part's name, or `stackId` tells it from its namesakes. */
      make: (app: App, stackId: string) => CharterStack;
    }
  | { template: JsonObject; parameters: Record<string, string> };
