import type { StackWaiting } from '../aws/cloudformation/index.js';
import type { Aws } from '../aws/index.js';
import type { Operation, Plan } from '../model/index.js';
import type { Symbols } from './symbols.js';

/** What an operation needs of its deployment. */
export interface OperationContext {
  aws: Aws;
  /** The approved one. */
  plan: Plan;
  symbols: Symbols;
  /** Tells one line about an operation. */
  step(operation: Operation, text: string): void;
  /** Tells what is waited for while AWS works. */
  waiting(operation: Operation): StackWaiting;
}

export interface OperationResult {
  outcome: 'done' | 'unchanged';
  /** For the record. */
  ids: Record<string, string>;
}
