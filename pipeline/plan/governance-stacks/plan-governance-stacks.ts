import {
  fingerprint,
  type GovernanceStack,
  isManaged,
  isOrganizationStack,
  type JsonObject,
  type LiveStack,
  type Operation,
  policyWaveStackPrefix,
  type Snapshot,
  type StackChange,
  templateBucketName,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { resourcesOf } from '../stacks/resource.js';
import { effectiveParameters, resolved } from '../templates/effective-parameters.js';
import { fitsInline } from '../templates/fits-inline.js';
import type { ScopedTemplate } from '../templates/symbolic-value.js';
import { templateChanges } from '../templates/template-changes.js';

/** What the plan does to one stack of the management account that is not the organization's own. */
export interface GovernanceOperation {
  operation: Operation;
  /** Null for a stack that is deleted. */
  template: JsonObject | null;
  change: StackChange | null;
  /** Symbols that its parameters need. */
  needs: string[];
  /** Names of the stacks and stack sets that must be there first. */
  dependsOn: string[];
  name: string;
  region: string;
}

interface Surroundings {
  identity: Identity;
  managementAccountId: string;
  /** Where the organization's own stacks and the template bucket are. */
  bucketRegion: string;
}

/**
 * Compares the stacks that the config wants in the management account beside the organization's own with those that are
 * there: one change set each where they differ, a deletion for what the config has no more.
 */
export function planGovernanceStacks(
  wanted: readonly GovernanceStack[],
  snapshot: Snapshot,
  identity: Identity,
  bucketRegion: string,
): GovernanceOperation[] {
  const live = new Map(governanceStacksOf(snapshot).map((stack) => [placeOf(stack), stack]));
  const around = { identity, managementAccountId: snapshot.organization.managementAccountId, bucketRegion };
  const changed = wanted.flatMap((stack) => changeOf(stack, live.get(placeOf(stack)) ?? null, around) ?? []);
  const places = new Set(wanted.map(placeOf));
  const left = [...live.values()].filter((stack) => !places.has(placeOf(stack)) && isOurs(stack));
  return [...changed, ...left.map(deletionOf)];
}

/** The stacks of a snapshot that Charter may have made, but for the organization's own and those of policies in waves. */
export function governanceStacksOf({ stacks }: Snapshot): LiveStack[] {
  return stacks.filter(({ name }) => !isOrganizationStack(name) && !name.startsWith(policyWaveStackPrefix));
}

/** A stack that only happens to start with our prefix is somebody else's, and none of our business until we want its name. */
export function isOurs({ template }: LiveStack): boolean {
  const description = template?.['Description'];
  return typeof description === 'string' && isManaged(description);
}

function placeOf({ name, region }: { name: string; region: string }): string {
  return `${region}/${name}`;
}

function changeOf(
  stack: GovernanceStack,
  live: LiveStack | null,
  { identity, managementAccountId, bucketRegion }: Surroundings,
): GovernanceOperation | null {
  const deployed = live?.template ? live : null;
  const pseudo = { 'AWS::Region': stack.region };
  const before: ScopedTemplate = {
    template: deployed?.template ?? null,
    parameters: inSymbols(deployed?.parameters ?? {}, stack.parameters, identity),
    pseudo,
  };
  const wanted = effectiveParameters(stack.template, stack.parameters);
  const after: ScopedTemplate = { template: stack.template, parameters: wanted, pseudo };
  if (deployed && sameTemplate(before, after)) return null;
  const ids = new Map(deployed?.resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
  const changes = templateChanges(before, after, ids);
  const id = `stack:${stack.name}:${stack.region}`;
  const template = fingerprint(stack.template);
  const type = deployed ? 'UPDATE' : 'CREATE';
  const operation: Operation = {
    id,
    kind: 'stack',
    dependsOn: [],
    title: `Stack ${stack.name} in ${stack.region}: ${deployed ? 'update' : 'create'} (${lower(stack.title)})`,
    before: deployed ? { resources: deployed.resources.length } : null,
    after: { template, parameters: wanted },
    touches: [`stack:${placeOf(stack)}`],
    action: {
      type: 'changeSet',
      stack: stack.name,
      region: stack.region,
      changeSetType: type,
      deploymentMode: null,
      template,
      parameters: wanted,
      resourcesToImport: [],
      templateBucket: fitsInline(stack.template) ? null : templateBucketName(managementAccountId, bucketRegion),
    },
  };
  const { name, region, dependsOn } = stack;
  const change = { name, account: managementAccountId, region, operation: id, type, changeSet: null, changes } as const;
  return {
    operation,
    template: stack.template,
    change: { ...change, changes: [...changes] },
    needs: Object.values(stack.parameters),
    dependsOn,
    name,
    region,
  };
}

/** Descriptions say nothing to CloudFormation: a template that differs in nothing else has nothing to deploy. */
function sameTemplate(before: ScopedTemplate, after: ScopedTemplate): boolean {
  const plain = ({ template, parameters }: ScopedTemplate) => {
    const { Description: _description, ...rest } = template ?? {};
    return fingerprint({ rest, parameters });
  };
  return plain(before) === plain(after);
}

/** Deletes what is in the stack, too: an approver has to see what that is, and what is kept. */
function deletionOf({ name, region, resources, template }: LiveStack): GovernanceOperation {
  const declared = resourcesOf(template);
  const held = resources.map(({ logicalId, type, physicalId }) => {
    const deletionPolicy = declared[logicalId]?.DeletionPolicy ?? 'Delete';
    return { logicalId, type, physicalId: physicalId ?? null, deletionPolicy };
  });
  const operation: Operation = {
    id: `stack:${name}:${region}:delete`,
    kind: 'stack',
    dependsOn: [],
    title: `Delete stack ${name} in ${region}, which the config no longer asks for`,
    before: { resources: held },
    after: null,
    touches: [`stack:${region}/${name}`],
    action: { type: 'deleteStack', stack: name, region },
  };
  return { operation, template: null, change: null, needs: [], dependsOn: [], name, region };
}

/** Live values in the words of the config, where they are what the config means; else by the symbols of what they name. */
function inSymbols(
  live: Record<string, string>,
  wanted: Record<string, string>,
  { symbols, symbolOf }: Identity,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(live).map(([name, value]) => {
      const meant = wanted[name];
      return [name, meant !== undefined && resolved(meant, symbols) === value ? meant : symbolOf(value)];
    }),
  );
}

function lower(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
