import type { RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

/** Printable ASCII. https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html */
const maximumLength = 50;

export const accountNames: Rule = {
  code: 'account-names',
  summary: 'Account names are unique, and a new account can be created under its name.',
  check(context, report) {
    for (const { value, pointer } of context.accounts) {
      const fault = value.name === undefined || hasPlaceholder(value.name) ? null : nameFault(context, value);
      if (fault) report({ at: context.at('accounts-config', `${pointer}/name`), ...fault });
    }
    reportDuplicates(
      context.accounts.map(({ value, pointer }) => ({
        key: value.name,
        at: () => context.at('accounts-config', `${pointer}/name`),
      })),
      report,
      (name) => ({
        message: `The account name "${name}" is used twice.`,
        help: 'Rename one of the two; the name is only the key of this config, and a live account keeps its own.',
        other: 'the first account of this name',
      }),
    );
  },
};

interface NameFault {
  message: string;
  help: string;
}

function nameFault(context: RuleContext, { name = '', email }: { name?: string; email?: string }): NameFault | null {
  const fault = bracketFault(name);
  if (fault) return fault;
  const creation = creationFault(name);
  if (!creation) return null;
  // A live account keeps the name that it has: only one that may be created must have a name that AWS takes.
  const ids = context.files['accounts-config']?.accountIds ?? [];
  return ids.some((entry) => entry?.email?.toLowerCase() === email?.toLowerCase()) ? null : creation;
}

function bracketFault(name: string): NameFault | null {
  if (!name.includes('}')) return null;
  return {
    message: `The account name "${name}" holds a “}”.`,
    help: 'Choose a name without it: plans write accounts as ${account:…}.',
  };
}

function creationFault(name: string): NameFault | null {
  const ends = 'an account that exists may keep it, with an entry under accountIds';
  if (name.length > maximumLength) {
    return {
      message: `The account name "${name.slice(0, 20)}…" has ${name.length} characters, and AWS allows ${maximumLength}.`,
      help: `Write at most ${maximumLength} characters; ${ends}.`,
    };
  }
  const strange = /[^ -~]/u.exec(name)?.[0];
  if (strange === undefined) return null;
  return {
    message: `The account name "${name}" holds "${strange}", which AWS does not take in the name of an account.`,
    help: `Write letters from A to Z, digits and signs of ASCII; ${ends}.`,
  };
}
