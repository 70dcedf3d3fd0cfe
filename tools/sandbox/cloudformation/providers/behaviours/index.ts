import type { Behaviour } from '../registry/registered.js';
import { accountPolicy } from './account-policy.js';
import { bucket, bucketPolicy } from './bucket.js';
import { centralizationRule } from './centralization-rule.js';
import { configurationRecorder, deliveryChannel } from './config-recorder.js';
import { configRule, configurationAggregator } from './config-rules.js';
import { conformancePack } from './conformance-pack.js';
import { document } from './document.js';
import { enabledControl } from './enabled-control.js';
import { organizationConformancePack } from './organization-conformance-pack.js';
import { patchBaseline } from './patch-baseline.js';
import { trail } from './trail.js';

/** What services do with a resource that governance depends on. Every other type is kept, and no more. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  'AWS::CloudTrail::Trail': trail,
  'AWS::Config::ConfigRule': configRule,
  'AWS::Config::ConfigurationAggregator': configurationAggregator,
  'AWS::Config::ConfigurationRecorder': configurationRecorder,
  'AWS::Config::ConformancePack': conformancePack,
  'AWS::Config::DeliveryChannel': deliveryChannel,
  'AWS::Config::OrganizationConformancePack': organizationConformancePack,
  'AWS::ControlTower::EnabledControl': enabledControl,
  'AWS::Logs::AccountPolicy': accountPolicy,
  'AWS::ObservabilityAdmin::OrganizationCentralizationRule': centralizationRule,
  'AWS::S3::Bucket': bucket,
  'AWS::S3::BucketPolicy': bucketPolicy,
  'AWS::SSM::Document': document,
  'AWS::SSM::PatchBaseline': patchBaseline,
};
