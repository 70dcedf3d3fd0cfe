/** How CloudFormation differs from what one would expect, each with its switch (see ../quirks.ts). */
export const cloudFormationQuirks = {
  'change-set-asynchronous': 'CreateChangeSet answers at once; its changes are known when it is CREATE_COMPLETE.',
  'review-stack': 'A change set for a new stack leaves a stack in REVIEW_IN_PROGRESS, also when nobody executes it.',
  'sibling-change-sets-deleted': 'Executing a change set deletes the other change sets of the stack.',
  'change-set-obsolete': 'An update in between makes a change set OBSOLETE; it cannot be executed any more.',
  'no-change-fails': 'A change set without changes is FAILED; an update without changes is refused.',
  'previous-template-diff': 'Updates compare with the previous template, not with the live state: drift is invisible.',
  'revert-drift': 'DeploymentMode REVERT_DRIFT compares with the live state too, and brings it to the template.',
  'attach-before-detach': 'A policy update attaches to new targets before it detaches from old ones.',
  'no-order-across-resources':
    'Resources without a dependency between them are worked on at the same time, in any order.',
  'deletes-in-cleanup': 'What an update removes or replaces is deleted after everything else was updated.',
  'cleanup-failure-ignored': 'What cannot be deleted in the clean-up is left behind; the update is complete.',
  'rollback-can-fail': 'A rollback calls the same APIs, and ends in UPDATE_ROLLBACK_FAILED where one refuses.',
  'cancelled-in-flight': 'When one resource fails, those under way stop where they are.',
  'rollback-complete-is-final': 'A stack whose creation was rolled back can only be deleted.',
  'create-only-replaces': 'A change of a create-only property makes a new resource and deletes the old one.',
  'deletion-policy-is-no-change':
    'A template in which only DeletionPolicy or UpdateReplacePolicy differs has no changes.',
  'already-exists': 'A resource that exists by name is not taken over: its creation fails.',
  'retain-keeps-failed-creation':
    'A resource with DeletionPolicy Retain stays behind when its creation is rolled back.',
  'retain-except-on-create': 'RetainExceptOnCreate retains, save in the rollback of the operation that created it.',
  'import-needs-deletion-policy': 'Every resource to import needs a DeletionPolicy.',
  'import-changes-nothing-else': 'An import cannot add, modify or remove other resources.',
  'import-exists-live': 'What is imported has to exist.',
  'import-one-owner': 'A resource that belongs to a stack cannot be imported into another one.',
  'import-touches-nothing': 'An import writes nothing to the resource, whatever the template says of it.',
  'termination-protection': 'A stack with termination protection cannot be deleted.',
  'property-validation': 'Properties that the type does not have, and required ones that lack, fail the change set.',
  'template-limits': 'Templates have at most 51,200 bytes inline, 1 MB in S3, 500 resources, 200 parameters.',
  'handler-retries': 'Handlers try again when Organizations is busy (ConcurrentModification, TooManyRequests).',
  'string-content-undriftable':
    'Drift detection does not compare a policy’s Content that the template gives as a string.',
} as const satisfies Record<string, string>;

export type CloudFormationQuirk = keyof typeof cloudFormationQuirks;
