export { type Aws, type ConnectOptions, type Credentials, connect } from './connection.js';
export { explainAwsError, explained } from './explain-error.js';
export { partitionOf } from './partition.js';
export { DeadlineExceeded, type PollOptions, poll } from './polling.js';
export { errorName as errorNameOf, isUnsupported } from './wire-fault.js';
