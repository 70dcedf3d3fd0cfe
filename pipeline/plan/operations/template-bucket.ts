import type { Operation, Snapshot } from '../../model/index.js';
import { operation } from './operation.js';

/** The bucket is made when the first large template needs it. It is in the Region where Organizations is. */
export function templateBucketOperations(
  operations: readonly Operation[],
  snapshot: Snapshot,
  region: string,
): Operation[] {
  const bucket = operations.flatMap(({ action }) => ('templateBucket' in action && action.templateBucket) || [])[0];
  if (!bucket || snapshot.settings.templateBucket) return [];
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
