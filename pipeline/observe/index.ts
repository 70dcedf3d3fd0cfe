export { type ObserveOptions, observe, templateBucketName } from './observe.js';
export { parseSnapshot, readSnapshotFile } from './read-snapshot-file.js';
