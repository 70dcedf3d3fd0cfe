/** One line of a deployment's record: what happened to an operation. Evidence, never the source of truth. */
export interface RecordEntry {
  /** ISO 8601, UTC. */
  at: string;
  digest: string;
  /** The operation's id; null for the deployment itself. */
  operation: string | null;
  /** `waiting`: at a gate, for a person to say go. */
  state: 'started' | 'done' | 'unchanged' | 'waiting' | 'failed' | 'refused';
  /** Ids that AWS gave or that were used: account id, change set ARN, stack id. */
  ids: Record<string, string>;
  /** Why it failed or was refused. */
  reason?: string;
}
