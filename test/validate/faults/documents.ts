import { conditions } from './document-conditions.js';
import { kinds } from './document-kinds.js';
import { managementPolicies } from './document-management.js';
import { misplaced } from './document-misplaced.js';
import { language } from './document-statements.js';
import { syntax } from './document-syntax.js';
import type { Fault } from './fault.js';

/** Those that others of the same document would change. */
const alone: Readonly<Record<string, string>> = {
  'JSON: a key twice': 'another spells the first one otherwise',
  'an action without a service': 'another has it in single quotes, which is said of the same place',
  'a wildcard for the service of an action': 'another has it in single quotes, which is said of the same place',
  'RCP for a service without RCPs': 'another has NotAction',
  'RCP for a misspelled service': 'another has NotAction',
  'backup policy: deleted before it is cold': 'another has other days',
  'AI opt-out policy: misspelled key': 'another names the service otherwise, which the message names',
  'text operator on a Boolean': 'another has no operator whose type is known',
  'text operator on an IP address': 'another has no operator whose type is known',
};

/** Faults in the documents of policies. */
export const documentFaults: readonly Fault[] = [
  ...syntax,
  ...language,
  ...conditions,
  ...kinds,
  ...managementPolicies,
  ...misplaced,
].map((fault) => ({ ...fault, ...(alone[fault.name] ? { alone: alone[fault.name]! } : {}) }));
