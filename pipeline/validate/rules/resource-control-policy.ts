import type { JsonObject } from '../../model/index.js';
import { documentUses } from '../document-uses.js';
import { isObject } from '../is-object.js';
import { below, languageDocuments, statementsOf, textsOf } from '../language-documents.js';
import type { Rule } from '../rule.js';
import type { Fault } from '../statement-shape.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
export const resourceControlPolicy: Rule = {
  code: 'resource-control-policy',
  summary: 'A resource control policy denies actions of named services to the principal "*".',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind !== 'resource control policy') continue;
      for (const { value, pointer } of statementsOf(document)) {
        for (const { pointer: place, what, message, help } of faults(value, pointer)) {
          report({ at: document.at(place, what), message, help, related: documentUses(context, document.path) });
        }
      }
    }
  },
};

function faults(statement: JsonObject, pointer: string): Fault[] {
  const found: Fault[] = [];
  const add = (name: string, what: 'key' | 'value', message: string, help: string) =>
    found.push({ pointer: below(pointer, name), what, message, help });
  if (statement['Effect'] === 'Allow') {
    add(
      'Effect',
      'value',
      'A resource control policy can only deny.',
      'Write "Deny"; AWS\'s own RCPFullAWSAccess allows.',
    );
  }
  for (const name of ['NotAction', 'NotPrincipal'].filter((one) => one in statement)) {
    add(name, 'key', `A resource control policy has no "${name}".`, `Use "${name.slice(3)}" and a condition.`);
  }
  if (!('Principal' in statement)) {
    found.push({ pointer, message: 'The statement lacks "Principal".', help: 'Add "Principal": "*".' });
  } else if (!isEveryone(statement)) {
    add(
      'Principal',
      'value',
      'The "Principal" of a resource control policy must be "*".',
      'Write "*"; use a condition such as aws:PrincipalOrgID to except some.',
    );
  }
  for (const { text, pointer: at } of textsOf(statement['Action'], below(pointer, 'Action'))) {
    if (text !== '*' && !text.startsWith('*:')) continue;
    found.push({
      pointer: at,
      message: `The action "${text}" names no service.`,
      help: 'Name the services: s3:*, sts:*, kms:*.',
    });
  }
  return found;
}

function isEveryone({ Principal: principal }: JsonObject): boolean {
  if (principal === '*') return true;
  if (!isObject(principal) || Object.keys(principal).join() !== 'AWS') return false;
  return principal['AWS'] === '*' || JSON.stringify(principal['AWS']) === '["*"]';
}
