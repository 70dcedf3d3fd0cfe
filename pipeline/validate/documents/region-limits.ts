import type { Json } from '../../model/index.js';
import { conditionOperator, contextOfRole, matchesStatement } from '../../policy/index.js';
import type { CheckedDocument } from './documents.js';
import { isObject } from './is-object.js';
import { below, type Statement, statementsOf, textsOf } from './language-documents.js';

/** A Deny statement of an SCP that tells Regions apart. */
export interface RegionLimit {
  statement: Statement;
  /** Where its Regions stand in the document. */
  pointer: string;
  /** Whether these are the Regions that it leaves open, and not those that it denies. */
  open: boolean;
  /** Whether it certainly denies an action to the roles of StackSets in a Region, whatever the account. */
  denies(action: string, region: string): boolean;
}

/**
 * The role that StackSets takes in a member account. AWS makes up the end of the name, and SCPs bind the role.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html
 */
export function stackSetsRole(partition: string, account: string): string {
  return `arn:${partition}:iam::${account}:role/stacksets-exec-`;
}

/**
 * The statements of an SCP that deny something by Region.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 */
export function regionLimits(document: CheckedDocument, partition: string): RegionLimit[] {
  return statementsOf(document).flatMap((statement): RegionLimit[] => {
    const condition = statement.value['Condition'];
    if (statement.value['Effect'] !== 'Deny' || !isObject(condition)) return [];
    const limit = regionsIn(condition, below(statement.pointer, 'Condition'));
    if (!limit) return [];
    const roles = accountsIn(condition).map((account) => ({ startsWith: stackSetsRole(partition, account) }));
    const denies = remembering((action, region) =>
      roles.every((role) => {
        const context = contextOfRole({ role, region });
        return matchesStatement(statement.value, { action, context }) === 'yes';
      }),
    );
    return [{ statement, ...limit, denies }];
  });
}

/** The first Regions of a condition; null where it names none, or names something that is still to be filled in. */
function regionsIn(condition: Record<string, Json>, pointer: string): { pointer: string; open: boolean } | null {
  const found = Object.entries(condition).flatMap(([name, keys]) => {
    const operator = conditionOperator(name);
    if (!operator?.name.startsWith('String') || !isObject(keys)) return [];
    return Object.entries(keys).flatMap(([key, value]) => {
      if (key.toLowerCase() !== 'aws:requestedregion') return [];
      const place = below(below(pointer, name), key);
      return [{ pointer: place, open: operator.negated, texts: textsOf(value, place).map(({ text }) => text) }];
    });
  });
  const filledIn = found.every(({ texts }) => texts.every((text) => /^[a-z0-9*?-]+$/i.test(text)));
  const [first] = found;
  return first && filledIn ? { pointer: first.pointer, open: first.open } : null;
}

/**
 * An account that nothing names, and those that the ARNs of a condition name, with wildcards or without: it may except
 * the role in these alone.
 */
function accountsIn(condition: Json): string[] {
  const named = [...JSON.stringify(condition).matchAll(/:iam::([^:"]+):/g)].map(([, account]) => account!);
  return [...new Set(['0'.repeat(12), ...named.map((account) => account.replaceAll(/[*?]/g, '0'))])];
}

function remembering(ask: (action: string, region: string) => boolean): typeof ask {
  const known = new Map<string, boolean>();
  return (action, region) => {
    const key = `${action} ${region}`;
    const answer = known.get(key) ?? ask(action, region);
    known.set(key, answer);
    return answer;
  };
}
