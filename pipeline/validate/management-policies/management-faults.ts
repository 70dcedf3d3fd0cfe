import { didYouMean } from '../../diagnostics/index.js';
import type { JsonObject, PolicyKind } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { reportFaults } from '../documents/document-fault.js';
import type { CheckedDocument } from '../documents/documents.js';
import { isObject } from '../documents/is-object.js';
import { below } from '../documents/language-documents.js';
import type { Report } from '../rule.js';
import { shapeFaults } from './check-shape.js';
import { kindOfTopLevelKey, managementPolicies } from './index.js';
import type { ManagementFault } from './shape.js';

/** Three rules ask; one walk answers. */
const known = new WeakMap<CheckedDocument, Map<PolicyKind, readonly ManagementFault[]>>();

/** Reports what is wrong in the documents of management policies, as far as one rule speaks of it. */
export function reportManagementFaults(context: RuleContext, about: ManagementFault['about'], report: Report): void {
  const seen = new Set<string>();
  for (const { kind, document } of context.policies) {
    if (!document || !managementPolicies[kind.type] || seen.has(`${kind.type} ${document.path}`)) continue;
    seen.add(`${kind.type} ${document.path}`);
    const faults = faultsOf(document, kind).filter((fault) => fault.about === about);
    const plain = faults.map(({ about: _, ...fault }) => fault);
    reportFaults(context, document, plain, report);
  }
}

function faultsOf(document: CheckedDocument, kind: PolicyKind): readonly ManagementFault[] {
  const byKind = known.get(document) ?? new Map<PolicyKind, readonly ManagementFault[]>();
  known.set(document, byKind);
  const before = byKind.get(kind);
  if (before) return before;
  const faults = documentFaults(document, kind);
  byKind.set(kind, faults);
  return faults;
}

function documentFaults({ value }: CheckedDocument, kind: PolicyKind): ManagementFault[] {
  const shape = managementPolicies[kind.type]!;
  const [key] = Object.keys(shape.keys) as [string];
  const fault = { about: 'shape', pointer: '' } as const;
  const help = `Write { "${key}": { … } }.`;
  if (!isObject(value)) return [{ ...fault, message: `A ${kind.label} is a JSON object.`, help }];
  if (Object.keys(value).length === 0) return [{ ...fault, message: `The ${kind.label} says nothing.`, help }];
  const other = Object.hasOwn(value, key) ? null : ofOtherKind(value, kind);
  if (other) return [other];
  const faults = shapeFaults(shape, value, `A ${kind.label}`, '').map((one) => topLevel(one, kind));
  const misspelt = Object.keys(value).some((name) => didYouMean(name, [key]) !== '');
  if (Object.hasOwn(value, key) || misspelt) return faults;
  const unknown = Object.keys(value).find((name) => !name.startsWith('@@'));
  const at = unknown === undefined ? '' : below('', unknown);
  return [{ ...fault, pointer: at, what: 'key', message: `The ${kind.label} lacks "${key}".`, help }];
}

/** The top level has no name of its own in the document. */
function topLevel(fault: ManagementFault, kind: PolicyKind): ManagementFault {
  return { ...fault, message: fault.message.replace(`"A ${kind.label}"`, `A ${kind.label}`) };
}

function ofOtherKind(value: JsonObject, kind: PolicyKind): ManagementFault | null {
  const fault = { about: 'shape', what: 'key' } as const;
  if ('Statement' in value) {
    const message = `A ${kind.label} has no "Statement": this is a document of another kind.`;
    const help = 'Move the policy to serviceControlPolicies or resourceControlPolicies, or name another document.';
    return { ...fault, pointer: '/Statement', message, help };
  }
  for (const key of Object.keys(value)) {
    const other = kindOfTopLevelKey(key);
    if (!other) continue;
    const message = `"${key}" starts the document of a ${other.label}, and this is used as a ${kind.label}.`;
    const help = `Move the policy to ${other.configKey}, or name another document.`;
    return { ...fault, pointer: below('', key), message, help };
  }
  return null;
}
