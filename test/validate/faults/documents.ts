import { type Fault, organizationFile, replace } from './fault.js';

/** Faults in the documents of policies. */
export const documentFaults: readonly Fault[] = [
  {
    name: 'malformed JSON in a document',
    edits: [replace('policies/scp-stay-inside.json', '"Effect": "Deny",', '"Effect": "Deny"')],
    code: 'json-syntax',
    says: 'comma',
    helps: 'comma',
    also: [{ file: organizationFile, text: 'policies/scp-stay-inside.json' }],
    alone: 'the document has no statements then',
  },
];
