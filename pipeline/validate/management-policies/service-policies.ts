import { knownRegions } from '../names/regions.js';
import { bare, choice, enablement, group, list, named, openChoice, text, type ValueFault } from './shape.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub_syntax.html */
export const securityHubPolicy = group({
  securityhub: group({ ...enablement, features: group({ network_scanning: group(enablement) }) }),
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inspector_syntax.html */
export const inspectorPolicy = group({
  inspector: group({
    enablement: group({
      ec2_scanning: group(enablement),
      ecr_scanning: group(enablement),
      lambda_standard_scanning: group({ ...enablement, lambda_code_scanning: group(enablement) }),
      code_repository_scanning: group(enablement),
    }),
  }),
});

/**
 * AWS's page spells part of its examples without operators; whether AWS takes them is not said.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_upgrade_syntax.html
 */
const order = group({ patch_order: bare(choice('first', 'second', 'last')) });
export const upgradeRolloutPolicy = group({
  upgrade_rollout: group({ default: order, tags: named(group({ tag_values: named(order) })) }),
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_s3_syntax.html */
export const s3Policy = group({
  s3_attributes: group({ public_access_block_configuration: choice('all', 'none') }),
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_network_security_director_syntax.html */
export const networkSecurityDirectorPolicy = group({
  network_security_director: group({ enablement: group({ network_security_scan: group(enablement) }) }),
});

const guarding = choice('comprehensive', 'selective');

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_bedrock_syntax.html */
export const bedrockPolicy = group({
  bedrock: group({
    guardrail_inference: named(
      named(
        group({
          identifier: text(guardrail),
          selective_content_guarding: group({ system: guarding, messages: guarding }),
          model_enforcement: group({ included_models: list(text()), excluded_models: list(text()) }),
          // Of the first version of AWS's page.
          input_tags: openChoice('honor', 'ignore'),
        }),
      ),
      { what: 'Regions', known: knownRegions },
    ),
  }),
});

function guardrail(value: string): ValueFault | null {
  const help = 'Write arn:aws:bedrock:REGION:ACCOUNT:guardrail/ID:VERSION with a version number.';
  if (!/^arn:[^:]+:bedrock:[^:]+:[^:]+:guardrail\/[^:]+/.test(value)) {
    return { message: `"${value}" is not the ARN of a guardrail.`, help };
  }
  if (/:\d+$/.test(value)) return null;
  return { message: `The guardrail "${value}" has no version, and AWS accepts no draft.`, help };
}
