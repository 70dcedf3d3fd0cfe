import type { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import type { EventSelectorConfig, FieldSelectorConfig, TrailConfig } from '../../pipeline/model/index.js';

type Selector = CfnTrail.AdvancedEventSelectorProperty;

/**
 * What the trail records beside management events; none where those are all. As soon as a trail has selectors it records
 * what they say and nothing else, so management events become one of them.
 *
 * @param archiveBuckets ARNs of the log archive's buckets, with `/` at their end: a trail that recorded each object that
 * it writes would never end. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-recursive-logging.html
 */
export function eventSelectors({ dataEvents }: TrailConfig, archiveBuckets: readonly string[]): Selector[] {
  const own = dataEvents.selectors.map(selectorOf);
  const data = [
    ...(dataEvents.s3
      ? [dataOf('S3 objects', 'AWS::S3::Object', [{ field: 'resources.ARN', notStartsWith: [...archiveBuckets] }])]
      : []),
    ...(dataEvents.lambda ? [dataOf('Lambda invocations', 'AWS::Lambda::Function', [])] : []),
    ...own,
  ];
  return data.length === 0 ? [] : [...managementEvents(dataEvents.selectors), ...data];
}

function selectorOf({ name, fieldSelectors }: EventSelectorConfig): Selector {
  // The CDK calls one of the properties by another name than CloudTrail and CloudFormation do.
  return { name, fieldSelectors: fieldSelectors.map(({ equals, ...rest }) => ({ ...rest, equalTo: equals })) };
}

/** Unless one of the user's own selectors says which management events are wanted. */
function managementEvents(own: readonly EventSelectorConfig[]): Selector[] {
  const said = own.some(({ fieldSelectors }) =>
    fieldSelectors.some(({ field, equals }) => field === 'eventCategory' && equals?.includes('Management')),
  );
  return said ? [] : [selectorOf({ name: 'Management events', fieldSelectors: [category('Management')] })];
}

function category(name: string): FieldSelectorConfig {
  return { field: 'eventCategory', equals: [name] };
}

function dataOf(name: string, type: string, more: FieldSelectorConfig[]): Selector {
  return selectorOf({
    name,
    fieldSelectors: [category('Data'), { field: 'resources.type', equals: [type] }, ...more],
  });
}
