import { Failure } from '../diagnostics/index.js';
import { fingerprint, type Operation, type Plan } from '../model/index.js';
import { touchedObjects } from './touched-objects.js';

/**
 * Says which parts differ between the approved plan and a fresh one, in words that lead to the cause: first what the
 * plans were made of and for, then the live objects, and only if all these agree, what they would do.
 */
export function differences(approved: Plan, fresh: Plan): string[] {
  const causes = [
    ...(['version', 'ruleData'] as const)
      .filter((key) => approved.tool[key] !== fresh.tool[key])
      .map(
        (key) =>
          `${key === 'version' ? 'the version of Charter' : 'the rule data'}: ${approved.tool[key]} → ${fresh.tool[key]}`,
      ),
    ...(['organizationId', 'managementAccountId', 'partition', 'endpoint'] as const)
      .filter((key) => approved.organization[key] !== fresh.organization[key])
      .map((key) => `the ${organizationNames[key]}: ${approved.organization[key]} → ${fresh.organization[key]}`),
    ...(approved.purpose !== fresh.purpose ? [`the purpose: ${approved.purpose} → ${fresh.purpose}`] : []),
    ...(approved.inputs.config !== fresh.inputs.config ? ['the config files'] : []),
    ...(approved.inputs.policies !== fresh.inputs.policies ? ['the policy documents'] : []),
    ...changedObjects(approved, fresh).map((object) => `live: ${object}`),
  ];
  if (causes.length > 0) return causes;
  if (reachesMore(approved, fresh)) return [`reach: ${approved.reach?.accounts} → ${fresh.reach?.accounts} accounts`];
  const bound = ({ reach }: Plan) => fingerprint([reach?.maximum ?? null, reach?.exception ?? null]);
  const parts = (['templates', 'operations', 'stacks', 'stackSets', 'refusals', 'skipped', 'summary'] as const).filter(
    (key) => fingerprint(approved[key]) !== fingerprint(fresh[key]),
  );
  const risks = (['accessDelta', 'findings', 'risk'] as const).filter(
    (key) => fingerprint(approved[key]) !== fingerprint(fresh[key]),
  );
  const reach = bound(approved) === bound(fresh) ? [] : (['reach'] as const);
  return [...reach, ...parts, ...risks].map((key) => `the plan’s ${partNames[key] ?? key}`);
}

const organizationNames = {
  organizationId: 'organization',
  managementAccountId: 'management account',
  partition: 'partition',
  endpoint: 'endpoint',
} as const;

const partNames: Readonly<Record<string, string>> = {
  templates: 'templates',
  stacks: 'predicted changes',
  stackSets: 'stack sets',
  skipped: 'list of what is left out',
  accessDelta: 'access delta',
};

/**
 * Whether a plan reaches further than was approved, without accounts having joined. Who joins gets what is there, and voids
 * no approval; the digest does not cover the numbers for this reason.
 */
export function reachesMore({ reach: approved }: Plan, { reach: fresh }: Plan): boolean {
  if (!approved || !fresh) return false;
  return fresh.accounts - approved.accounts > Math.max(0, fresh.of - approved.of);
}

/** Live objects that one plan rests on and that are not the same, or not there, for the other. */
function changedObjects(approved: Plan, fresh: Plan): string[] {
  const before = new Map(approved.readSet.map((entry) => [entry.object, entry.fingerprint]));
  const after = new Map(fresh.readSet.map((entry) => [entry.object, entry.fingerprint]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((object) => before.get(object) !== after.get(object))
    .sort();
}

/** @returns the refusal of a plan that is no longer what was approved (exit 5) */
export function stale(approved: Plan, fresh: Plan): Failure {
  const found = differences(approved, fresh);
  return new Failure('The plan is stale: something changed since it was made and approved.', {
    exitCode: 5,
    help: [
      ...(found.length > 0 ? found : ['its digest differs']).map((difference) => `changed: ${difference}`),
      'Make a new plan and have it approved: charter plan --out plan.json, then charter approve plan.json --as NAME',
    ],
  });
}

/**
 * Checks that what is left of an interrupted deployment is part of what was approved: made of the same, nothing new,
 * nothing else changed meanwhile.
 *
 * @throws Failure (exit 5) that lists what differs
 */
export function checkRemainder(approved: Plan, fresh: Plan): void {
  const known = new Map(approved.operations.map((operation) => [operation.id, meaning(operation)]));
  const touched = touchedObjects(approved);
  const beforeObjects = new Map(approved.readSet.map((entry) => [entry.object, entry.fingerprint]));
  const found = [
    ...(['tool', 'organization', 'purpose', 'inputs'] as const)
      .filter((key) => fingerprint(approved[key]) !== fingerprint(fresh[key]))
      .flatMap(() => differences({ ...approved, readSet: [] }, { ...fresh, readSet: [] })),
    // What is left reaches no further than what was approved, even where the exception for that has ended meanwhile.
    ...fresh.refusals
      .filter(({ code }) => code !== 'reach-exceeded')
      .map(({ object, why }) => `refused now: ${object}: ${why}`),
    ...fresh.operations
      .filter((operation) => known.get(operation.id) !== meaning(operation))
      .map(
        (operation) =>
          `${known.has(operation.id) ? 'not as approved' : 'not approved'}: ${operation.title} (${operation.id})`,
      ),
    ...fresh.readSet
      .filter(({ object }) => !touched(object) && beforeObjects.has(object))
      .filter((entry) => beforeObjects.get(entry.object) !== entry.fingerprint)
      .map(({ object }) => `changed: live: ${object}`),
  ];
  if (found.length === 0) return;
  throw new Failure('This plan has been begun before, and what would be left of it is not what was approved.', {
    exitCode: 5,
    help: [
      ...new Set(found),
      'Make a new plan of what is left and have it approved: charter plan --out plan.json, then charter approve plan.json --as NAME',
    ],
  });
}

/** What an operation does and leads to. What was there before it may be half done already. */
function meaning({ kind, after, action }: Operation): string {
  return fingerprint({ kind, after, action });
}
