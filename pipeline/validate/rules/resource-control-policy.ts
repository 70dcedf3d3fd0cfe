import { didYouMean } from '../../diagnostics/index.js';
import type { JsonObject } from '../../model/index.js';
import { type Fault, reportFaults } from '../documents/document-fault.js';
import { isObject } from '../documents/is-object.js';
import { below, languageDocuments, type Statement, statementsOf, textsOf } from '../documents/language-documents.js';
import { rcpServices } from '../documents/rcp-services.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
export const resourceControlPolicy: Rule = {
  code: 'resource-control-policy',
  summary: 'A resource control policy denies actions of named services to the principal "*".',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind === 'resource control policy') reportFaults(context, document, faults(statementsOf(document)), report);
    }
  },
};

function faults(statements: readonly Statement[]): Fault[] {
  const found = statements.map(({ value, pointer }) => [
    ...effectFaults(value, pointer),
    ...notFaults(value, pointer),
    ...principalFaults(value, pointer),
    ...serviceFaults(value, pointer),
  ]);
  const several = statements.length > 1 && statements.every(({ value }) => !('Principal' in value));
  if (!several) return found.flat();
  const message = 'None of the statements has a "Principal".';
  const help = 'Add "Principal": "*" to each; a service control policy belongs under serviceControlPolicies.';
  return [{ pointer: '/Statement', what: 'key', message, help }];
}

function effectFaults({ Effect: effect }: JsonObject, pointer: string): Fault[] {
  if (effect !== 'Allow') return [];
  const help = 'Write "Deny"; AWS\'s own RCPFullAWSAccess allows.';
  return [{ pointer: below(pointer, 'Effect'), message: 'A resource control policy can only deny.', help }];
}

function notFaults(statement: JsonObject, pointer: string): Fault[] {
  return ['NotAction', 'NotPrincipal']
    .filter((name) => name in statement)
    .map((name) => {
      const message = `A resource control policy has no "${name}".`;
      return { pointer: below(pointer, name), what: 'key', message, help: `Use "${name.slice(3)}" and a condition.` };
    });
}

function principalFaults(statement: JsonObject, pointer: string): Fault[] {
  if (isEveryone(statement)) return [];
  if (!('Principal' in statement)) {
    if ('NotPrincipal' in statement || Object.keys(statement).length === 0) return [];
    return [{ pointer, message: 'The statement lacks "Principal".', help: 'Add "Principal": "*".' }];
  }
  const message = 'The "Principal" of a resource control policy must be "*".';
  const help = 'Write "*"; use a condition such as aws:PrincipalOrgID to except some.';
  return [{ pointer: below(pointer, 'Principal'), message, help }];
}

function isEveryone({ Principal: principal }: JsonObject): boolean {
  if (principal === '*') return true;
  if (!isObject(principal) || Object.keys(principal).join() !== 'AWS') return false;
  return principal['AWS'] === '*' || JSON.stringify(principal['AWS']) === '["*"]';
}

function serviceFaults({ Action: action }: JsonObject, pointer: string): Fault[] {
  return textsOf(action, below(pointer, 'Action')).flatMap(({ text, pointer: at }): Fault[] => {
    if (text === '*' || text === '*:*') {
      const message = `The action "${text}" names no service.`;
      return [{ pointer: at, message, help: 'Name the services: s3:*, sts:*, kms:*.' }];
    }
    const service = text.slice(0, text.indexOf(':')).toLowerCase();
    // What is no action at all is said elsewhere.
    if (!/^[a-z0-9-]+$/.test(service) || rcpServices.has(service)) return [];
    const message = `AWS does not list "${service}" among the services that resource control policies apply to.`;
    // Of short names, each is like another: ec2 is no misspelling of ecr.
    const near = service.length > 4 ? didYouMean(service, rcpServices) : '';
    const help = near || 'Remove the action, or look whether AWS supports it by now.';
    return [{ pointer: at, severity: 'warning', message, help }];
  });
}
