/**
 * The stacks beside the organization and the stack sets of an assembly as they live when all of it is deployed: every
 * instance CURRENT, nothing overridden.
 *
 * @param snapshot of the organization itself
 * @param symbols symbol → id
 * @returns `stacks` and `stackSets` of a snapshot
 */
export function generateLiveSurface({ assembly, snapshot, symbols }) {
  const resolved = (value) => value.replace(/\$\{[^}]*\}/g, (symbol) => symbols.get(symbol) ?? symbol);
  const management = snapshot.organization.managementAccountId;
  const stacks = assembly.governanceStacks.map(({ name, region, template, parameters }) => ({
    name,
    id: `arn:aws:cloudformation:${region}:${management}:stack/${name}/00000000-0000-4000-8000-000000000000`,
    account: management,
    region,
    status: 'CREATE_COMPLETE',
    statusReason: null,
    parameters: mapped(parameters, resolved),
    template,
    resources: Object.entries(template.Resources).map(([logicalId, { Type: type }]) => ({
      logicalId,
      physicalId: `${name}-${logicalId}`,
      type,
      status: 'CREATE_COMPLETE',
    })),
  }));
  const accounts = snapshot.accounts
    .filter(({ id }) => id !== management)
    .map(({ id, name, parentId }) => ({ id, name, parentId, path: pathOf(parentId, snapshot) }));
  const stackSets = assembly.stackSets.map((set) => liveStackSet(set, { accounts, snapshot, symbols, resolved }));
  return { stacks, stackSets };
}

function liveStackSet(set, { accounts, snapshot, symbols, resolved }) {
  const { name, region, title, template, parameters, capabilities, targets, autoDeployment, retainStacks } = set;
  const within = (path, unit) => unit === 'Root' || path === unit || path.startsWith(`${unit}/`);
  const wanted = accounts.filter(
    (account) =>
      !targets.excludedAccounts.includes(account.name) &&
      (targets.accounts.includes(account.name) ||
        targets.organizationalUnits.some((unit) => within(account.path, unit))),
  );
  const defaults = Object.entries(template.Parameters ?? {}).flatMap(([parameter, { Default: value }]) =>
    value === undefined ? [] : [[parameter, String(value)]],
  );
  const units = targets.organizationalUnits.map((path) =>
    path === 'Root' ? snapshot.root.id : symbols.get(`\${ou:${path}}`),
  );
  return {
    name,
    id: `${name}:00000000-0000-4000-8000-000000000000`,
    region,
    description: described(title, set),
    template,
    parameters: { ...Object.fromEntries(defaults), ...mapped(parameters, resolved) },
    capabilities,
    autoDeployment: { enabled: autoDeployment, retainStacks },
    managedExecution: true,
    organizationalUnits: units.length > 0 ? units : [...new Set(wanted.map(({ parentId }) => parentId))],
    running: [],
    instances: wanted.flatMap(({ id, parentId }) =>
      [...set.regions].sort().map((one) => ({
        account: id,
        region: one,
        organizationalUnitId: parentId,
        status: 'CURRENT',
        detailedStatus: 'SUCCEEDED',
        statusReason: null,
        overrides: {},
      })),
    ),
  };
}

/** As Charter describes a stack set; where it comes to say so otherwise, the benchmark's plan is not what it expects. */
function described(title, { overrides, retainStacks }) {
  const notes = [
    overrides.length > 0 ? '(with parameter overrides)' : '',
    retainStacks ? '' : '(stacks are deleted with it)',
  ];
  return [`${title}. Managed by Charter: change its config instead.`, ...notes.filter(Boolean)].join(' ');
}

function pathOf(parentId, { root, organizationalUnits }) {
  if (parentId === root.id) return 'Root';
  return organizationalUnits.find(({ id }) => id === parentId).path;
}

function mapped(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
