import { type Position, segments } from '../../diagnostics/index.js';
import type { Json } from '../../model/index.js';
import { conditionOperator } from '../../policy/index.js';
import type { DeclaredPolicy, RuleContext } from '../context.js';
import { documentUses } from '../documents/document-uses.js';
import type { CheckedDocument } from '../documents/documents.js';
import { isObject } from '../documents/is-object.js';
import { type RegionLimit, regionLimits, stackSetsRole } from '../documents/region-limits.js';
import { knownRegions } from '../names/regions.js';
import { writtenValue } from '../names/written-value.js';
import type { Rule, RuleFinding } from '../rule.js';
import { type Deployment, deployments } from '../stack-sets/deployments.js';
import { type Placed, reachOf } from '../systems-manager/reach.js';

/** StackSets cannot work in a Region without it. */
const createStack = 'cloudformation:CreateStack';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
export const deniedRegions: Rule = {
  code: 'denied-regions',
  summary: 'No service control policy denies StackSets a Region in which Charter deploys.',
  severity: 'warning',
  check(context, report) {
    const { partition } = context;
    if (partition === null) return;
    let targets: readonly Deployment[] | undefined;
    for (const [document, policies] of attachedDocuments(context)) {
      for (const limit of regionLimits(document, partition)) {
        targets ??= [...deployments(context), ...homeRegion(context)];
        const found = policies.flatMap((policy) => deniedBy(context, limit, policy, targets!));
        if (found.length > 0) report(finding(context, document, limit, found, partition));
      }
    }
  },
};

/** Documents with the SCPs that bring them to accounts. */
function attachedDocuments({ policies }: RuleContext): Map<CheckedDocument, DeclaredPolicy[]> {
  const found = new Map<CheckedDocument, DeclaredPolicy[]>();
  for (const policy of policies) {
    const { kind, document } = policy;
    if (kind.type !== 'SERVICE_CONTROL_POLICY' || !document) continue;
    found.set(document, [...(found.get(document) ?? []), policy]);
  }
  return found;
}

/** Charter keeps StackSets able to work in the home Region of every account: `lock-out` refuses a plan that ends that. */
function homeRegion(context: RuleContext): Deployment[] {
  const region = context.files['global-config']?.homeRegion;
  if (region === undefined) return [];
  const placed: Placed = { deploymentTargets: { organizationalUnits: ['Root'] } };
  const at = () => context.at('global-config', '/homeRegion');
  return [{ what: '', placed, regions: [region], at, action: null }];
}

interface Denied {
  region: string;
  /** Empty for the home Region itself. */
  what: string;
  action: string;
  account: string;
  at: Position;
}

function deniedBy(
  context: RuleContext,
  { denies }: RegionLimit,
  { value }: DeclaredPolicy,
  targets: readonly Deployment[],
): Denied[] {
  return targets.flatMap(({ what, placed, regions, action: own, at }) => {
    const denied = regions.flatMap((region) => {
      // Another rule has said what is wrong with it.
      if (!knownRegions.has(region)) return [];
      const action = [createStack, own].find((one) => one !== null && denies(one, region));
      return action ? [{ region, action }] : [];
    });
    const account = denied.length > 0 ? sharedAccount(context, value as Placed, placed) : undefined;
    return account === undefined ? [] : denied.map((one) => ({ ...one, what, account, at: at(one.region) }));
  });
}

/** SCPs do not bind the management account, and no stack set reaches it: it is among neither. */
function sharedAccount(context: RuleContext, policy: Placed, deployed: Placed): string | undefined {
  const reached = reachOf(context, deployed).accounts;
  for (const name of reachOf(context, policy).accounts) if (reached.has(name)) return name;
  return undefined;
}

function finding(
  context: RuleContext,
  document: CheckedDocument,
  limit: RegionLimit,
  found: readonly Denied[],
  partition: string,
): RuleFinding {
  const { Sid: sid } = limit.statement.value;
  const places = new Map(found.map((one) => [one.region, one.at]));
  const regions = [...places.keys()];
  const what = [...new Set(found.map((one) => one.what).filter((one) => one !== ''))];
  const actions = [...new Set(found.map((one) => one.action))];
  const statement = typeof sid === 'string' ? `The statement "${sid}"` : 'The statement';
  const where = what.length > 0 ? `where ${enumerated(what, 1)} would go` : 'the home Region';
  const open = howToOpen(document, limit, regions);
  const except = howToExcept(limit, `${stackSetsRole(partition, '*')}*`);
  return {
    at: document.at(limit.pointer),
    message: `${statement} denies StackSets ${enumerated(actions, 3)} in ${enumerated(regions, 3)}, ${where}, in accounts such as "${found[0]!.account}".`,
    help: `${open}, or except the roles of StackSets: ${except}.`,
    related: [
      ...documentUses(context, document.path),
      ...[...places].slice(0, 5).map(([region, at]) => ({ ...at, message: `the Region ${region}` })),
    ],
  };
}

function enumerated(names: readonly string[], shown: number): string {
  if (names.length <= shown) return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
  return `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;
}

function howToOpen({ file }: CheckedDocument, { pointer, open }: RegionLimit, regions: readonly string[]): string {
  const quoted = regions.map((region) => `"${region}"`);
  const named = enumerated(quoted, 20);
  if (!open) return `Let this not match ${named}`;
  const written = writtenValue(file, segments(pointer));
  const text = written?.kind === 'scalar' && typeof written.value === 'string' ? written.value : '';
  const token = /^\$\{(\w+)\}$/.exec(text)?.[1];
  return token ? `Add ${named} to ${token} in replacements-config.yaml` : `Add ${named} here`;
}

/** A second value where principals are excepted already, since a second operator of the same name is a duplicate key. */
function howToExcept({ statement: { value } }: RegionLimit, role: string): string {
  const excepting = Object.entries(isObject(value['Condition']) ? value['Condition'] : {}).find(
    ([name, keys]: [string, Json]) =>
      conditionOperator(name)?.negated &&
      /^(Arn|StringNotLike)/.test(name) &&
      isObject(keys) &&
      Object.keys(keys).some((key) => key.toLowerCase() === 'aws:principalarn'),
  );
  if (excepting) return `add "${role}" to what "${excepting[0]}" lists`;
  return `add "ArnNotLike": { "aws:PrincipalArn": "${role}" } to the Condition`;
}
