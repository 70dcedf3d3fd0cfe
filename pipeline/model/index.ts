export type { Approval } from './approval.js';
export type * from './assembly.js';
export type * from './config.js';
export type { Json, JsonObject } from './json.js';
export type * from './plan.js';
export { type PolicyKind, type PolicyType, policyKind, policyKinds } from './policy-kinds.js';
export { defaultQuotas, policyQuota } from './quotas.js';
export type { RecordEntry } from './record.js';
export type * from './snapshot.js';
