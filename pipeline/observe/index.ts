export { type ObserveOptions, observe, organizationStackPrefix, templateBucketName } from './observe.js';
export { parseSnapshot, readSnapshotFile } from './read-snapshot-file.js';
