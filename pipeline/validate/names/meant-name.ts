import type { RuleContext } from '../context.js';

/** As for names that are written nearly so: beyond as many as anyone reads, nobody is asked. */
const maximumQuestions = 200;
const questionsOf = new WeakMap<RuleContext, number>();

/**
 * What a name that nothing has was probably meant to be: one that is written nearly so, an OU by the last part of its path,
 * an account by its e-mail or id.
 *
 * @returns "Did you mean …?", or nothing
 */
export function meantName(context: RuleContext, kind: 'accounts' | 'organizationalUnits', name: string): string {
  const { names } = context.names[kind];
  const near = context.didYouMean(name, names);
  const questions = questionsOf.get(context) ?? 0;
  if (near || questions >= maximumQuestions) return near;
  questionsOf.set(context, questions + 1);
  const meant = kind === 'accounts' ? accountBy(context, name) : unitBy(names, name);
  return meant === undefined ? '' : `Did you mean "${meant}"?`;
}

function unitBy(paths: ReadonlySet<string>, name: string): string | undefined {
  const ending = [...paths].filter((path) => path.endsWith(`/${name}`));
  return ending.length === 1 ? ending[0] : undefined;
}

function accountBy({ accounts, files }: RuleContext, text: string): string | undefined {
  if (!/^\d{12}$|@/.test(text)) return undefined;
  const byId = files['accounts-config']?.accountIds?.find((entry) => entry?.accountId === text)?.email;
  const email = (byId ?? text).toLowerCase();
  return accounts.find(({ value }) => value.email?.toLowerCase() === email)?.value.name;
}
