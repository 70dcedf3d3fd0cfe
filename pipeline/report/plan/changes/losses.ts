import type { JsonObject, Plan, ResourceChange } from '../../../model/index.js';
import { isWriteOnly, resourceType } from '../../../resource-types/index.js';
import { changedValues } from './changed-values.js';
import { goes, isKept, type TemplateChange } from './surface.js';

/** What a change of a template destroys, sets off at once, or hides from later checks. */
export interface Loss {
  template: TemplateChange;
  verb: 'DELETED' | 'REPLACED' | 'MAY BE DELETED' | 'MAY BE REPLACED' | 'RUNS AT ONCE' | 'NOT SEEN BY DRIFT DETECTION';
  type: string;
  /** Resources that it happens to, by their logical ids. */
  logicalIds: string[];
  /** JSON pointers of the properties that bring it about. */
  paths: string[];
  /** What follows from it, one sentence each. */
  consequences: string[];
}

/** What an approver must not overlook in the templates. Resources to which the same happens are one entry. */
export function lossesOf(templates: readonly TemplateChange[], plan: Plan): Loss[] {
  const found = new Map<string, Loss>();
  for (const template of templates) {
    for (const change of template.changes) {
      for (const loss of lossesOfResource(change, template, plan)) {
        const key = JSON.stringify([template.kind, template.name, template.regions, { ...loss, logicalIds: [] }]);
        const known = found.get(key);
        if (known) known.logicalIds.push(...loss.logicalIds);
        else found.set(key, { template, ...loss });
      }
    }
  }
  const severity = [
    'DELETED',
    'REPLACED',
    'MAY BE DELETED',
    'MAY BE REPLACED',
    'RUNS AT ONCE',
    'NOT SEEN BY DRIFT DETECTION',
  ];
  const rank = ({ verb, consequences }: Loss) => severity.indexOf(verb) * 2 + (consequences.length > 0 ? 0 : 1);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

type OwnLoss = Omit<Loss, 'template'>;

function lossesOfResource(change: ResourceChange, template: TemplateChange, plan: Plan): OwnLoss[] {
  const { action, type, logicalId, replacement } = change;
  const base = { type, logicalIds: [logicalId], paths: [] as string[], consequences: [] as string[] };
  if (action === 'Remove') {
    if (isKept(change) || staysWithItsStack(template, plan)) return [];
    return [{ ...base, verb: 'DELETED', consequences: whatIsLost(type, 'deleted') }];
  }
  const found: OwnLoss[] = [];
  if (replacement !== 'False') {
    const verb = replacement === 'True' ? 'REPLACED' : 'MAY BE REPLACED';
    found.push({ ...base, verb, paths: replacing(change), consequences: ofReplacement(change, template) });
  }
  if (mayVanish(change, template)) {
    const when = 'CloudFormation deletes it in stacks where its condition holds now and no longer does.';
    found.push({
      ...base,
      verb: 'MAY BE DELETED',
      paths: ['/Condition'],
      consequences: [when, ...whatIsLost(type, 'deleted')],
    });
  }
  const running = runsAtOnce(change, template);
  if (running) found.push({ ...base, verb: 'RUNS AT ONCE', consequences: [running] });
  const unseen = action === 'Modify' ? writeOnlyPaths(change) : [];
  if (unseen.length > 0) found.push({ ...base, verb: 'NOT SEEN BY DRIFT DETECTION', paths: unseen });
  return found;
}

/** The stacks of a stack set that goes are deleted or let go of with all that they hold. */
function staysWithItsStack(template: TemplateChange, plan: Plan): boolean {
  const { kind, name } = template;
  return kind === 'stackSet' && goes(template) && plan.stackSets.find((set) => set.name === name)?.removal !== 'delete';
}

/** Whether a resource gets a condition, or another one, and nothing keeps it where that does not hold. */
function mayVanish({ logicalId, properties }: ResourceChange, { template }: TemplateChange): boolean {
  const conditional = properties.some(({ path, after }) => path === '/Condition' && after !== null);
  return conditional && resourceOf(template, logicalId)?.['DeletionPolicy'] !== 'Retain';
}

/** The properties because of which a resource is replaced; all that change, where that is not known. */
function replacing({ type, properties }: ResourceChange): string[] {
  const known = resourceType(type);
  const patterns = [...(known?.createOnly ?? []), ...(known?.conditionallyCreateOnly ?? [])];
  const roots = new Set(patterns.map((pattern) => `/Properties/${pattern.split('/')[0]}`));
  const all = properties.map(({ path }) => path);
  const guilty = all.filter((path) => [...roots].some((root) => path === root || path.startsWith(`${root}/`)));
  return guilty.length > 0 ? guilty : all;
}

function ofReplacement({ type, logicalId }: ResourceChange, { template }: TemplateChange): string[] {
  const policy = resourceOf(template, logicalId)?.['UpdateReplacePolicy'];
  if (policy === 'Retain') return ['The old one stays, and no stack holds it.'];
  const first = resourceType(type)?.replacementStrategy === 'delete_then_create';
  return [
    first ? 'The old one is deleted before the new one is made.' : 'The old one is deleted.',
    ...whatIsLost(type, 'replaced'),
  ];
}

/** What deletion, and replacement, mean for the types that governance stands on. */
const meanings: Readonly<Record<string, { deleted: string; replaced?: string }>> = {
  'AWS::S3::Bucket': {
    deleted: 'S3 refuses to delete a bucket that holds objects: it would stay, and no stack would hold it.',
    replaced: 'Its objects stay in the old one, which S3 does not delete while it holds any.',
  },
  'AWS::KMS::Key': { deleted: 'What it has encrypted cannot be read any more once its waiting period is over.' },
  // https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
  'AWS::Config::ConfigurationRecorder': {
    deleted: 'AWS Config records nothing without it.',
    replaced: 'An account has one recorder of its own in a Region: AWS may refuse the new one beside the old one.',
  },
  'AWS::Config::DeliveryChannel': {
    deleted: 'AWS Config delivers nothing without it.',
    replaced: 'An account has one delivery channel in a Region: AWS may refuse the new one beside the old one.',
  },
  'AWS::CloudTrail::Trail': {
    deleted: 'No trail delivers these events without it.',
    replaced: 'The new one has another ARN: what names the old one has to follow.',
  },
};

function whatIsLost(type: string, how: 'deleted' | 'replaced'): string[] {
  const meaning = meanings[type]?.[how] ?? meanings[type]?.deleted;
  if (meaning) return [meaning];
  return resourceType(type)?.stateful ? ['What it holds is lost with it.'] : [];
}

/** Systems Manager and AWS Config do not wait for a schedule unless they are told to. */
function runsAtOnce(
  { type, logicalId, action, properties }: ResourceChange,
  { template }: TemplateChange,
): string | null {
  const own = resourceOf(template, logicalId)?.['Properties'] as JsonObject | undefined;
  if (action !== 'Add' && properties.every(({ path }) => !path.startsWith('/Properties/'))) return null;
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-associations.html
  if (type === 'AWS::SSM::Association' && String(own?.['ApplyOnlyAtCronInterval']) !== 'true')
    return 'The association is applied to all of its targets as soon as it is deployed, whatever its schedule.';
  if (type === 'AWS::Config::RemediationConfiguration' && String(own?.['Automatic']) === 'true')
    return 'What is non-compliant already is remediated without anybody being asked.';
  return null;
}

function writeOnlyPaths({ type, properties }: ResourceChange): string[] {
  const known = resourceType(type);
  if (!known) return [];
  return properties
    .flatMap(changedValues)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/Properties/') && isWriteOnly(known, path.split('/').slice(2)));
}

function resourceOf(template: JsonObject | null, logicalId: string): JsonObject | null {
  const resources = (template?.['Resources'] ?? {}) as Record<string, JsonObject>;
  return Object.hasOwn(resources, logicalId) ? (resources[logicalId] ?? null) : null;
}
