import { named } from '../names/named.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';
import { type DeclaredStackSet, declaredStackSets } from '../stack-sets/declared-stack-sets.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html */
const mostDependencies = 10;

export const stackSetOrder: Rule = {
  code: 'stack-set-order',
  summary: 'What a stack set depends on is a stack set of the config that can be there before it.',
  check(context, report) {
    const sets = declaredStackSets(context);
    const byName = new Map(sets.map((set) => [set.value.name, set]));
    const certain = sets.every(({ value }) => value.name !== undefined && !hasPlaceholder(value.name));
    const names = [...byName.keys()].filter((name) => name !== undefined);
    for (const set of sets) {
      (set.value.dependsOn ?? []).forEach((name, index) => {
        if (name === undefined) return;
        const at = set.at(`/dependsOn/${index}`);
        const needed = byName.get(name);
        if (needed) reportTiming(set, needed, at, report);
        else if (certain) {
          const help = context.didYouMean(name, names) || 'Name one of customizations.stackSets.';
          report({ at, message: `There is no stack set "${name}".`, help });
        }
      });
      if ((set.value.dependsOn?.length ?? 0) > mostDependencies) {
        const message = `The ${named('stack set', set.value.name)} depends on ${set.value.dependsOn?.length} others, and AWS allows ${mostDependencies}.`;
        report({
          at: set.at('/dependsOn', 'key'),
          message,
          help: 'Leave out those that another one depends on anyway.',
        });
      }
    }
    for (const circle of circles(byName)) reportCircle(circle, report);
  },
};

function reportTiming(
  set: DeclaredStackSet,
  needed: DeclaredStackSet,
  at: ReturnType<DeclaredStackSet['at']>,
  report: Report,
) {
  if (set.value.rollout !== 'atOnce' || needed.value.rollout === 'atOnce' || set === needed) return;
  report({
    at,
    message: `The ${named('stack set', set.value.name)} goes out before all waves, and "${needed.value.name ?? ''}" goes in waves.`,
    help: `Write rollout: atOnce for "${needed.value.name ?? ''}" too, or leave it out for both.`,
    related: [{ ...needed.at(''), message: 'goes in waves' }],
  });
}

/** Each circle once, from the stack set of it that stands first. */
function circles(byName: ReadonlyMap<string | undefined, DeclaredStackSet>): DeclaredStackSet[][] {
  const found: DeclaredStackSet[][] = [];
  const done = new Set<DeclaredStackSet>();
  const walk = (set: DeclaredStackSet, path: DeclaredStackSet[]): void => {
    const from = path.indexOf(set);
    if (from >= 0) {
      found.push(path.slice(from));
      return;
    }
    if (done.has(set)) return;
    for (const name of new Set(set.value.dependsOn)) {
      const next = byName.get(name);
      if (next) walk(next, [...path, set]);
    }
    done.add(set);
  };
  for (const set of byName.values()) walk(set, []);
  return found;
}

function reportCircle(circle: readonly DeclaredStackSet[], report: Report): void {
  const [first, ...others] = circle;
  if (!first) return;
  const names = [...circle, first].map(({ value }) => value.name ?? '');
  report({
    at: first.at('/dependsOn', 'key'),
    message: `Stack sets depend on each other in a circle: ${names.join(' → ')}.`,
    help: 'Leave out one of these dependencies.',
    related: others.map((one) => ({ ...one.at('/dependsOn', 'key'), message: 'is in the circle' })),
  });
}
