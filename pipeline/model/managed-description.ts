/** By this, beside its name, Charter knows a stack or stack set as its own: somebody else may start names with `charter-`. */
const mark = 'Managed by Charter: change its config instead.';

/** What a stack of Charter's says of itself, in its template's description. At most 1,024 bytes. */
export function managedDescription(title: string): string {
  return `${title}. ${mark}`;
}

/** What a stack set of Charter's says of itself: also what no call to read it tells. At most 1,024 characters. */
export function stackSetDescription(title: string, notes: StackSetNotes): string {
  const said = [notes.overrides ? overridesNote : '', notes.retainStacks ? '' : deletionNote].filter(Boolean);
  return [managedDescription(title), ...said].join(' ');
}

export interface StackSetNotes {
  /** Whether some instances have parameters of their own: they cost a call an instance to read. */
  overrides: boolean;
  /** Whether the stacks stay where they are no longer wanted; else they go with the stack set. */
  retainStacks: boolean;
}

const overridesNote = '(with parameter overrides)';
const deletionNote = '(stacks are deleted with it)';

/** Whether a description of a stack or a stack set says that it is Charter's. */
export function isManaged(description: string): boolean {
  return description.includes(mark);
}

/** What the description of a stack set says beside its title. */
export function stackSetNotes(description: string): StackSetNotes {
  return { overrides: description.includes(overridesNote), retainStacks: !description.includes(deletionNote) };
}
