export type { Diagnostic, Position, Severity } from './diagnostic.js';
export { type ExitCode, Failure } from './failure.js';
