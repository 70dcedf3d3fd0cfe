import { didYouMean, segment, segments } from '../../diagnostics/index.js';
import { policyKinds } from '../../model/index.js';
import { explainBound } from './explain-bound.js';
import type { Explanation, SchemaError } from './schema-error.js';

/** Says what an error of the schema means: one sentence, and what to write instead. */
export function explain(error: SchemaError): Explanation {
  const pointer = error.instancePath;
  const description = error.parentSchema.description ?? '';
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error);
    case 'required': {
      const key = String(error.params['missingProperty']);
      const help = `Add ${key}: ${error.parentSchema.properties?.[key]?.description ?? `see config/schema.`}`;
      const place = `${pointer}${placeOfMissing(error, key)}`;
      return { code: 'missing-key', message: `${holder(error)} lacks "${key}".`, help, pointer: place, what: 'key' };
    }
    case 'type': {
      const lost = isShortId(error) ? '; as a number, the zeros in front of an account id are lost' : '';
      const message = `${subject(pointer)} must be ${wanted(error.params['type'])}, and ${shown(error.data)} stands here${lost}.`;
      return { code: 'wrong-type', message, help: typeHelp(error) || description, pointer, what: 'value' };
    }
    case 'enum': {
      const allowed = (error.params['allowedValues'] as (string | number)[]).map(String);
      // A number is not misspelled.
      const near = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      const help = [near, `Allowed: ${allowed.join(', ')}.`].filter(Boolean).join(' ');
      return {
        code: 'wrong-value',
        message: `${subject(pointer)} cannot be ${shown(error.data)}.`,
        help,
        pointer,
        what: 'value',
      };
    }
    case 'maxLength': {
      const message = `${subject(pointer)} is longer than ${String(error.params['limit'])} characters.`;
      return { code: 'wrong-value', message, help: 'Shorten it.', pointer, what: 'value' };
    }
    case 'anyOf': {
      const message = `${subject(pointer)} must be text or a list of texts, and ${shown(error.data)} stands here.`;
      const help = isScalar(error.data)
        ? `Write it in quotes: '${String(error.data)}'.`
        : 'Write text, or a list of texts: [a, b].';
      return { code: 'wrong-type', message, help, pointer, what: 'value' };
    }
    default: {
      const bound = explainBound(error, { subject: subject(pointer), shown, description });
      if (bound) return bound;
      const message = `${subject(pointer)} ${error.data === '' ? 'is empty' : `cannot be ${shown(error.data)}`}.`;
      return { code: 'wrong-value', message, help: description, pointer, what: 'value' };
    }
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** The key after which a missing one belongs, in the order of the schema; the start of the mapping where there is none. */
function placeOfMissing({ parentSchema, data }: SchemaError, missing: string): string {
  const keys = Object.keys(parentSchema.properties ?? {});
  const before = keys.slice(0, keys.indexOf(missing)).findLast((key) => Object.hasOwn(data as object, key));
  return before === undefined ? '' : `/${segment(before)}`;
}

/** Mappings that are Charter's own, and targets: nobody's note stands there, and what a key meant would not be done. */
const withoutNotes: ReadonlySet<string> = new Set([
  'DeploymentTargets',
  'DelegatedAdministrator',
  'Ownership',
  'Moved',
  'Validation',
  'ValidationLevel',
  'ValidationException',
  'OrganizationStackParts',
  'RolloutConfig',
  'Wave',
  'WaveGate',
  'OperationPreferences',
  'ReachException',
  'NewAccounts',
  'Stopped',
  'StackSet',
  'StackSetTargets',
  'StackSetParameter',
  'StackSetOverride',
  'EnabledControl',
  'ControlParameter',
  'SystemsManagerConfig',
  'SystemsManagerTargets',
  'PatchBaseline',
  'ApprovalRule',
  'PatchFilters',
  'PatchBaselineException',
  'MaintenanceWindow',
  'MaintenanceWindowTarget',
  'MaintenanceWindowTask',
  'MaintenanceWindowException',
  'NodeTargets',
  'Association',
  'AssociationException',
  'InventoryAssociation',
  'AgentUpdateAssociation',
  'PatchScanAssociation',
  'SsmDocument',
  'ResourceDataSync',
]);

/**
 * A key that is nearly a known one is misspelled. One that is like none may be a note or what another version of the
 * Landing Zone Accelerator reads, which lets keys pass that it does not know (as `configVersion` in its samples).
 */
function unknownKey(error: SchemaError): Explanation {
  const key = String(error.params['additionalProperty']);
  const allowed = Object.keys(error.parentSchema.properties ?? {});
  const near = didYouMean(key, allowed);
  const found = {
    code: 'unknown-key',
    message: `${holder(error)} has no key "${key}".`,
    pointer: `${error.instancePath}/${segment(key)}`,
    what: 'key',
  } as const;
  if (near) return { ...found, help: near };
  if (withoutNotes.has(error.parentSchema.title ?? '')) return { ...found, help: `Allowed: ${allowed.join(', ')}.` };
  return { ...found, severity: 'warning', help: unreadHelp(error, key, allowed) };
}

function unreadHelp({ parentSchema: { title } }: SchemaError, key: string, allowed: readonly string[]): string {
  if (title === 'OrganizationalUnit' && key === 'parent') {
    return 'Nothing reads it. Write the path below the root as the name: Workloads/Prod.';
  }
  return `Nothing reads it; remove it if it is no note. Allowed: ${allowed.join(', ')}.`;
}

/** What a key belongs to, at the start of a sentence: `The workload account "Payments"`, `"deploymentTargets"`. */
function holder({ parentSchema: { title }, instancePath, data }: SchemaError): string {
  const parts = segments(instancePath);
  if (!title || (parts.length > 0 && !/^\d+$/.test(parts.at(-1)!))) return subject(instancePath);
  if (parts.length === 0) return 'The file';
  const kind = policyKinds.find(({ configKey }) => configKey === parts[0]);
  const words = kind?.label ?? title.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  const name = nameOf(data);
  if (name !== null) return `The ${words} ${name}`;
  return `${/^[aeiou]/i.test(words) ? 'An' : 'A'} ${words}`;
}

function nameOf(data: unknown): string | null {
  if (data === null || typeof data !== 'object') return null;
  const { name, email, key, path } = data as Readonly<Record<string, unknown>>;
  const text = [name, key, email, path].find((one) => typeof one === 'string');
  return text === undefined ? null : shown(text);
}

/** The value at a pointer, at the start of a sentence: "email", or "An item of enabledRegions". */
function subject(pointer: string): string {
  const parts = segments(pointer);
  const last = parts.at(-1);
  if (last === undefined) return 'The file';
  return /^\d+$/.test(last) ? `An item of "${parts.at(-2) ?? 'the list'}"` : `"${last}"`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function wanted(type: unknown): string {
  const types = Array.isArray(type) ? (type as string[]) : String(type).split(',');
  return types.map((name) => typeNames[name] ?? name).join(' or ');
}

/** A value as a message may show it. */
function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  if (typeof value !== 'string') return `the ${typeof value} ${text}`;
  return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`;
}

/** Twelve digits are read as text; as a number, an account id has fewer. */
function isShortId({ data, instancePath }: Pick<SchemaError, 'data' | 'instancePath'>): boolean {
  return instancePath.endsWith('/accountId') && typeof data === 'number';
}

function typeHelp({ params, data, instancePath, parentSchema }: SchemaError): string {
  const type = String(params['type']);
  if (type === 'object') return mappingHelp(data, Object.keys(parentSchema.properties ?? {}));
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    return isShortId({ data, instancePath })
      ? `Write the 12 digits in quotes, with leading zeros: '${String(data).padStart(12, '0')}'.`
      : `Write it in quotes: '${String(data)}'.`;
  }
  if (type === 'array' && data === null) return 'Write [] for an empty list, or leave the key out.';
  if (type === 'array') return 'Write a list: each item on a line of its own that starts with "- ".';
  if (type === 'boolean' && typeof data === 'string') return 'Write true or false without quotes.';
  return '';
}

function mappingHelp(data: unknown, keys: readonly string[]): string {
  if (data === null) return 'Write its keys, indented below it, or leave the key out.';
  if (Array.isArray(data)) return `Write its keys below it, without "- "${keys[0] ? `: ${keys[0]}: …` : '.'}`;
  return typeof data === 'string' && keys.includes('name') ? `Write "- name: ${data}".` : '';
}
