import { readStacks } from '../aws/cloudformation/index.js';
import { readStackSets, readStackSetsAccess } from '../aws/cloudformation/stack-sets/index.js';
import type { Aws } from '../aws/index.js';
import {
  identify,
  type Root,
  readAccounts,
  readAttachments,
  readDelegatedAdministrators,
  readOrganizationalUnits,
  readPolicies,
  readResourcePolicy,
  readRoot,
  readTags,
  readTrustedServices,
} from '../aws/organizations/index.js';
import { templateBucketReady } from '../aws/s3/index.js';
import {
  byCodeUnits,
  type LiveAccount,
  type LiveAttachment,
  type LivePolicy,
  type LiveStack,
  organizationStackPrefix,
  type PolicyType,
  policyKinds,
  type Snapshot,
  stackPrefix,
  templateBucketName,
} from '../model/index.js';
import { fullAccess, fullAccessAttachments } from './full-access.js';
import { type Reading, startReading } from './reading.js';

/** How much of the organization to read. */
export interface ObserveOptions {
  /** Where Charter's stack sets live; by default the connection's Region. */
  homeRegion?: string;
  /** Where Charter's stacks in the management account are looked for, beside the Region of the organization's own. */
  regions?: readonly string[];
  /** Whether only the organization itself is read: no stack sets, and no stacks but its own. For those who ask for ids. */
  organizationOnly?: boolean;
  /** Accounts whose tags are read, one call each: none, all, these ids, or those that a function picks. */
  tagsOf: 'none' | 'all' | readonly string[] | ((account: LiveAccount) => boolean);
  /**
   * Whether to list what AWS's default policies are attached to, a call for every twenty targets. Otherwise the targets of
   * `FullAWSAccess` are found with fewer calls, and those of `RCPFullAWSAccess`, which stays everywhere, are not read.
   */
  defaultPolicyTargets: boolean;
  /** The time of the snapshot; by default now. */
  now?: () => Date;
}

/**
 * Reads the live state of an organization, with no more calls than its size forces. What the endpoint does not support
 * is listed in `notRead` and never fails the rest; what is refused (access denied, say) fails it, because an absence
 * must not be taken for knowledge.
 *
 * @throws Failure with the cause and what to do
 */
export async function observe(aws: Aws, options: ObserveOptions): Promise<Snapshot> {
  const { homeRegion = aws.region, regions = [homeRegion], organizationOnly = false } = options;
  const { organization, endpoint } = await identify(aws);
  const reading = startReading();
  const root = await readRoot(aws);
  const [tree, policies, settings, stacks, stackSets] = await Promise.all([
    readTree(aws, root, options, reading),
    readAllPolicies(aws, root, options, reading),
    readSettings(aws, organization.managementAccountId, reading),
    organizationOnly ? readOwnStacks(aws, reading) : readAllStacks(aws, regions, reading),
    organizationOnly
      ? []
      : reading.attempt(`stack sets in ${homeRegion}`, () => readStackSets(aws, homeRegion, stackPrefix), []),
  ]);
  const { id, arn, enabledPolicyTypes } = root;
  const nodes = [id, ...[...tree.organizationalUnits, ...tree.accounts].map((node) => node.id)];
  const derived = options.defaultPolicyTargets || !enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY');
  const full = derived ? [] : await fullAccessAttachments(aws, nodes, policies.policies, policies.attachments);
  return {
    schemaVersion: 1,
    takenAt: (options.now?.() ?? new Date()).toISOString(),
    organization: { ...organization, endpoint },
    root: { id, arn, enabledPolicyTypes },
    ...tree,
    policies: policies.policies,
    attachments: [...policies.attachments, ...full].sort(byPolicyAndTarget),
    settings,
    stacks,
    stackSets,
    notRead: reading.notRead.sort((a, b) => byCodeUnits(a.what, b.what)),
  };
}

/** Of all Regions, each listed once; by Region, then name. */
async function readAllStacks(aws: Aws, regions: readonly string[], reading: Reading): Promise<LiveStack[]> {
  const all = [...new Set([aws.organizationsRegion, ...regions])].sort();
  const found = await Promise.all(
    all.map((region) => reading.attempt(`stacks in ${region}`, () => readStacks(aws, region, stackPrefix), [])),
  );
  return found.flat();
}

function readOwnStacks(aws: Aws, reading: Reading): Promise<LiveStack[]> {
  const region = aws.organizationsRegion;
  return reading.attempt(`stacks in ${region}`, () => readStacks(aws, region, organizationStackPrefix), []);
}

async function readTree(aws: Aws, root: Root, { tagsOf }: ObserveOptions, reading: Reading) {
  const organizationalUnits = await readOrganizationalUnits(aws, root.id);
  const accounts = await readAccounts(aws, [root.id, ...organizationalUnits.map(({ id }) => id)]);
  const tagged = accounts.filter(isTagged(tagsOf));
  await reading.attempt('tags of accounts', () => Promise.all(tagged.map((account) => addTags(aws, account))), []);
  return { organizationalUnits, accounts };
}

async function addTags(aws: Aws, account: LiveAccount): Promise<void> {
  account.tags = await readTags(aws, account.id);
}

function isTagged(tagsOf: ObserveOptions['tagsOf']): (account: LiveAccount) => boolean {
  if (typeof tagsOf === 'function') return tagsOf;
  if (tagsOf === 'all') return () => true;
  const ids = new Set(tagsOf === 'none' ? [] : tagsOf);
  return ({ id }) => ids.has(id);
}

async function readAllPolicies(aws: Aws, root: Root, options: ObserveOptions, reading: Reading) {
  sayUnknownTypes(root, reading);
  const byType = await Promise.all(
    root.enabledPolicyTypes.map((type) =>
      reading.attempt(`policies of type ${type}`, () => readPolicies(aws, type), [] as LivePolicy[]),
    ),
  );
  const policies = byType.flat().sort((a, b) => byCodeUnits(orderOf(a), orderOf(b)));
  const byPolicy = await Promise.all(policies.map((policy) => attachmentsOf(aws, policy, options, reading)));
  return { policies, attachments: byPolicy.flat().sort(byPolicyAndTarget) };
}

function byPolicyAndTarget(a: LiveAttachment, b: LiveAttachment): number {
  return byCodeUnits(`${a.policyId}\n${a.targetId}`, `${b.policyId}\n${b.targetId}`);
}

/** AWS adds policy types every few months; a root that has a newer one enabled is no error. */
function sayUnknownTypes({ statuses }: Root, { notRead }: Reading): void {
  const known = new Set<string>(policyKinds.map(({ type }) => type));
  for (const [type, status] of Object.entries(statuses)) {
    if (status !== 'ENABLED' || known.has(type)) continue;
    notRead.push({ what: `policies of type ${type}`, why: 'this version of Charter does not know the type' });
  }
}

async function attachmentsOf(
  aws: Aws,
  policy: LivePolicy,
  options: ObserveOptions,
  reading: Reading,
): Promise<LiveAttachment[]> {
  const what = `targets of ${policy.id}`;
  if (policy.id === fullAccess && !options.defaultPolicyTargets) return [];
  if (isDefaultPolicy(policy.id) && !options.defaultPolicyTargets) {
    reading.notRead.push({ what, why: 'AWS attaches it everywhere, and it cannot be detached' });
    return [];
  }
  return reading.attempt(what, () => readAttachments(aws, policy.id), []);
}

const defaultPolicies = new Set(policyKinds.map(({ awsDefaultPolicyId }) => awsDefaultPolicyId));

function isDefaultPolicy(id: string): boolean {
  return defaultPolicies.has(id);
}

/** In the order of types that AWS lists, then by name; names are unique within a type. */
function orderOf({ type, name, id }: LivePolicy): string {
  return `${String(typeOrder.get(type)).padStart(3, '0')}\n${name}\n${id}`;
}

const typeOrder = new Map<PolicyType, number>(policyKinds.map(({ type }, index) => [type, index]));

async function readSettings(aws: Aws, managementAccountId: string, reading: Reading): Promise<Snapshot['settings']> {
  const bucket = templateBucketName(managementAccountId, aws.organizationsRegion);
  const [trustedServices, delegatedAdministrators, resourcePolicy, stackSetsAccess, hasBucket] = await Promise.all([
    reading.attempt('services with trusted access', () => readTrustedServices(aws), []),
    reading.attempt('delegated administrators', () => readDelegatedAdministrators(aws), []),
    reading.attempt('resource policy', () => readResourcePolicy(aws), null),
    reading.attempt('whether StackSets may see the organization', () => readStackSetsAccess(aws), null),
    reading.attempt('template bucket', () => templateBucketReady(aws, aws.organizationsRegion, bucket), false),
  ]);
  return {
    trustedServices,
    delegatedAdministrators,
    resourcePolicy,
    stackSetsAccess,
    templateBucket: hasBucket ? bucket : null,
  };
}
