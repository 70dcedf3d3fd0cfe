import type {
  Association,
  MaintenanceWindow,
  MaintenanceWindowTask,
  PatchBaseline,
  SsmDocument,
} from '../../model/config-files.generated.js';
import { type Declared, declared, type RuleContext } from '../context.js';
import { named } from '../names/named.js';
import type { Placed } from './reach.js';
import { longForm, shortForms } from './short-forms.js';

/** An association, written out or as a short form. */
export interface DeclaredAssociation extends Declared<Association> {
  /** Whether the config writes it out: what it does not say is Charter's then. */
  short: boolean;
}

export const systemsManagerFile = 'systems-manager-config';

export function declaredBaselines({ files }: RuleContext): Declared<PatchBaseline>[] {
  return declared<PatchBaseline>(files[systemsManagerFile]?.patchBaselines, '/patchBaselines');
}

export function declaredWindows({ files }: RuleContext): Declared<MaintenanceWindow>[] {
  return declared<MaintenanceWindow>(files[systemsManagerFile]?.maintenanceWindows, '/maintenanceWindows');
}

export function declaredTasks({ value, pointer }: Declared<MaintenanceWindow>): Declared<MaintenanceWindowTask>[] {
  return declared<MaintenanceWindowTask>(value.tasks, `${pointer}/tasks`);
}

export function declaredSsmDocuments({ files }: RuleContext): Declared<SsmDocument>[] {
  return declared<SsmDocument>(files[systemsManagerFile]?.documents, '/documents');
}

/** The associations that are written out, and those of the short forms. */
export function declaredAssociations({ files }: RuleContext): DeclaredAssociation[] {
  const file = files[systemsManagerFile];
  const written = declared<Association>(file?.associations, '/associations').map((one) => ({ ...one, short: false }));
  const short = shortForms.flatMap((form) => {
    const value = file?.[form.key];
    return value === undefined ? [] : [{ value: longForm(form, value), pointer: `/${form.key}`, short: true }];
  });
  return [...written, ...short];
}

/** Everything in the file that is deployed to accounts, with what a message calls it. */
export function declaredPlaced(context: RuleContext): (Declared<Placed> & { what: string })[] {
  const placed = (what: string, list: readonly Declared<{ name: string }>[]) =>
    list.map(({ value, pointer }) => ({ value: value as Placed, pointer, what: named(what, value.name) }));
  const sync = context.files[systemsManagerFile]?.resourceDataSync;
  return [
    ...placed('document', declaredSsmDocuments(context)),
    ...placed('patch baseline', declaredBaselines(context)),
    ...placed('maintenance window', declaredWindows(context)),
    ...placed('association', declaredAssociations(context)),
    ...(sync ? [{ value: sync, pointer: '/resourceDataSync', what: 'resource data sync' }] : []),
  ];
}
