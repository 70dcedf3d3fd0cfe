import type { JsonObject, Plan, SynthesizedStackSet } from '../../../pipeline/model/index.js';
import { viewOf } from '../../../pipeline/report/plan/changes/view.js';
import { waveSteps } from '../../../pipeline/report/plan/changes/wave-steps.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { governanceStack, planWith, stackSet } from '../../plan/stack-sets/surface.js';
import { governed, members } from './surface-scenes.js';

const withResources = (Resources: JsonObject, more: Partial<SynthesizedStackSet> = {}): SynthesizedStackSet =>
  stackSet('one', ['Workloads'], {
    template: { Parameters: { Organization: { Type: 'String' } }, Resources },
    ...more,
  });

/** What the page says of going from one template to another. */
function losses(before: JsonObject, after: JsonObject): string[] {
  const made = planWith(members, governed([withResources(before)]), [withResources(after)]);
  return viewOf(made, null).losses.map(({ verb, type, logicalIds, paths, consequences }) =>
    [verb, type, logicalIds.join(' '), ...paths, ...consequences].join(' | '),
  );
}

const stays = { Stays: { Type: 'AWS::SSM::Parameter', Properties: { Name: 'n', Type: 'String', Value: '1' } } };
const bucket = (name: string, more: JsonObject = {}) => ({
  Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name }, ...more },
});

describe('what an approver must not overlook in templates', () => {
  it('is a resource that leaves and is not kept', () => {
    expect(losses({ ...stays, ...bucket('a') }, stays)).toEqual([
      'DELETED | AWS::S3::Bucket | Logs | S3 refuses to delete a bucket that holds objects: it would stay, and no stack would hold it.',
    ]);
    expect(losses({ ...stays, ...bucket('a', { DeletionPolicy: 'Retain' }) }, stays)).toEqual([]);
    expect(losses({ ...stays, ...bucket('a', { DeletionPolicy: 'RetainExceptOnCreate' }) }, stays)).toEqual([]);
    expect(losses({ ...stays, ...bucket('a', { DeletionPolicy: 'Delete' }) }, stays)).toHaveLength(1);
  });

  it('is a replacement, and what becomes of the old one', () => {
    expect(losses(bucket('a'), bucket('b'))).toEqual([
      'REPLACED | AWS::S3::Bucket | Logs | /Properties/BucketName | The old one is deleted. | Its objects stay in the old one, which S3 does not delete while it holds any.',
    ]);
    const kept = { UpdateReplacePolicy: 'Retain' };
    expect(losses(bucket('a', kept), bucket('b', kept))).toEqual([
      'REPLACED | AWS::S3::Bucket | Logs | /Properties/BucketName | The old one stays, and no stack holds it.',
    ]);
  });

  it('is a condition, by which a resource may go', () => {
    const conditional = (Condition: string, more: JsonObject = {}) => bucket('a', { Condition, ...more });
    const gone =
      'MAY BE DELETED | AWS::S3::Bucket | Logs | /Condition | CloudFormation deletes it in stacks where its condition holds now and no longer does. | S3 refuses to delete a bucket that holds objects: it would stay, and no stack would hold it.';
    expect(losses(bucket('a'), conditional('Some'))).toEqual([gone]);
    expect(losses(conditional('Some'), conditional('Others'))).toEqual([gone]);
    expect(losses(conditional('Some'), bucket('a'))).toEqual([]);
    const kept = { DeletionPolicy: 'Retain' };
    expect(losses(bucket('a', kept), conditional('Some', kept))).toEqual([]);
  });

  it('is what runs as soon as it is there, unless it waits for its schedule', () => {
    const association = (more: JsonObject) => ({
      Patch: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline', ...more } },
    });
    const verbs = (before: JsonObject, after: JsonObject) => losses(before, after).map((one) => one.split(' |')[0]);
    expect(verbs(stays, { ...stays, ...association({}) })).toEqual(['RUNS AT ONCE']);
    expect(verbs(association({ MaxErrors: '1' }), association({ MaxErrors: '2' }))).toEqual(['RUNS AT ONCE']);
    expect(verbs(stays, { ...stays, ...association({ ApplyOnlyAtCronInterval: true }) })).toEqual([]);
    const remediation = (Automatic: boolean) => ({
      Fix: { Type: 'AWS::Config::RemediationConfiguration', Properties: { ConfigRuleName: 'r', Automatic } },
    });
    expect(verbs(remediation(false), remediation(true))).toEqual(['RUNS AT ONCE']);
    expect(verbs(remediation(true), remediation(false))).toEqual([]);
  });

  it('is a property that no read returns, and its value is not shown', () => {
    const parameter = (Description: string) => ({
      Stays: { ...stays.Stays, Properties: { ...stays.Stays.Properties, Description } },
    });
    expect(losses(parameter('one'), parameter('two'))).toEqual([
      'NOT SEEN BY DRIFT DETECTION | AWS::SSM::Parameter | Stays | /Properties/Description',
    ]);
    const made = planWith(members, governed([withResources(parameter('one'))]), [withResources(parameter('two'))]);
    const shown = renderPlan(made, { color: false, width: 80 });
    expect(shown).toContain('/Properties/Description changes');
    expect(shown).not.toContain('two');
  });

  it('says what is kept of a stack that is deleted', () => {
    const stack = governanceStack('logs');
    const template = { ...stack.template, Resources: { ...stays, ...bucket('a', { DeletionPolicy: 'Retain' }) } };
    const made = planWith(members, governed([], [{ ...stack, template }]), []);
    const shown = renderPlan(made, { color: false, width: 80 });
    expect(shown).toContain('  - stack charter-logs in us-east-1: DELETED with what it holds\n');
    expect(shown).toContain('    kept, and held by no stack: AWS::S3::Bucket Logs\n');
    expect(shown).toContain('! DELETED: AWS::SSM::Parameter Stays');
    expect(shown).toContain('It DELETES 1\nstack.');
  });
});

describe('waves', () => {
  it('run again where a stack needs all of those before it', () => {
    const later = stackSet('later', ['Root'], { dependsOn: ['charter-between'] });
    const made = planWith(
      members,
      governed(),
      [stackSet('first', ['Root']), later],
      [governanceStack('between', ['first'])],
    );
    expect(waveSteps(made).map(({ name, operations }) => [name, operations.map(({ id }) => id)])).toEqual([
      ['Canary', ['stackSet:charter-first:wave:Canary']],
      ['Everybody else', ['stackSet:charter-first:wave:Everybody else']],
      ['Canary', ['stackSet:charter-later:wave:Canary']],
      ['Everybody else', ['stackSet:charter-later:wave:Everybody else']],
    ]);
  });
});

describe('names of others', () => {
  it('never reach a terminal as anything but text', () => {
    const evil = '\u001b[2J\u202e';
    const made: Plan = planWith(members, governed(), [
      withResources({ [`Logs${evil}`]: { Type: `AWS::X::Y${evil}`, Properties: {} } }, { title: `title${evil}` }),
    ]);
    const named = JSON.parse(JSON.stringify(made).replaceAll('Everybody else', 'Every\\u001b[2Jbody\\u202e')) as Plan;
    const shown = renderPlan(named, { color: false, width: 80 });
    expect(shown).toContain('\\u{1b}[2J\\u{202e}');
    expect(shown).not.toMatch(/[\p{Cf}]/u);
    expect(shown).not.toContain('\u001b');
  });
});
