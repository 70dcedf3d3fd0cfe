import {
  counted,
  fingerprint,
  type Json,
  type JsonObject,
  type Operation,
  type PropertyChange,
  type ResourceChange,
  type StackChange,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { fitsInline } from '../templates/fits-inline.js';
import { changedProperties } from './changed-properties.js';
import type { Phase, Step } from './phases.js';
import type { Properties } from './properties.js';
import { symbolicProperties } from './references.js';
import type { Resources } from './resource.js';
import { objectName, type StackStates } from './stack-states.js';
import { renderTemplate } from './template.js';

/** One step of a stack as an operation, with its template and the changes that an approver reviews. */
export interface StackOperation {
  step: Step;
  stack: StackStates;
  operation: Operation;
  template: JsonObject | null;
  change: StackChange | null;
  /** Symbols that its parameters need. */
  needs: string[];
}

/** What a stack operation needs to know of its surroundings. */
export interface StackOperationContext {
  identity: Identity;
  account: string;
  templateBucket: string;
  nameOfLiveObject: (id: string) => string;
}

const verbs: Readonly<Record<Step, string>> = {
  sync: 'take in what was changed by hand',
  release: 'hand over to another stack',
  import: 'adopt',
  attach: 'create, attach and tighten',
  swap: 'exchange documents',
  conclude: 'put the documents that came in waves in their place',
  detach: 'detach and loosen',
  remove: 'remove',
};

/** Makes the operation of one step. A step that leaves a stack without resources deletes the stack. */
export function stackOperation(stack: StackStates, phase: Phase, context: StackOperationContext): StackOperation {
  const id = `stack:${stack.name}:${phase.step}`;
  const changes = resourceChanges(stack, phase, context.identity);
  const touches = [`stack:${stack.name}`, ...changes.map(({ logicalId }) => nameOf(stack, logicalId, context))].sort();
  const base = { id, kind: 'stack' as const, dependsOn: [], touches, before: deployedState(phase.before) };
  if (Object.keys(phase.resources).length === 0) {
    const action = { type: 'deleteStack' as const, stack: stack.name, region: stack.region };
    const title = `Delete stack ${stack.name}, which ${phase.step === 'remove' ? 'has nothing left to hold' : 'lets go of what it held'}`;
    return {
      step: phase.step,
      stack,
      template: null,
      needs: [],
      change: null,
      operation: { ...base, title, after: null, action },
    };
  }
  const { template, parameters } = renderTemplate(stack, phase.resources);
  const hash = fingerprint(template);
  const operation: Operation = {
    ...base,
    title: title(stack, phase, changes),
    after: { template: hash, parameters },
    action: {
      type: 'changeSet',
      stack: stack.name,
      region: stack.region,
      changeSetType: phase.changeSetType,
      deploymentMode: phase.step === 'sync' ? 'REVERT_DRIFT' : null,
      template: hash,
      parameters,
      resourcesToImport: phase.imported.map((logicalId) => ({
        logicalId,
        type: phase.resources[logicalId]?.Type ?? '',
        identifier: { Id: stack.liveIds[logicalId] ?? '' },
      })),
      templateBucket: fitsInline(template) ? null : context.templateBucket,
    },
  };
  const change: StackChange = {
    name: stack.name,
    account: context.account,
    region: stack.region,
    operation: id,
    type: phase.changeSetType,
    changeSet: null,
    changes,
  };
  return { step: phase.step, stack, operation, template, change, needs: Object.values(parameters) };
}

function title(stack: StackStates, phase: Phase, changes: ResourceChange[]): string {
  const kinds = { ou: 0, policy: 0, other: 0 };
  for (const { type } of changes) {
    kinds[type.endsWith('OrganizationalUnit') ? 'ou' : type.endsWith('::Policy') ? 'policy' : 'other'] += 1;
  }
  const touched = [
    kinds.ou > 0 ? counted(kinds.ou, 'OU') : '',
    kinds.policy > 0 ? counted(kinds.policy, 'policy', 'policies') : '',
    kinds.other > 0 ? 'the resource policy' : '',
  ].filter(Boolean);
  const attaches = changes.some(({ properties }) => properties.some(({ path }) => path === '/Properties/TargetIds'));
  const verb = phase.step === 'swap' && attaches ? `${verbs.swap}, then attach` : verbs[phase.step];
  return `Stack ${stack.name}: ${verb} (${touched.join(', ')})`;
}

function deployedState(resources: Resources): Json {
  return Object.keys(resources).length === 0 ? null : { resources: Object.keys(resources).length };
}

function nameOf(stack: StackStates, logicalId: string, context: StackOperationContext): string {
  const object = stack.objects[logicalId];
  if (object) return objectName(object);
  const id = stack.liveIds[logicalId];
  return id ? context.nameOfLiveObject(id) : logicalId;
}

/** Predicts the change set of a step, resource by resource. */
function resourceChanges(stack: StackStates, phase: Phase, identity: Identity): ResourceChange[] {
  const ids = [...new Set([...Object.keys(phase.resources), ...Object.keys(phase.before)])].sort();
  return ids.flatMap((logicalId): ResourceChange[] => {
    const [before, after] = [phase.before[logicalId], phase.resources[logicalId]];
    const physicalId = stack.liveIds[logicalId] ?? null;
    const base = { logicalId, type: (after ?? before)?.Type ?? '', replacement: 'False' as const };
    const properties = propertyChanges(stack, phase, logicalId, identity);
    if (before && after) {
      return properties.length > 0 ? [{ ...base, action: 'Modify', physicalId, properties }] : [];
    }
    if (before) return [{ ...base, action: 'Remove', physicalId, properties }];
    const imported = phase.imported.includes(logicalId);
    return [{ ...base, action: imported ? 'Import' : 'Add', physicalId: imported ? physicalId : null, properties }];
  });
}

function propertyChanges(stack: StackStates, phase: Phase, logicalId: string, identity: Identity): PropertyChange[] {
  const [before, after] = [phase.before[logicalId], phase.resources[logicalId]];
  const old = before ? withTargetSymbols(symbolicProperties(before, stack), identity) : {};
  const next = after ? withTargetSymbols(symbolicProperties(after, stack), identity) : {};
  if (before && after) {
    return changedProperties(before, after, stack, identity).map((path) => {
      if (path === '/Metadata') return { path, before: before.Metadata ?? null, after: after.Metadata ?? null };
      const name = path.slice('/Properties/'.length);
      return { path, before: old[name] ?? null, after: next[name] ?? null };
    });
  }
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .sort()
    .map((name) => ({ path: `/Properties/${name}`, before: old[name] ?? null, after: next[name] ?? null }));
}

/** A template may name a target by its id; a plan speaks of it by its symbol, as everywhere. */
function withTargetSymbols(properties: Properties, identity: Identity): Properties {
  const targets = properties['TargetIds'];
  if (!Array.isArray(targets)) return properties;
  return { ...properties, TargetIds: targets.map((target) => identity.symbolOf(String(target))) };
}
