import type {
  DeployWaveAction,
  LiveStackSet,
  Operation,
  Plan,
  Snapshot,
  StackAction,
} from '../../../pipeline/model/index.js';
import { effectiveParameters } from '../../../pipeline/plan/templates/effective-parameters.js';

type Resolve = (symbol: string) => string;

/** Carries out one operation on stack sets, or on a stack that is not the organization's, in memory. */
export function simulateSurface(snapshot: Snapshot, plan: Plan, { action }: Operation, id: Resolve): void {
  const setNamed = (name: string) => {
    const found = snapshot.stackSets.find((set) => set.name === name);
    if (!found) throw new Error(`no stack set ${name}`);
    return found;
  };
  switch (action.type) {
    case 'activateStackSetsAccess':
      snapshot.settings.stackSetsAccess = true;
      break;
    case 'createStackSet': {
      if (snapshot.settings.stackSetsAccess !== true) throw new Error('StackSets may not see the organization');
      const template = plan.templates[action.template] ?? {};
      snapshot.stackSets.push({
        name: action.stackSet,
        id: `${action.stackSet}:1`,
        region: action.region,
        description: action.description,
        template,
        parameters: valuesOf(effectiveParameters(template, action.parameters), id),
        capabilities: action.capabilities,
        autoDeployment: { enabled: false, retainStacks: false },
        managedExecution: true,
        organizationalUnits: [],
        running: [],
        instances: [],
      });
      break;
    }
    case 'deployWave':
      deployWave(snapshot, setNamed(action.stackSet), plan, action, id);
      break;
    case 'setAutoDeployment': {
      const set = setNamed(action.stackSet);
      set.autoDeployment = { enabled: action.enabled, retainStacks: action.enabled && action.retainStacks };
      set.description = action.description;
      break;
    }
    case 'removeInstances': {
      const set = setNamed(action.stackSet);
      const gone = new Set(
        action.instances.flatMap(({ account, regions }) => regions.map((region) => `${id(account)} ${region}`)),
      );
      set.instances = set.instances.filter(({ account, region }) => !gone.has(`${account} ${region}`));
      break;
    }
    case 'deleteStackSet': {
      if (setNamed(action.stackSet).instances.length > 0) throw new Error('StackSetNotEmptyException');
      snapshot.stackSets = snapshot.stackSets.filter(({ name }) => name !== action.stackSet);
      break;
    }
    case 'changeSet':
      deployGovernanceStack(snapshot, plan, action, id);
      break;
    case 'deleteStack':
      snapshot.stacks = snapshot.stacks.filter(({ name, region }) => name !== action.stack || region !== action.region);
      break;
    case 'gate':
      break;
    default:
      throw new Error(`${action.type} is not simulated`);
  }
}

function deployWave(snapshot: Snapshot, set: LiveStackSet, plan: Plan, action: DeployWaveAction, id: Resolve): void {
  const template = plan.templates[action.template] ?? {};
  const parameters = valuesOf(effectiveParameters(template, action.parameters), id);
  const before = JSON.stringify([set.template, set.parameters]);
  if (before !== JSON.stringify([template, parameters])) for (const one of set.instances) one.status = 'OUTDATED';
  Object.assign(set, { template, parameters });
  const overrides = new Map(action.overrides.map((one) => [id(one.account), valuesOf(one.parameters, id)]));
  for (const { organizationalUnit, accounts } of action.targets) {
    const unit = id(organizationalUnit);
    set.organizationalUnits = [...new Set([...set.organizationalUnits, unit])];
    for (const key of accounts) {
      const account = id(key);
      if (!isBelow(snapshot, account, unit)) throw new Error(`${key} is not below ${organizationalUnit}`);
      for (const region of action.regions) {
        set.instances = set.instances.filter((one) => one.account !== account || one.region !== region);
        set.instances.push({
          account,
          region,
          organizationalUnitId: unit,
          status: 'CURRENT',
          detailedStatus: 'SUCCEEDED',
          statusReason: null,
          overrides: overrides.get(account) ?? {},
        });
      }
    }
  }
  set.instances.sort((a, b) => (`${a.account} ${a.region}` < `${b.account} ${b.region}` ? -1 : 1));
}

function isBelow({ accounts, organizationalUnits }: Snapshot, account: string, unit: string): boolean {
  const parents = new Map([...accounts, ...organizationalUnits].map(({ id, parentId }) => [id, parentId]));
  for (let at = parents.get(account); at !== undefined; at = parents.get(at)) if (at === unit) return true;
  return false;
}

function deployGovernanceStack(snapshot: Snapshot, plan: Plan, action: StackAction, id: Resolve): void {
  const template = plan.templates[action.template];
  if (!template) throw new Error(`no template ${action.template}`);
  const found = snapshot.stacks.find(({ name, region }) => name === action.stack && region === action.region);
  if ((action.changeSetType === 'UPDATE') !== (found !== undefined)) throw new Error(`${action.changeSetType}?`);
  const resources = Object.entries(template['Resources'] as Record<string, { Type: string }>);
  const stack = {
    name: action.stack,
    id: `arn:${action.stack}`,
    account: snapshot.organization.managementAccountId,
    region: action.region,
    status: 'UPDATE_COMPLETE',
    statusReason: null,
    parameters: valuesOf(effectiveParameters(template, action.parameters), id),
    template,
    resources: resources.map(([logicalId, { Type }]) => ({
      logicalId,
      physicalId: `${action.stack}-${logicalId}`,
      type: Type,
      status: 'CREATE_COMPLETE',
    })),
  };
  if (found) Object.assign(found, stack);
  else snapshot.stacks.push(stack);
}

function valuesOf(values: Record<string, string>, id: Resolve): Record<string, string> {
  const known = (text: string) => text.replace(/\$\{[^}]*\}/g, (symbol) => id(symbol));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)]));
}
