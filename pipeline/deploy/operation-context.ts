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
  /** Tells how far the instances of an operation are. */
  instances(operation: Operation, progress: InstancesProgress): void;
  gates: Gates;
}

/** Numbers of instances: one an account and Region. */
export interface InstancesProgress {
  done: number;
  failed: number;
  left: number;
  total: number;
  /** Estimated milliseconds until none is left; null while nothing is known. */
  etaMs: number | null;
}

/** What gates ask of the deployment. */
export interface Gates {
  now(): Date;
  /** Names of the waves after which a person has said go. */
  go: ReadonlySet<string>;
  /** Whether the record says that a gate was passed, in this run or an earlier one of the same plan. */
  passed(operation: string): boolean;
  /** Since when a gate has been waiting, as the record has it; null where it has not. */
  since(operation: string): Date | null;
}

export interface OperationResult {
  outcome: 'done' | 'unchanged';
  /** For the record. */
  ids: Record<string, string>;
}
