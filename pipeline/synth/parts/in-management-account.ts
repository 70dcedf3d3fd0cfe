import type { StackPart, StackSetPart } from './part.js';
import type { Make } from './stack-set-part.js';

/** The name of the stacks in the management account that hold the same as a stack set. */
export function nameInManagementAccount(stackSet: string): string {
  return `${stackSet}-management`;
}

/** Names of stack sets, and of the stacks that hold the same in the management account. */
export interface NamesOfBoth {
  stackSet: string[];
  management: string[];
}

/**
 * The same as a stack set for the management account, which no stack set reaches: a stack in each of its Regions. The account
 * on which all others rest comes last: it waits for every wave of the stack set. So nothing that goes in waves may depend on
 * these stacks, or it would wait for all waves, too.
 */
export function inManagementAccount(
  { name, title, regions, capabilities, dependsOn }: Omit<StackSetPart, 'make'>,
  make: Make,
): StackPart[] {
  return regions.map((region) => ({
    kind: 'stack',
    name: nameInManagementAccount(name),
    region,
    title: `${title} in the management account`,
    capabilities,
    dependsOn: [...dependsOn, name],
    make,
  }));
}
