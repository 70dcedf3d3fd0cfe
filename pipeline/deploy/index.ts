export { createChangeSets } from './create-change-sets.js';
export { type Deployment, type DeploymentResult, deploy } from './deploy.js';
export { holdLock } from './lock.js';
export type { ProgressEvent } from './progress.js';
export { openRecord, type Recorder } from './record.js';
