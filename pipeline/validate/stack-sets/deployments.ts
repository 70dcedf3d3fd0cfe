import type { Position } from '../../diagnostics/index.js';
import type { ConfigFileName } from '../../model/index.js';
import { declaredPacks, packsFile } from '../conformance-packs/declared-packs.js';
import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';
import { declaredPlaced, systemsManagerFile } from '../systems-manager/declared.js';
import { type Placed, reachOf } from '../systems-manager/reach.js';
import { declaredStackSets } from './declared-stack-sets.js';

/** Stacks that a part of the config brings to member accounts, by a stack set. */
export interface Deployment {
  /** As a message calls them. */
  what: string;
  placed: Placed;
  regions: readonly string[];
  /** Where the config says so of a Region. */
  at(region: string): Position;
  /** What the stacks need most, beside CloudFormation itself; null where only their template knows. */
  action: string | null;
}

interface Entry {
  file: ConfigFileName;
  pointer: string;
  what: string;
  placed: Placed;
  action: string | null;
  /** Own Regions count though they are not enabled. */
  anyRegion?: true;
}

/** The stack sets that go to more than one Region; what stands in a single account is in the home Region, as a rule. */
export function deployments(context: RuleContext): Deployment[] {
  return [
    ...recorder(context),
    ...packs(context),
    ...logs(context),
    ...systemsManager(context),
    ...declaredStackSets(context).map(({ value, pointer }): Entry => {
      const what = named('stack set', value.name);
      return { file: 'customizations-config', pointer, what, placed: value, action: null, anyRegion: true };
    }),
  ].map((entry) => deployment(context, entry));
}

function deployment(context: RuleContext, { file, pointer, what, placed, action, anyRegion }: Entry): Deployment {
  const written = placed.regions;
  const own = anyRegion ? written?.filter((region) => region !== undefined) : undefined;
  const enabled = context.files['global-config']?.enabledRegions ?? [];
  return {
    what,
    placed,
    action,
    regions: own ?? reachOf(context, placed).regions,
    at: (region) =>
      written
        ? context.at(file, `${pointer}/regions/${written.indexOf(region)}`)
        : context.at('global-config', `/enabledRegions/${enabled.indexOf(region)}`),
  };
}

const everywhere = { organizationalUnits: ['Root'] };

function recorder({ files }: RuleContext): Entry[] {
  const written = files[packsFile]?.recorder;
  if (!written || written.enable === false) return [];
  const placed: Placed = { regions: written.regions, deploymentTargets: written.deploymentTargets ?? everywhere };
  const action = 'config:PutConfigurationRecorder';
  return [{ file: packsFile, pointer: '/recorder', what: 'the recorder of AWS Config', placed, action }];
}

/** AWS Config itself delivers the other packs, by a service-linked role, which no SCP binds. */
function packs(context: RuleContext): Entry[] {
  return declaredPacks(context)
    .filter(({ value }) => value.delivery === 'stackSet')
    .map(({ value, pointer }) => {
      const what = named('conformance pack', value.name);
      return { file: packsFile, pointer, what, placed: value, action: 'config:PutConformancePack' };
    });
}

function logs({ files }: RuleContext): Entry[] {
  const file = 'logging-config';
  const { centralLogging, logRetention, logArchiveAccount } = files[file] ?? {};
  const found: Entry[] = [];
  const add = (pointer: string, what: string, written: Placed, action: string) => {
    const { regions, deploymentTargets: targets } = written;
    const some = targets?.organizationalUnits?.length || targets?.accounts?.length;
    const excluded = { ...everywhere, excludedAccounts: targets?.excludedAccounts };
    const placed: Placed = { regions, deploymentTargets: some ? targets : excluded };
    found.push({ file, pointer, what, placed, action, anyRegion: true });
  };
  const filter = centralLogging?.centralizationRule ? undefined : centralLogging?.subscriptionFilter;
  if (filter) {
    const pointer = '/centralLogging/subscriptionFilter';
    const archive: Placed = { regions: filter.regions, deploymentTargets: { accounts: [logArchiveAccount] } };
    add(pointer, 'the destination of logs', archive, 'logs:PutDestination');
    add(pointer, 'the subscription of log groups', filter, 'logs:PutAccountPolicy');
  }
  if (logRetention) add('/logRetention', 'the retention of log groups', logRetention, 'ssm:CreateAssociation');
  return found;
}

/** The call that makes each. */
const made: Readonly<Record<string, string>> = {
  document: 'ssm:CreateDocument',
  'patch baseline': 'ssm:CreatePatchBaseline',
  'maintenance window': 'ssm:CreateMaintenanceWindow',
  association: 'ssm:CreateAssociation',
  'resource data sync': 'ssm:CreateResourceDataSync',
};

function systemsManager(context: RuleContext): Entry[] {
  return declaredPlaced(context).map(({ what, value, pointer }) => {
    const action = made[what.replace(/ ".*$/s, '')] ?? null;
    return { file: systemsManagerFile, pointer, what, placed: value, action };
  });
}
