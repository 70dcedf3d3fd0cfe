import fc from 'fast-check';
import type { Config } from '../../pipeline/model/index.js';

/** How a team changes the config it has: renames that are declared, removals, stacks divided or joined. */
export interface ConfigChange {
  renameUnit: number | null;
  renamePolicy: number | null;
  removePolicy: number | null;
  removeUnit: number | null;
  removeResourcePolicy: boolean;
  parts: 1 | 2;
}

const maybe = fc.option(fc.nat(1000), { nil: null, freq: 1 });

export const arbitraryChange: fc.Arbitrary<ConfigChange> = fc.record({
  renameUnit: maybe,
  renamePolicy: maybe,
  removePolicy: maybe,
  removeUnit: maybe,
  removeResourcePolicy: fc.boolean(),
  parts: fc.constantFrom(1, 2),
});

export function changedConfig(config: Config, change: ConfigChange): Config {
  const changed = structuredClone(config);
  changed.organizationStackParts = { organizationalUnits: change.parts, policies: change.parts };
  if (change.removeResourcePolicy) changed.resourcePolicy = null;
  if (change.removePolicy !== null)
    changed.policies.splice(change.removePolicy % Math.max(1, changed.policies.length), 1);
  if (change.removeUnit !== null) removeUnit(changed, change.removeUnit);
  if (change.renameUnit !== null) renameUnit(changed, change.renameUnit);
  if (change.renamePolicy !== null) renamePolicy(changed, change.renamePolicy);
  return changed;
}

/** An OU leaves with what is below it; its accounts go to the root, its policies to what is left of their targets. */
function removeUnit(config: Config, pick: number): void {
  const gone = config.organizationalUnits[pick % Math.max(1, config.organizationalUnits.length)]?.path;
  if (gone === undefined) return;
  const stays = (path: string) => path !== gone && !path.startsWith(`${gone}/`);
  config.organizationalUnits = config.organizationalUnits.filter(({ path }) => stays(path));
  for (const account of config.accounts) if (!stays(account.organizationalUnit)) account.organizationalUnit = 'Root';
  for (const { targets } of config.policies) targets.organizationalUnits = targets.organizationalUnits.filter(stays);
}

function renameUnit(config: Config, pick: number): void {
  const from = config.organizationalUnits[pick % Math.max(1, config.organizationalUnits.length)]?.path;
  if (from === undefined) return;
  const to = `${from}2`;
  const renamed = (path: string) =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  for (const unit of config.organizationalUnits) unit.path = renamed(unit.path);
  for (const account of config.accounts) account.organizationalUnit = renamed(account.organizationalUnit);
  for (const { targets } of config.policies) targets.organizationalUnits = targets.organizationalUnits.map(renamed);
  config.moved.push({ from, to });
}

function renamePolicy(config: Config, pick: number): void {
  const policy = config.policies[pick % Math.max(1, config.policies.length)];
  if (!policy) return;
  const from = `${policy.type}/${policy.name}`;
  policy.name += '2';
  config.moved.push({ from, to: `${policy.type}/${policy.name}` });
}
