import { isManaged, type Refusal } from '../../model/index.js';
import { isOurs } from '../governance-stacks/plan-governance-stacks.js';
import type { RefusalContext } from './refusal-context.js';

/** A stack or stack set that the config wants, by the name of one that somebody else has made: it would be overwritten. */
export function stackNameTaken({ assembly, snapshot }: RefusalContext): Refusal[] {
  const stacks = assembly.governanceStacks.flatMap(({ name, region }) => {
    const live = snapshot.stacks.find((stack) => stack.name === name && stack.region === region);
    return live?.template && !isOurs(live) ? [refusal('stack', `${name} in ${region}`)] : [];
  });
  const stackSets = assembly.stackSets.flatMap(({ name }) => {
    const live = snapshot.stackSets.find((set) => set.name === name);
    return live && !isManaged(live.description) ? [refusal('stackSet', name)] : [];
  });
  return [...stacks, ...stackSets];
}

function refusal(kind: 'stack' | 'stackSet', name: string): Refusal {
  const what = kind === 'stack' ? 'stack' : 'stack set';
  return {
    code: 'stack-name-taken',
    object: `${kind}:${name}`,
    why: `There is a ${what} ${name} that Charter has not made.`,
    steps: [`Find out whose ${what} it is.`, `Delete or rename it, or take what asks for it out of the config.`],
  };
}
