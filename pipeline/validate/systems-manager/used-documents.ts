import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';
import { declaredAssociations, declaredTasks, declaredWindows } from './declared.js';
import type { Placed } from './reach.js';

/** A place that runs a document. */
export interface DocumentUse {
  /** Name of the document, as it stands there; of an ARN, the last part. */
  name: string;
  /** `association "web"` */
  what: string;
  wanted: 'Command' | 'Automation' | null;
  parameters: Readonly<Record<string, unknown>>;
  /** Of the place, without the key. */
  pointer: string;
  /** Where what runs it is deployed. */
  placed: Placed;
  /** Whether the config names the document here; otherwise a short form does. */
  written: boolean;
  /** Parameters that something other than the config gives. */
  supplied: readonly string[];
}

/** Every place that runs a document. */
export function documentUses(context: RuleContext): DocumentUse[] {
  const associations = declaredAssociations(context).flatMap(({ value, pointer, short }) =>
    value.document === undefined
      ? []
      : [
          {
            name: value.document,
            what: named('association', value.name),
            wanted: value.automationTargetParameter === undefined ? null : ('Automation' as const),
            parameters: value.parameters ?? {},
            pointer,
            placed: value as Placed,
            written: !short,
            supplied: value.automationTargetParameter === undefined ? [] : [value.automationTargetParameter],
          },
        ],
  );
  const tasks = declaredWindows(context).flatMap((window) =>
    declaredTasks(window).flatMap(({ value, pointer }) =>
      value.document === undefined
        ? []
        : [
            {
              name: value.document,
              what: named('task', value.name),
              wanted: ({ RUN_COMMAND: 'Command', AUTOMATION: 'Automation' } as const)[value.type ?? 'RUN_COMMAND'],
              parameters: value.parameters ?? {},
              pointer,
              placed: window.value as Placed,
              written: true,
              supplied: [],
            },
          ],
    ),
  );
  return [...associations, ...tasks];
}
