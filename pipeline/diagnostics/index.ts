export { type LevelCode, type LoadCode, levelCodes, loadCodes, type SchemaCode, schemaCodes } from './codes.js';
export type { Diagnostic, Position, Severity } from './diagnostic.js';
export { type ExitCode, Failure } from './failure.js';
export { lineStarts, locate, positionAt, segment, segments } from './locate.js';
export { didYouMean, nearestName } from './nearest-name.js';
export type { Suppressed } from './suppressed.js';
