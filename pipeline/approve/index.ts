export { type ApprovalRequest, approve } from './approve.js';
export { parseDuration } from './duration.js';
export { parseApproval, parsePlan } from './read-artifact.js';
