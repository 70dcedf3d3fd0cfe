import type { Call } from '../service.js';

interface Statement {
  Effect?: unknown;
  Principal?: { AWS?: unknown } | string;
  Action?: unknown;
}

/**
 * Whether the organization's resource policy lets the caller's account do this. Principals and actions are looked at;
 * conditions and resources are not: the sandbox says who may ask, it is no IAM.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html
 */
export function allowedByResourcePolicy({ world, account }: Call, action: string): boolean {
  if (!world.resourcePolicy) return false;
  const document = JSON.parse(world.resourcePolicy.content) as { Statement?: Statement | Statement[] };
  const statements = [document.Statement ?? []].flat();
  const applies = (statement: Statement) => namesAccount(statement, account) && namesAction(statement, action);
  if (statements.some((statement) => statement.Effect === 'Deny' && applies(statement))) return false;
  return statements.some((statement) => statement.Effect === 'Allow' && applies(statement));
}

function namesAccount({ Principal }: Statement, account: string): boolean {
  const principals = texts(typeof Principal === 'object' ? Principal?.AWS : Principal);
  return principals.some((text) => text === '*' || text === account || text.includes(`::${account}:`));
}

function namesAction({ Action }: Statement, action: string): boolean {
  return texts(Action).some((text) => wildcard(text).test(action));
}

function texts(value: unknown): string[] {
  return [value ?? []].flat().filter((item): item is string => typeof item === 'string');
}

function wildcard(text: string): RegExp {
  const escaped = text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
}
