import type { Fault } from './fault.js';
import { inDocument, stay } from './in-document.js';

const json = (name: string, edit: readonly [string, string], says: string, helps: string, more: Partial<Fault> = {}) =>
  inDocument(stay, name, edit, { code: 'json-syntax', says, helps, ...more });
const unreadable = { alone: 'the rest of the document cannot be read' };

/** Malformed JSON. */
export const syntax: readonly Fault[] = [
  json(
    'JSON: a comma is missing',
    ['"Effect": "Deny",', '"Effect": "Deny"'],
    'a comma is missing before "Action"',
    'Write a comma after',
  ),
  json(
    'JSON: a last comma',
    ['"Resource": "*"', '"Resource": "*",'],
    'a comma stands before "}"',
    'Remove the last comma',
  ),
  json(
    'JSON: a comment',
    ['"Version": "2012-10-17",', '"Version": "2012-10-17", // always'],
    'comments',
    'Remove the comment',
  ),
  json(
    'JSON: single quotes',
    ['"Action": "organizations:LeaveOrganization"', `"Action": 'organizations:LeaveOrganization'`],
    "single quotes (')",
    'Write double quotes',
  ),
  json(
    'JSON: a key without quotes',
    ['"Effect":', 'Effect:'],
    'the key Effect stands without double quotes',
    'Write "Effect"',
  ),
  json(
    'JSON: a quote is missing',
    ['"Effect": "Deny",', '"Effect": "Deny,'],
    'does not end on its line',
    'double quote',
  ),
  json(
    'JSON: a colon is missing',
    ['"Effect": "Deny"', '"Effect" "Deny"'],
    'a colon is missing after the key "Effect"',
    'Write "key": value',
    unreadable,
  ),
  json(
    'JSON: a value is missing',
    ['"Effect": "Deny",', '"Effect": ,'],
    'a value is missing after the key "Effect"',
    'Write it',
    unreadable,
  ),
  json(
    'JSON: a bracket is missing',
    ['\n  ]\n', '\n'],
    '"]" is missing: "[" of line 3 is open',
    'Close it',
    unreadable,
  ),
  json('JSON: a bracket too many', ['\n  ]\n}', '\n  ]\n}}'], 'something follows', 'bracket too many', unreadable),
  inDocument(stay, 'JSON: a key twice', ['"Resource": "*"', '"Resource": "*",\n      "Effect": "Deny"'], {
    code: 'duplicate-key',
    says: '"Effect" stands twice',
    helps: 'Keep one',
  }),
  json(
    'JSON: a merge conflict',
    [
      '      "Effect": "Deny",\n',
      '<<<<<<< HEAD\n      "Effect": "Deny",\n=======\n      "Effect": "Allow",\n>>>>>>> theirs\n',
    ],
    'a merge conflict is left',
    'Keep what is right',
    unreadable,
  ),
  {
    name: 'JSON: nothing at all',
    edits: [{ file: stay, content: '\n' }],
    code: 'json-syntax',
    says: 'the file is empty',
    helps: 'Write the document',
    alone: 'the document is gone',
  },
  {
    name: 'YAML where JSON should be',
    edits: [{ file: stay, content: 'Version: "2012-10-17"\nStatement: []\n' }],
    code: 'json-syntax',
    says: 'starts with "V"',
    helps: 'Write JSON',
    alone: 'the document is gone',
  },
];
