import { CentralLogsKeyStack } from '../../../stacks/logging/central-logs-key-stack.js';
import { CentralizationStack } from '../../../stacks/logging/centralization-stack.js';
import { LogArchiveStack } from '../../../stacks/logging/log-archive-stack.js';
import { LogDeliveryStack } from '../../../stacks/logging/log-delivery-stack.js';
import { LogDestinationStack } from '../../../stacks/logging/log-destination-stack.js';
import { LogQueriesStack } from '../../../stacks/logging/log-queries-stack.js';
import { LogRetentionStack } from '../../../stacks/logging/log-retention-stack.js';
import { LogSubscriptionStack } from '../../../stacks/logging/log-subscription-stack.js';
import type { LoggingPlace } from '../../../stacks/logging/names.js';
import { TrailStack } from '../../../stacks/logging/trail-stack.js';
import type {
  CentralizationRuleConfig,
  CentralLoggingConfig,
  CentralSubscriptionConfig,
  Config,
} from '../../model/index.js';
import { type Everywhere, everywhere, inLogArchive, type MadeStack } from './logging-parts.js';
import type { Part } from './part.js';

const archiveName = 'charter-log-archive';
const deliveryName = 'charter-log-delivery';
const destinationName = 'charter-log-destination';
const keyName = 'charter-central-logs-key';

/**
 * The log archive, then what writes to it. What stands in the log archive account is a stack set for that account alone,
 * and comes before everything else; the trail and the centralization rule are the management account's own.
 */
export function loggingParts(config: Config): Part[] {
  const { logging } = config;
  if (!logging) return [];
  const place: LoggingPlace = { homeRegion: config.homeRegion, logging };
  const { trail, centralLogging, retention, queries } = logging;
  const needsArchive = trail !== null || centralLogging?.mode === 'subscriptionFilter' || queries !== null;
  const archive: Part[] = needsArchive
    ? [inLogArchive(place, archiveName, 'Log archive', (app, id, text) => new LogArchiveStack(app, id, text, place))]
    : [];
  return [
    ...archive,
    ...(trail ? [trailPart(place, (app, id, text) => new TrailStack(app, id, text, place, trail), trail)] : []),
    ...centralParts(place, centralLogging),
    ...(queries ? [queriesPart(place, config)] : []),
    ...(retention
      ? everywhere(
          { ...shared(place, retention), name: 'charter-log-retention', title: 'Log retention', dependsOn: [] },
          (app, id, text) => new LogRetentionStack(app, id, text, retention.days),
        )
      : []),
  ];
}

function trailPart(
  { homeRegion }: LoggingPlace,
  make: MadeStack,
  { logGroupRetentionInDays }: { logGroupRetentionInDays: number | null },
): Part {
  const title = 'Organization trail';
  return {
    kind: 'stack',
    name: 'charter-trail',
    region: homeRegion,
    title,
    capabilities: logGroupRetentionInDays === null ? [] : ['CAPABILITY_NAMED_IAM'],
    dependsOn: [archiveName],
    make: (app, id) => make(app, id, title),
  };
}

function centralParts(place: LoggingPlace, central: CentralLoggingConfig | null): Part[] {
  if (!central) return [];
  return central.mode === 'centralizationRule'
    ? centralizationParts(place, central)
    : subscriptionParts(place, central);
}

function centralizationParts(place: LoggingPlace, rule: CentralizationRuleConfig): Part[] {
  const title = 'Centralization rule of CloudWatch Logs';
  const key: Part[] = rule.encryption
    ? [
        {
          ...inLogArchive(
            place,
            keyName,
            'Key of central logs',
            (app, id, text) => new CentralLogsKeyStack(app, id, text),
          ),
          regions: [...new Set([place.homeRegion, ...(rule.backupRegion === null ? [] : [rule.backupRegion])])],
        },
      ]
    : [];
  return [
    ...key,
    {
      kind: 'stack',
      name: 'charter-central-logs',
      region: place.homeRegion,
      title,
      capabilities: [],
      dependsOn: rule.encryption ? [keyName] : [],
      make: (app, id) => new CentralizationStack(app, id, title, place, rule),
    },
  ];
}

function subscriptionParts(place: LoggingPlace, central: CentralSubscriptionConfig): Part[] {
  return [
    inLogArchive(
      place,
      deliveryName,
      'Delivery of central logs',
      (app, id, text) => new LogDeliveryStack(app, id, text, place, central),
      { dependsOn: [archiveName], capabilities: ['CAPABILITY_NAMED_IAM'] },
    ),
    {
      ...inLogArchive(
        place,
        destinationName,
        'Destination of central logs',
        (app, id, text) => new LogDestinationStack(app, id, text, place, central),
        { dependsOn: [deliveryName], capabilities: ['CAPABILITY_NAMED_IAM'] },
      ),
      regions: central.regions,
    },
    ...everywhere(
      {
        ...shared(place, central),
        name: 'charter-log-subscriptions',
        title: 'Log subscriptions',
        dependsOn: [destinationName],
      },
      (app, id, text) => new LogSubscriptionStack(app, id, text, place, central),
    ),
  ];
}

function shared(
  { homeRegion }: LoggingPlace,
  { targets, managementAccount, regions }: Pick<CentralSubscriptionConfig, 'targets' | 'managementAccount' | 'regions'>,
): Omit<Everywhere, 'name' | 'title' | 'dependsOn'> {
  return { homeRegion, targets, managementAccount, regions };
}

/** Apart from the archive, because it changes with each new account, and everything stands on the archive. */
function queriesPart(place: LoggingPlace, config: Config): Part {
  const props = {
    place,
    queries: place.logging.queries!,
    accounts: config.accounts.map(({ name }) => name),
    regions: config.enabledRegions,
  };
  return inLogArchive(
    place,
    'charter-log-queries',
    'Queries over the organization trail',
    (app, id, text) => new LogQueriesStack(app, id, text, props),
    { dependsOn: [archiveName] },
  );
}
