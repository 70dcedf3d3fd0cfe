/** An approval: who approved which digest, and until when it holds. Evidence, and the only thing that lets a plan deploy. */
export interface Approval {
  schemaVersion: 1;
  /** The plan's digest (SHA-256, hex). */
  digest: string;
  approver: string;
  /** ISO 8601, UTC. */
  approvedAt: string;
  expiresAt: string;
}
