export { explainStacks, type RecoverChoices, type StackExplanation, type StackHistory } from './explain-stacks.js';
export { type RecoverInput, type Recovery, recover } from './recover.js';
export { choicesOf } from './recovery-plan.js';
