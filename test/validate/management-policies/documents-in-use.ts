import type { JsonObject } from '../../../pipeline/model/index.js';

/** Names that an author chooses start with a capital, so that the test knows AWS's own. */
const set = (value: JsonObject[string]) => ({ '@@assign': value });
const children = { '@@operators_allowed_for_child_policies': ['@@none'] };

const lifecycle = {
  move_to_cold_storage_after_days: set('30'),
  delete_after_days: set(365),
  opt_in_to_archive_for_supported_resources: set('false'),
};
const lists = { enable_in_regions: set(['eu-central-1', 'ALL_SUPPORTED']), disable_in_regions: set([]) };
const channels = { supported_channel_types: set(['private', 'public']), supported_role_settings: set(['user_role']) };
const teams = { supported_role_settings: set(['channel_role', 'user_role']) };
const condition = { First: { condition_key: set('aws:ResourceTag/backup'), condition_value: set('true') } };

/** Documents with every key that AWS's pages name, in the forms that they show. Nothing may be said of them. */
export const documentsInUse: Readonly<Record<string, readonly JsonObject[]>> = {
  TAG_POLICY: [
    {
      tags: {
        ...children,
        CostCenter: {
          ...children,
          tag_key: { ...set('CostCenter'), ...children },
          tag_value: { '@@append': ['100', '3*'], '@@remove': ['7'] },
          enforced_for: set(['ec2:ALL_SUPPORTED', 'dynamodb:table', 'elasticfilesystem:*']),
          report_required_tag_for: set(['s3:bucket']),
        },
      },
    },
    { tags: { COLOR: { tag_key: set('Color'), tag_value: set([]) } } },
  ],
  BACKUP_POLICY: [
    {
      plans: {
        '@@operators_allowed_for_child_policies': ['@@append'],
        Plan: {
          regions: { '@@append': ['eu-central-1'] },
          rules: {
            Hourly: {
              schedule_expression: set('cron(0 5/1 ? * * *)'),
              start_backup_window_minutes: set('480'),
              complete_backup_window_minutes: set('10080'),
              enable_continuous_backup: set(false),
              lifecycle,
              target_backup_vault_name: set('Fort_Knox-1'),
              target_logically_air_gapped_backup_vault_arn: set('arn:aws:backup:$region:$account:backup-vault:Air'),
              recovery_point_tags: { Owner: { tag_key: set('Owner'), tag_value: set('Backup') } },
              index_actions: { resource_types: set(['EBS', 'S3']) },
              scan_actions: { GUARDDUTY: { scan_mode: set('INCREMENTAL_SCAN') } },
              copy_actions: {
                'arn:aws:backup:eu-west-1:$account:backup-vault:Second': {
                  target_backup_vault_arn: set('arn:aws:backup:eu-west-1:$account:backup-vault:Second'),
                  lifecycle,
                },
              },
            },
          },
          selections: {
            tags: {
              Marked: {
                iam_role_arn: set('arn:aws:iam::$account:role/Backup'),
                tag_key: set('Data'),
                tag_value: set(['PII']),
                conditions: { string_not_equals: condition, string_like: condition },
              },
            },
            resources: {
              All: {
                iam_role_arn: set('arn:aws:iam::$account:role/Backup'),
                resource_types: set(['*']),
                not_resource_types: set(['arn:aws:ec2:*:*:volume/*']),
                conditions: { string_equals: condition, string_not_like: condition },
              },
            },
          },
          advanced_backup_settings: {
            ec2: { windows_vss: set('enabled') },
            s3: { backup_acls: set('disabled'), backup_object_tags: set('disabled') },
          },
          backup_plan_tags: { Stage: { tag_key: set('Stage'), tag_value: set('Released') } },
          scan_settings: {
            GUARDDUTY: { resource_types: set(['EBS']), scanner_role_arn: set('arn:aws:iam::$account:role/Scan') },
          },
        },
      },
    },
  ],
  CHATBOT_POLICY: [
    {
      chatbot: {
        platforms: {
          slack: { client: set('enabled'), workspaces: set(['*']), default: channels, overrides: { T0: channels } },
          microsoft_teams: {
            client: set('enabled'),
            tenants: { 'A-1': set(['B-2']) },
            default: teams,
            overrides: { 'A-1': { 'B-2': teams } },
          },
          chime: { client: set('disabled') },
        },
        default: { client: set('disabled') },
      },
    },
    { chatbot: { platforms: { default: { client: set('disabled') } } } },
  ],
  DECLARATIVE_POLICY_EC2: [
    {
      ec2_attributes: {
        exception_message: set('Ask the platform team: https://example.com'),
        vpc_block_public_access: {
          internet_gateway_block: { mode: set('block_ingress'), exclusions_allowed: set('enabled') },
        },
        serial_console_access: { status: set('disabled') },
        image_block_public_access: { state: set('block_new_sharing') },
        allowed_images_settings: {
          state: set('audit_mode'),
          image_criteria: {
            criteria_1: { marketplace_product_codes: { '@@append': ['abcdefg1234567890'] } },
            criteria_10: {
              allowed_image_providers: set(['amazon', '123456789012']),
              image_names: set(['golden-*']),
              creation_date_condition: { maximum_days_since_created: set(300) },
              deprecation_time_condition: { maximum_days_since_deprecated: set(0) },
              image_watermarks: {
                image_watermark_1: {
                  watermark_key: set('123456789015:approved-*'),
                  source_image_region: set('eu-*'),
                  maximum_days_since_source_image_created: set(365),
                  maximum_days_since_watermark_created: set(90),
                },
              },
            },
          },
        },
        instance_metadata_defaults: {
          http_tokens: set('required'),
          http_put_response_hop_limit: set('-1'),
          http_endpoint: set('no_preference'),
          instance_metadata_tags: set('disabled'),
          http_tokens_enforced: set('enabled'),
        },
        snapshot_block_public_access: { state: set('block_all_sharing') },
        vpc_encryption_control: { mode: set('attempt_enforce'), exclusions: set(['nat_gateway']) },
      },
    },
  ],
  AISERVICES_OPT_OUT_POLICY: [
    {
      services: {
        ...children,
        default: { ...children, opt_out_policy: { ...set('optOut'), ...children } },
        rekognition: { opt_out_policy: set('optIn') },
      },
    },
  ],
  SECURITYHUB_POLICY: [
    { securityhub: { ...lists, features: { network_scanning: lists } } },
    {
      securityhub: {
        enable_in_regions: { '@@append': ['eu-west-1'] },
        disable_in_regions: { '@@remove': ['us-east-1'] },
      },
    },
  ],
  INSPECTOR_POLICY: [
    {
      inspector: {
        enablement: {
          ec2_scanning: lists,
          ecr_scanning: lists,
          lambda_standard_scanning: { ...lists, lambda_code_scanning: lists },
          code_repository_scanning: lists,
        },
      },
    },
  ],
  UPGRADE_ROLLOUT_POLICY: [
    {
      upgrade_rollout: {
        default: { patch_order: set('last') },
        tags: { Stage: { tag_values: { Test: { patch_order: set('first') } } } },
      },
    },
  ],
  BEDROCK_POLICY: [
    {
      bedrock: {
        guardrail_inference: {
          'us-east-1': {
            Config1: {
              identifier: set('arn:aws:bedrock:us-east-1:123456789012:guardrail/hu1dlsv9wy1d:1'),
              selective_content_guarding: { system: set('selective'), messages: set('comprehensive') },
              model_enforcement: { included_models: set(['ALL']), excluded_models: set(['amazon.titan']) },
            },
          },
        },
      },
    },
  ],
  S3_POLICY: [{ s3_attributes: { public_access_block_configuration: set('all') } }],
  NETWORK_SECURITY_DIRECTOR_POLICY: [{ network_security_director: { enablement: { network_security_scan: lists } } }],
};
