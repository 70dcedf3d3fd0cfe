import { createHash } from 'node:crypto';
import type { ForAccount, Placement } from '../../model/index.js';
import type { StackSetPart } from './part.js';
import { inTheirTargets, type Make } from './stack-set-part.js';

interface Given {
  name: string;
  title: string;
  make: Make;
  overrides?: StackSetPart['overrides'];
  dependsOn?: readonly string[];
}

/**
 * A stack set of Systems Manager. What accounts have by overrides, StackSets would not give to new ones. Nothing but the
 * inventory bucket holds data, so stacks go where the config does not ask for them any more: an account that an exception
 * leaves out is to be left alone.
 */
export function systemsManagerPart(
  region: string,
  { targets, regions }: Placement,
  { overrides = [], dependsOn = [], ...rest }: Given,
): StackSetPart {
  const own = { ...rest, regions, capabilities: [], retainStacks: false, dependsOn: [...new Set(dependsOn)].sort() };
  const part = inTheirTargets(targets, region, own);
  return overrides.length === 0 ? part : { ...part, overrides, autoDeployment: false };
}

/** `charter-association-web`. StackSets takes letters, digits and `-`: a hash tells apart what only differs in others. */
export function stackSetName(kind: string, name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 90);
  if (plain === name) return `charter-${kind}-${name}`;
  return `charter-${kind}-${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** What exceptions say, as values of the parameters that the stack has for it. */
export function overridesOf<Values extends object>(
  exceptions: readonly ForAccount<Values>[],
  parameters: { readonly [Key in keyof Values]?: string },
): StackSetPart['overrides'] {
  return exceptions.map((exception) => {
    const given = Object.entries(parameters as Record<string, string>).flatMap(([key, parameter]) => {
      const value = (exception as Record<string, unknown>)[key];
      return value === undefined ? [] : [[parameter, Array.isArray(value) ? value.join(',') : String(value)] as const];
    });
    return { account: exception.account, parameters: Object.fromEntries(given) };
  });
}
