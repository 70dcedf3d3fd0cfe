import type { ChangeSet, DescribedChange } from '../../pipeline/aws/cloudformation/index.js';
import { excess } from '../../pipeline/deploy/compare-changes.js';
import type { Json, ResourceChange } from '../../pipeline/model/index.js';

const policy = 'AWS::Organizations::Policy';

const approvedModify: ResourceChange = {
  action: 'Modify',
  logicalId: 'DenyRoot',
  type: policy,
  physicalId: 'p-11111111',
  replacement: 'False',
  properties: [{ path: '/Properties/TargetIds', before: ['ou-a'], after: ['ou-a', 'ou-b'] }],
};

function modify(change: Partial<DescribedChange> = {}): DescribedChange {
  return {
    action: 'Modify',
    logicalId: 'DenyRoot',
    type: policy,
    physicalId: 'p-11111111',
    replacement: 'False',
    policyAction: null,
    details: [{ path: '/Properties/TargetIds/1', change: 'Add' }],
    after: { Properties: { TargetIds: ['ou-b', 'ou-a'] } },
    ...change,
  };
}

function judge(changes: DescribedChange[], approved = [approvedModify], operation = 'stack:x:remove'): string[] {
  return excess({ changes } as ChangeSet, approved, operation);
}

const add: ResourceChange = { ...approvedModify, action: 'Add', physicalId: null, properties: [] };
const remove: ResourceChange = { ...approvedModify, action: 'Remove', properties: [] };
const withAfter = (after: Json): ResourceChange => ({
  ...approvedModify,
  properties: [{ path: '/Properties/Content', before: null, after }],
});
const content = (after: Json): DescribedChange =>
  modify({ details: [{ path: '/Properties/Content', change: 'Modify' }], after: { Properties: { Content: after } } });

test.each<[string, DescribedChange[], ResourceChange[]]>([
  ['what was approved', [modify()], [approvedModify]],
  ['less than was approved', [], [approvedModify]],
  [
    'an endpoint that tells neither values nor replacement',
    [modify({ replacement: null, details: [], after: null })],
    [approvedModify],
  ],
  [
    'a property above the predicted one',
    [modify({ details: [{ path: '/Properties/TargetIds', change: 'Modify' }] })],
    [approvedModify],
  ],
  [
    'an addition, whatever its id',
    [modify({ action: 'Add', physicalId: null, replacement: null, details: [] })],
    [add],
  ],
  ['an approved removal', [modify({ action: 'Remove', details: [], replacement: null })], [remove]],
  ['what CloudFormation only takes note of', [modify({ logicalId: 'Other', action: 'SyncWithActual' })], []],
  [
    'a property that only syncs with what lives',
    [modify({ logicalId: 'Other', details: [{ path: '/Properties/Name', change: 'SyncWithActual' }] })],
    [],
  ],
  [
    'metadata and deletion policies, which no handler sees',
    [
      modify({
        logicalId: 'Other',
        details: [
          { path: '/Metadata', change: 'Modify' },
          { path: '/DeletionPolicy', change: 'Modify' },
        ],
      }),
    ],
    [],
  ],
  ['a document given as text', [content('{"Version": "2012-10-17"}')], [withAfter({ Version: '2012-10-17' })]],
  ['numbers and booleans given as text', [content({ a: '1', b: 'true' })], [withAfter({ a: 1, b: true })]],
  ['a value that CloudFormation does not know yet', [content('{{changeSet:KNOWN_AFTER_APPLY}}')], [withAfter('x')]],
  ['a value that Charter does not know yet', [content('ou-new')], [withAfter('${ou:New}')]],
  ['what only CloudFormation works out', [content(['a'])], [withAfter({ 'Fn::If': ['Home', ['a'], ['a', 'b']] })]],
  [
    'policy variables of IAM, which are no symbols',
    [content('${aws:PrincipalOrgID}')],
    [withAfter('${aws:PrincipalOrgID}')],
  ],
  [
    'a physical id that is still a symbol',
    [modify()],
    [{ ...approvedModify, physicalId: '${policy:SERVICE_CONTROL_POLICY/x}' }],
  ],
])('%s is within', (_name, changes, approved) => {
  expect(judge(changes, approved)).toEqual([]);
});

test.each<[string, DescribedChange[], ResourceChange[], RegExp]>([
  ['another resource', [modify(), modify({ logicalId: 'Other' })], [approvedModify], /change Other .* not in the plan/],
  ['another creation', [modify({ action: 'Add' })], [], /create DenyRoot .* not in the plan/],
  ['another removal', [modify({ action: 'Remove', details: [] })], [], /remove DenyRoot .* not in the plan/],
  [
    'a removal instead of a change',
    [modify({ action: 'Remove', details: [] })],
    [approvedModify],
    /the plan says Modify/,
  ],
  ['a change instead of an addition', [modify()], [add], /the plan says Add/],
  [
    'another type',
    [modify({ type: 'AWS::Organizations::OrganizationalUnit' })],
    [approvedModify],
    /is a AWS::Organizations::Policy/,
  ],
  ['another live object', [modify({ physicalId: 'p-22222222' })], [approvedModify], /is p-22222222/],
  ['a replacement', [modify({ replacement: 'True' })], [approvedModify], /would replace DenyRoot/],
  ['a possible replacement', [modify({ replacement: 'Conditional' })], [approvedModify], /might replace DenyRoot/],
  [
    'another property',
    [modify({ details: [{ path: '/Properties/Name', change: 'Modify' }] })],
    [approvedModify],
    /\/Properties\/Name/,
  ],
  [
    'a property that only begins the same',
    [modify({ details: [{ path: '/Properties/TargetIdsX', change: 'Modify' }] })],
    [approvedModify],
    /TargetIdsX/,
  ],
  [
    'stack tags that go to resources',
    [modify({ details: [{ path: '/Tags', change: 'Modify' }] })],
    [approvedModify],
    /\/Tags/,
  ],
  [
    'another value',
    [modify({ after: { Properties: { TargetIds: ['ou-a', 'ou-c'] } } })],
    [approvedModify],
    /another \/Properties\/TargetIds/,
  ],
  [
    'another document',
    [content({ Version: '2012-10-17', x: 1 })],
    [withAfter({ Version: '2012-10-17' })],
    /another \/Properties\/Content/,
  ],
  ['an action of an unknown kind', [modify({ action: 'Dynamic' })], [approvedModify], /“Dynamic”/],
  [
    'metadata together with a replacement',
    [modify({ logicalId: 'Other', replacement: 'True', details: [{ path: '/Metadata', change: 'Modify' }] })],
    [],
    /not in the plan/,
  ],
])('%s is more than was approved', (_name, changes, approved, expected) => {
  const found = judge(changes, approved);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

describe.each(['release', 'sync'])('the step %s', (step) => {
  const removal = (policyAction: string | null) => modify({ action: 'Remove', details: [], policyAction });

  test('may let go of what was approved', () => {
    expect(judge([removal('Retain')], [remove], `stack:x:${step}`)).toEqual([]);
  });

  test.each(['Delete', null])('may not delete it: %s', (policyAction) => {
    expect(judge([removal(policyAction)], [remove], `stack:x:${step}`)).toEqual([
      'it would delete DenyRoot (AWS::Organizations::Policy), and the plan only lets go of it',
    ]);
  });
});

test('the step remove may delete what was approved', () => {
  const removal = modify({ action: 'Remove', details: [], policyAction: 'Delete' });
  expect(judge([removal], [remove], 'stack:x:remove')).toEqual([]);
});
