import {
  fingerprint,
  groupBy,
  isGovernanceStack,
  type Json,
  type JsonObject,
  type Plan,
  type ResourceChange,
  type StackChange,
} from '../../../model/index.js';
import { operationsOf } from './operations-of.js';

/** What changes in one template, and where its stacks are. Stacks of one name that change alike are one. */
export interface TemplateChange {
  kind: 'stack' | 'stackSet';
  name: string;
  /** What becomes of it. A stack set is emptied where nobody wants it any more and some of its stacks cannot be reached. */
  fate: 'created' | 'changed' | 'emptied' | 'deleted';
  regions: string[];
  /** How many stacks are made from it. */
  stacks: number;
  /** How many of them are there already. */
  existing: number;
  /** How many of those are brought up to it. */
  updated: number;
  changes: ResourceChange[];
  /** The template as it will be; null where it is gone. */
  template: JsonObject | null;
}

/** The templates beside those of the organization itself in which something changes, stacks first. */
export function templateChangesOf(plan: Plan): TemplateChange[] {
  const stacks = [...plan.stacks.filter(({ name }) => isGovernanceStack(name)).map(stackOf(plan)), ...deleted(plan)];
  const alike = groupBy(stacks, ({ name, fate, changes }) => fingerprint({ name, fate, changes } as unknown as Json));
  const folded = [...alike.values()].flatMap((group): TemplateChange[] => {
    const [first] = group;
    if (!first) return [];
    const regions = group.flatMap((one) => one.regions).sort();
    const existing = first.fate === 'created' ? 0 : group.length;
    return [{ ...first, regions, stacks: group.length, existing, updated: existing }];
  });
  return [...folded, ...stackSets(plan)];
}

function stackOf(plan: Plan) {
  const actions = new Map(plan.operations.map(({ id, action }) => [id, action]));
  return ({ name, region, operation, type, changes }: StackChange): TemplateChange => {
    const action = actions.get(operation);
    const template = action?.type === 'changeSet' ? (plan.templates[action.template] ?? null) : null;
    const fate = type === 'CREATE' ? 'created' : 'changed';
    return { kind: 'stack', name, fate, regions: [region], stacks: 1, existing: 1, updated: 1, changes, template };
  };
}

/** A stack that is deleted has no change set: what is in it stands in its operation. */
function deleted(plan: Plan): TemplateChange[] {
  return operationsOf(plan, 'deleteStack')
    .filter(({ action }) => isGovernanceStack(action.stack))
    .map(({ action: { stack, region }, before }) => {
      const held = (before as JsonObject | null)?.['resources'];
      const changes = (Array.isArray(held) ? (held as JsonObject[]) : []).map(
        ({ logicalId, type, deletionPolicy }): ResourceChange => ({
          action: 'Remove',
          logicalId: String(logicalId),
          type: String(type),
          physicalId: null,
          replacement: 'False',
          properties: [{ path: '/DeletionPolicy', before: deletionPolicy ?? null, after: null }],
        }),
      );
      const gone = { kind: 'stack', name: stack, fate: 'deleted', regions: [region], template: null } as const;
      return { ...gone, regions: [region], stacks: 1, existing: 1, updated: 0, changes };
    });
}

function stackSets(plan: Plan): TemplateChange[] {
  const created = new Set(operationsOf(plan, 'createStackSet').map(({ action }) => action.stackSet));
  const deletedSets = new Set(operationsOf(plan, 'deleteStackSet').map(({ action }) => action.stackSet));
  const templates = new Map(operationsOf(plan, 'deployWave').map(({ action }) => [action.stackSet, action.template]));
  return plan.stackSets.map(({ name, regions, changes, instances, waves }): TemplateChange => {
    const template = plan.templates[templates.get(name) ?? ''] ?? null;
    const gone = waves.length === 0;
    const ending = deletedSets.has(name) ? 'deleted' : 'emptied';
    const fate = created.has(name) ? 'created' : gone ? ending : 'changed';
    const existing = gone ? instances.delete : instances.update + instances.unchanged;
    const stacks = existing + (gone ? 0 : instances.create);
    return { kind: 'stackSet', name, fate, regions, stacks, existing, updated: instances.update, changes, template };
  });
}

/** Whether stacks go as a whole, with what they hold. */
export function goes({ fate }: TemplateChange): boolean {
  return fate === 'deleted' || fate === 'emptied';
}

/** What CloudFormation does with a resource that leaves its template. */
export function isKept({ properties }: ResourceChange): boolean {
  const policy = properties.find(({ path }) => path === '/DeletionPolicy')?.before;
  return policy === 'Retain' || policy === 'RetainExceptOnCreate';
}
