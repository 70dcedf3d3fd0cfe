import type { Operation, Snapshot } from '../../model/index.js';
import type { StackOperation } from '../stacks/stack-operations.js';
import { operation } from './operation.js';

/** The bucket is made when the first large template needs it. */
export function templateBucketOperations(stacks: readonly StackOperation[], snapshot: Snapshot): Operation[] {
  const needed = stacks.flatMap(({ operation: { action } }) =>
    action.type === 'changeSet' && action.templateBucket
      ? [{ bucket: action.templateBucket, region: action.region }]
      : [],
  )[0];
  if (!needed || snapshot.settings.templateBucket) return [];
  const { bucket, region } = needed;
  return [
    operation(
      'settings:template-bucket',
      { type: 'createTemplateBucket', bucket, region },
      {
        title: `Create bucket ${bucket} for templates over 51,200 bytes`,
        before: null,
        after: { bucket, region, public: false, versioning: true },
        touches: ['templateBucket'],
      },
    ),
  ];
}
