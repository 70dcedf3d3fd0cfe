/** What a deployment tells while it runs. The command line shows it; nothing else depends on it. */
export type ProgressEvent =
  /** Before the first operation: something of an earlier run is waited for. */
  | { type: 'waiting'; operation: string | null; what: string; elapsedMs: number }
  | { type: 'planning' }
  /** Something that concerns the deployment as a whole, one line. */
  | { type: 'notice'; text: string }
  | { type: 'begin'; operations: { id: string; title: string }[]; resumed: boolean }
  | { type: 'started'; operation: string; title: string }
  /** A note inside an operation, one line: a stack event, a change set that was made anew. */
  | { type: 'step'; operation: string; text: string }
  /** How far a stack set operation is: instances, one an account and Region. `etaMs` is null while nothing is known. */
  | {
      type: 'instances';
      operation: string;
      done: number;
      failed: number;
      left: number;
      total: number;
      etaMs: number | null;
    }
  /** The deployment stops here until a person says go. */
  | { type: 'held'; operation: string; title: string; gate: string }
  | { type: 'done' | 'unchanged'; operation: string; title: string }
  | { type: 'failed'; operation: string; title: string; reason: string };
