import { anything, choice, group, list, named, number, openChoice, text, type ValueFault } from './shape.js';

const state = (...values: string[]) => group({ state: choice(...values) });
const preference = (...values: string[]) => choice('no_preference', ...values);

const watermark = group({
  watermark_key: text(),
  source_image_region: text(),
  maximum_days_since_source_image_created: number(0),
  maximum_days_since_watermark_created: number(0),
});
const criterion = group({
  allowed_image_providers: list(text(provider)),
  image_names: list(text()),
  marketplace_product_codes: list(text()),
  creation_date_condition: group({ maximum_days_since_created: number(0) }),
  deprecation_time_condition: group({ maximum_days_since_deprecated: number(0) }),
  image_watermarks: named(watermark, {
    what: 'image_watermark_1 to image_watermark_50',
    known: /^image_watermark_\d+$/,
  }),
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ec2_syntax.html */
export const ec2Policy = group({
  ec2_attributes: group({
    exception_message: text(),
    vpc_block_public_access: group({
      internet_gateway_block: group({
        mode: choice('off', 'block_ingress', 'block_bidirectional'),
        exclusions_allowed: choice('enabled', 'disabled'),
      }),
    }),
    serial_console_access: group({ status: choice('enabled', 'disabled') }),
    image_block_public_access: state('unblocked', 'block_new_sharing'),
    allowed_images_settings: group({
      state: choice('enabled', 'disabled', 'audit_mode'),
      image_criteria: named(criterion, { what: 'criteria_1 to criteria_10', known: /^criteria_([1-9]|10)$/ }),
    }),
    instance_metadata_defaults: group({
      http_tokens: preference('required', 'optional'),
      http_put_response_hop_limit: number(-1, 64),
      http_endpoint: preference('enabled', 'disabled'),
      instance_metadata_tags: preference('enabled', 'disabled'),
      http_tokens_enforced: preference('enabled', 'disabled'),
    }),
    snapshot_block_public_access: state('block_all_sharing', 'block_new_sharing', 'unblocked'),
    vpc_encryption_control: group({
      mode: openChoice('unmanaged', 'attempt_monitor', 'attempt_enforce'),
      // AWS's page calls it a map and shows a list.
      exclusions: anything,
    }),
  }),
});

function provider(value: string): ValueFault | null {
  if (/^\d{12}$/.test(value) || ['amazon', 'aws_marketplace', 'aws_backup_vault'].includes(value)) return null;
  const message = `"${value}" is not a provider of images that AWS documents.`;
  const help = 'Write an account id of 12 digits, amazon, aws_marketplace or aws_backup_vault.';
  return { severity: 'warning', message, help };
}
