import {
  isOrganizationStack,
  type Json,
  type JsonObject,
  type Operation,
  type Plan,
  policyWaveStackPrefix,
  type Snapshot,
  type StackAction,
} from '../../pipeline/model/index.js';
import { simulateSurface } from './stack-sets/simulate-surface.js';

/**
 * Carries out one operation of a plan on a snapshot, in memory: a second opinion on what operations mean, so that the
 * planner can be tried on thousands of organizations. The sandbox proves the same over the wire, on fewer.
 */
export function simulate(snapshot: Snapshot, plan: Plan, operation: Operation, symbols: Record<string, string>): void {
  const { action } = operation;
  const id = (symbol: string): string => {
    const found = symbols[symbol] ?? symbol;
    if (found.startsWith('${')) throw new Error(`${operation.id} needs ${symbol}, which does not exist yet`);
    return found;
  };
  switch (action.type) {
    case 'enablePolicyType': {
      snapshot.root.enabledPolicyTypes.push(action.policyType);
      if (action.policyType === 'SERVICE_CONTROL_POLICY') {
        for (const target of nodes(snapshot)) attach(snapshot, 'p-FullAWSAccess', target);
      }
      break;
    }
    case 'enableTrustedAccess':
      snapshot.settings.trustedServices.push(action.service);
      break;
    case 'registerDelegatedAdministrator':
      snapshot.settings.delegatedAdministrators.push({ service: action.service, accountId: id(action.account) });
      break;
    case 'createTemplateBucket':
      snapshot.settings.templateBucket = action.bucket;
      break;
    case 'attachDefaultPolicy':
      attach(snapshot, action.policyId, id(action.target));
      break;
    case 'detachDefaultPolicy':
      detach(snapshot, action.policyId, id(action.target));
      break;
    case 'createAccount': {
      const accountId = String(900000000000 + snapshot.accounts.length);
      snapshot.accounts.push({
        id: accountId,
        arn: `arn:${accountId}`,
        name: action.name,
        email: action.email,
        state: 'ACTIVE',
        parentId: snapshot.root.id,
        tags: action.tags,
      });
      if (scpEnabled(snapshot)) attach(snapshot, 'p-FullAWSAccess', accountId);
      break;
    }
    case 'moveAccount': {
      const account = snapshot.accounts.find((a) => a.id === id(action.account));
      if (!account || account.parentId !== id(action.from)) throw new Error(`${operation.id}: not in ${action.from}`);
      account.parentId = id(action.to);
      break;
    }
    case 'tagAccount': {
      const account = snapshot.accounts.find((a) => a.id === id(action.account));
      if (account) account.tags = { ...account.tags, ...action.tags };
      break;
    }
    case 'changeSet':
      if (!holdsPolicies(action.stack)) simulateSurface(snapshot, plan, operation, id);
      else deployStack(snapshot, plan, action, id);
      break;
    case 'deleteStack':
      if (!holdsPolicies(action.stack)) simulateSurface(snapshot, plan, operation, id);
      else deleteStack(snapshot, action.stack);
      break;
    default:
      simulateSurface(snapshot, plan, operation, id);
  }
}

/** Stacks whose resources live in the snapshot, too. */
function holdsPolicies(stack: string): boolean {
  return isOrganizationStack(stack) || stack.startsWith(policyWaveStackPrefix);
}

function nodes(snapshot: Snapshot): string[] {
  return [snapshot.root.id, ...snapshot.organizationalUnits.map((u) => u.id), ...snapshot.accounts.map((a) => a.id)];
}

function scpEnabled(snapshot: Snapshot): boolean {
  return snapshot.root.enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY');
}

function attach(snapshot: Snapshot, policyId: string, targetId: string): void {
  if (snapshot.attachments.some((a) => a.policyId === policyId && a.targetId === targetId)) return;
  snapshot.attachments.push({ policyId, targetId });
}

function detach(snapshot: Snapshot, policyId: string, targetId: string): void {
  snapshot.attachments = snapshot.attachments.filter((a) => a.policyId !== policyId || a.targetId !== targetId);
}

let made = 0;

interface TemplateResource {
  Type: string;
  Properties: JsonObject;
  DeletionPolicy?: string;
}

function deployStack(snapshot: Snapshot, plan: Plan, action: StackAction, id: (symbol: string) => string): void {
  const template = plan.templates[action.template];
  if (!template) throw new Error(`no template ${action.template}`);
  let stack = snapshot.stacks.find((s) => s.name === action.stack);
  const before = stack?.template ?? null;
  if (action.changeSetType === 'UPDATE' && !before) throw new Error('UPDATE of a stack that does not exist');
  if (action.changeSetType === 'CREATE' && before) throw new Error('CREATE of a stack that exists');
  if (!stack) {
    stack = {
      name: action.stack,
      id: `arn:${action.stack}`,
      account: snapshot.organization.managementAccountId,
      region: action.region,
      status: 'CREATE_COMPLETE',
      statusReason: null,
      parameters: {},
      template: null,
      resources: [],
    };
    snapshot.stacks.push(stack);
  }
  const parameters = Object.fromEntries(Object.entries(action.parameters).map(([name, symbol]) => [name, id(symbol)]));
  const physical = new Map(stack.resources.map((r) => [r.logicalId, r.physicalId ?? '']));
  for (const { logicalId, identifier } of action.resourcesToImport) physical.set(logicalId, id(identifier['Id'] ?? ''));
  const resources = template['Resources'] as unknown as Record<string, TemplateResource>;
  const old = (before?.['Resources'] ?? {}) as unknown as Record<string, TemplateResource>;
  const resolve = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(resolve);
    if (value === null || typeof value !== 'object') return value;
    if (typeof value['Ref'] === 'string') return lookUp(value['Ref']);
    if (typeof value['Fn::Sub'] === 'string') {
      return value['Fn::Sub'].replace(/\$\{(!?)([^}]*)\}/g, (_m, bang, name) => (bang ? `\${${name}}` : lookUp(name)));
    }
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, resolve(v)]));
  };
  const lookUp = (name: string): string => {
    if (name in resources && !physical.has(name)) apply(name);
    const found = physical.get(name) ?? parameters[name];
    if (found === undefined) throw new Error(`unresolved reference ${name} in ${action.stack}`);
    return found;
  };
  const done = new Set<string>();
  const apply = (name: string) => {
    if (done.has(name)) return;
    done.add(name);
    const resource = resources[name] as TemplateResource;
    if (!physical.has(name)) {
      if (action.changeSetType === 'IMPORT') throw new Error(`an import cannot create ${name}`);
      physical.set(name, createObject(snapshot, resource, resolve));
    } else if (physical.get(name)) {
      const changed = updateObject(snapshot, physical.get(name) as string, resolve(resource.Properties) as JsonObject);
      if (changed && action.changeSetType === 'IMPORT') throw new Error(`the import changes ${name}`);
    }
  };
  for (const name of Object.keys(resources)) apply(name);
  for (const [name, resource] of Object.entries(old)) {
    const gone = physical.get(name);
    if (name in resources || !gone) continue;
    physical.delete(name);
    if (resource.DeletionPolicy === 'Delete') removeObject(snapshot, gone);
  }
  stack.template = structuredClone(template);
  stack.parameters = parameters;
  stack.status = 'UPDATE_COMPLETE';
  stack.resources = Object.keys(resources).map((logicalId) => ({
    logicalId,
    physicalId: physical.get(logicalId) ?? null,
    type: resources[logicalId]?.Type ?? '',
    status: 'UPDATE_COMPLETE',
  }));
}

function createObject(snapshot: Snapshot, resource: TemplateResource, resolve: (value: Json) => Json): string {
  // Resolving may make the parent first, which takes a number of its own.
  const properties = resolve(resource.Properties) as JsonObject;
  made += 1;
  if (resource.Type === 'AWS::Organizations::OrganizationalUnit') {
    const id = `ou-made-${made}`;
    const parentId = String(properties['ParentId']);
    const parent = snapshot.organizationalUnits.find((u) => u.id === parentId);
    const name = String(properties['Name']);
    const path = parent ? `${parent.path}/${name}` : name;
    if (snapshot.organizationalUnits.some((u) => u.path === path)) throw new Error(`OU ${path} exists`);
    snapshot.organizationalUnits.push({ id, arn: id, name, parentId, path });
    if (scpEnabled(snapshot)) attach(snapshot, 'p-FullAWSAccess', id);
    return id;
  }
  if (resource.Type === 'AWS::Organizations::ResourcePolicy') {
    const id = `rp-made-${made}`;
    snapshot.settings.resourcePolicy = { id, arn: id, content: properties['Content'] as JsonObject };
    return id;
  }
  const id = `p-made-${made}`;
  const type = String(properties['Type']) as never;
  if (!snapshot.root.enabledPolicyTypes.includes(type)) throw new Error(`policy type ${type} is not enabled`);
  if (snapshot.policies.some((p) => p.type === type && p.name === properties['Name']))
    throw new Error('duplicate policy');
  snapshot.policies.push({
    id,
    arn: id,
    type,
    name: String(properties['Name']),
    description: String(properties['Description'] ?? ''),
    awsManaged: false,
    content: JSON.stringify(properties['Content']),
  });
  for (const target of properties['TargetIds'] as string[]) attach(snapshot, id, target);
  return id;
}

/** Brings a live object to these properties; says whether that changed it. */
function updateObject(snapshot: Snapshot, id: string, properties: JsonObject): boolean {
  const before = JSON.stringify([
    snapshot.organizationalUnits,
    snapshot.policies,
    snapshot.settings,
    snapshot.attachments.map((a) => `${a.policyId} ${a.targetId}`).sort(),
  ]);
  const unit = snapshot.organizationalUnits.find((u) => u.id === id);
  const policy = snapshot.policies.find((p) => p.id === id);
  if (unit) {
    if (unit.parentId !== properties['ParentId']) throw new Error(`OU ${unit.path} would be replaced`);
    unit.name = String(properties['Name']);
    renamePaths(snapshot);
  } else if (policy) {
    policy.name = String(properties['Name']);
    policy.description = String(properties['Description'] ?? '');
    if (JSON.stringify(JSON.parse(policy.content ?? 'null')) !== JSON.stringify(properties['Content'])) {
      policy.content = JSON.stringify(properties['Content']);
    }
    const wanted = properties['TargetIds'] as string[];
    for (const target of wanted) attach(snapshot, id, target);
    for (const a of snapshot.attachments.filter((x) => x.policyId === id)) {
      if (!wanted.includes(a.targetId)) detach(snapshot, id, a.targetId);
    }
  } else if (snapshot.settings.resourcePolicy?.id === id) {
    snapshot.settings.resourcePolicy.content = properties['Content'] as JsonObject;
  } else throw new Error(`${id} does not exist`);
  const after = JSON.stringify([
    snapshot.organizationalUnits,
    snapshot.policies,
    snapshot.settings,
    snapshot.attachments.map((a) => `${a.policyId} ${a.targetId}`).sort(),
  ]);
  return before !== after;
}

function renamePaths(snapshot: Snapshot): void {
  const byId = new Map(snapshot.organizationalUnits.map((u) => [u.id, u]));
  const path = (id: string): string => {
    const unit = byId.get(id);
    if (!unit) return '';
    const above = path(unit.parentId);
    return above ? `${above}/${unit.name}` : unit.name;
  };
  for (const unit of snapshot.organizationalUnits) unit.path = path(unit.id);
}

function removeObject(snapshot: Snapshot, id: string): void {
  if (snapshot.policies.some((p) => p.id === id)) {
    if (snapshot.attachments.some((a) => a.policyId === id)) throw new Error(`policy ${id} is in use`);
    snapshot.policies = snapshot.policies.filter((p) => p.id !== id);
    return;
  }
  if (snapshot.settings.resourcePolicy?.id === id) {
    snapshot.settings.resourcePolicy = null;
    return;
  }
  const inside = [...snapshot.accounts, ...snapshot.organizationalUnits].filter((x) => x.parentId === id);
  // CloudFormation deletes children before parents; here the order is the template's, so parents wait for a second try.
  for (const unit of snapshot.organizationalUnits.filter((u) => u.parentId === id)) removeObject(snapshot, unit.id);
  if (inside.some((x) => snapshot.accounts.includes(x as never))) throw new Error(`OU ${id} is not empty`);
  snapshot.organizationalUnits = snapshot.organizationalUnits.filter((u) => u.id !== id);
  snapshot.attachments = snapshot.attachments.filter((a) => a.targetId !== id);
}

function deleteStack(snapshot: Snapshot, name: string): void {
  const stack = snapshot.stacks.find((s) => s.name === name);
  const resources = (stack?.template?.['Resources'] ?? {}) as unknown as Record<string, TemplateResource>;
  for (const { logicalId, physicalId } of stack?.resources ?? []) {
    if (physicalId && resources[logicalId]?.DeletionPolicy === 'Delete') removeObject(snapshot, physicalId);
  }
  snapshot.stacks = snapshot.stacks.filter((s) => s.name !== name);
}
