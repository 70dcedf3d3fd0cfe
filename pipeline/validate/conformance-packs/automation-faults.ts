import type { ConformancePacksConfig } from '../../model/config-files.generated.js';
import { childOf, follow, itemsOf, type SourceNode } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { eachValue } from '../documents/template-tree.js';
import { placeholderIn } from '../names/placeholder.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { packsFile, type TemplateFault } from './declared-packs.js';
import { staticText } from './functions.js';
import type { PackResource } from './pack-template.js';

/** https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationConfiguration.html */
const bounds = {
  MaximumAutomaticAttempts: { most: 25, example: 3 },
  RetryAttemptSeconds: { most: 2_678_000, example: 600 },
};

/** What keeps the automation of a remediation from running. */
export function automationFaults(context: RuleContext, remediation: PackResource): TemplateFault[] {
  const { properties } = remediation;
  const automatic = isTrue(childOf(properties, 'Automatic'));
  return [
    ...(Object.keys(bounds) as (keyof typeof bounds)[]).flatMap((key) => boundFaults(key, remediation, automatic)),
    ...roleFaults(context, remediation, automatic),
    ...unfilled(remediation),
  ];
}

function isTrue(node: SourceNode | undefined): boolean {
  const value = node ? follow(node) : undefined;
  return value?.kind === 'scalar' && String(value.value).toLowerCase() === 'true';
}

function boundFaults(
  key: keyof typeof bounds,
  { properties, pointer, logicalId }: PackResource,
  automatic: boolean,
): TemplateFault[] {
  const { most, example } = bounds[key];
  const node = childOf(properties, key);
  if (!node) {
    if (!automatic) return [];
    const message = `The remediation "${logicalId}" is automatic, and nothing says its ${key}.`;
    return [{ pointer: `${pointer}/Properties/Automatic`, message, help: `Write ${key}: ${example}.` }];
  }
  const value = follow(node);
  if (value.kind !== 'scalar') return [];
  const number = Number(value.value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return [];
  const message = `${key} is ${String(value.value)}; AWS Config takes 1 to ${most.toLocaleString('en')}.`;
  return [{ pointer: `${pointer}/Properties/${key}`, message, help: `Write ${example}, say.` }];
}

function roleFaults(
  { files, didYouMean }: RuleContext,
  { properties, pointer, logicalId }: PackResource,
  automatic: boolean,
): TemplateFault[] {
  const parameters = childOf(properties, 'Parameters');
  const role = childOf(childOf(childOf(parameters, 'AutomationAssumeRole'), 'StaticValue'), 'Values');
  if (!role) {
    if (!automatic || childOf(parameters, 'AutomationAssumeRole')) return [];
    const message = `The remediation "${logicalId}" is automatic, and no AutomationAssumeRole says with whose permissions.`;
    const help = 'Give it the ARN of a role: declare one under remediationRoles in conformance-packs-config.yaml.';
    return [{ pointer: `${pointer}/Properties/Automatic`, message, help }];
  }
  const file = files[packsFile] as DeepPartial<ConformancePacksConfig> | null;
  const own = (file?.remediationRoles ?? []).flatMap((one) => one?.name ?? []);
  const name = /:role\/(charter-remediation-[^/]*)$/.exec(staticText(itemsOf(role)[0]) ?? '')?.[1];
  if (name === undefined || own.includes(name)) return [];
  const message = `The role "${name}" is not declared.`;
  const help = didYouMean(name, own) || 'Declare it under remediationRoles in conformance-packs-config.yaml.';
  return [{ pointer: `${pointer}/Properties/Parameters/AutomationAssumeRole/StaticValue/Values/0`, message, help }];
}

/** `<Account-Id>` in an ARN, as AWS's samples have it: the automation would start and fail, in every account. */
function unfilled({ properties, pointer }: PackResource): TemplateFault[] {
  const parameters = childOf(properties, 'Parameters');
  const faults: TemplateFault[] = [];
  if (!parameters) return faults;
  eachValue(parameters, `${pointer}/Properties/Parameters`, (node, place) => {
    const value = follow(node);
    const found = value.kind === 'scalar' && typeof value.value === 'string' ? placeholderIn(value.value) : null;
    if (!found) return;
    const help = /account/i.test(found) ? 'Write Fn::Sub with ${AWS::AccountId} in its place.' : 'Write the value.';
    faults.push({ pointer: place, message: `"${found}" is still to be filled in.`, help });
  });
  return faults;
}
