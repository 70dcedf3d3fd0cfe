export { type ObserveOptions, observe } from './observe.js';
export { parseSnapshot, readSnapshotFile } from './read-snapshot-file.js';
