export { explainStackSets, type StackSetExplanation, type StackSetHistory } from './explain-stack-sets.js';
export { explainStacks, type RecoverChoices, type StackExplanation, type StackHistory } from './explain-stacks.js';
export { type RecoverInput, type Recovery, recover } from './recover.js';
export { choicesOf, regionsOf } from './recovery-plan.js';
