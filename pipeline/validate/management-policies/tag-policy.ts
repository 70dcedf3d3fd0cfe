import type { JsonObject } from '../../model/index.js';
import { isObject } from '../documents/is-object.js';
import { below } from '../documents/language-documents.js';
import { group, list, type ManagementFault, named, text, type ValueFault } from './shape.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html */
export const tagPolicy = group({
  tags: named(
    group(
      {
        tag_key: text(),
        tag_value: list(text(oneWildcard)),
        enforced_for: list(text(resourceType)),
        report_required_tag_for: list(text(resourceType)),
      },
      { check: sameKey },
    ),
  ),
});

function oneWildcard(value: string): ValueFault | null {
  if (value.split('*').length <= 2) return null;
  const message = `The tag value "${value}" has more than one wildcard, and AWS allows one.`;
  return { message, help: 'Keep one "*", as in "*@example.com".' };
}

/**
 * "You can't use a wildcard to specify all services or to specify a resource for all services." For every resource type of
 * one service AWS's page shows service:ALL_SUPPORTED now and showed service:* for years; policies in use have both.
 */
function resourceType(value: string): ValueFault | null {
  if (/^[^:\s*]+:(\*|[^\s*]+)$/.test(value)) return null;
  if (value.includes('*')) {
    const message = `"${value}" has a wildcard where AWS does not accept one.`;
    return { message, help: 'Write service:ALL_SUPPORTED for every resource type of a service.' };
  }
  return { message: `"${value}" is not a resource type.`, help: 'Write service:type or service:ALL_SUPPORTED.' };
}

/** "The policy key must match the value for the tag key, except for the case treatment." */
function sameKey(value: JsonObject, pointer: string): ManagementFault[] {
  const setting = value['tag_key'];
  const key = isObject(setting) ? setting['@@assign'] : undefined;
  const name = pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  if (typeof key !== 'string' || key.includes('${') || key.toLowerCase() === name.toLowerCase()) return [];
  const at = below(below(pointer, 'tag_key'), '@@assign');
  const message = `The tag key "${key}" stands under "${name}"; both must be the same but for upper and lower case.`;
  return [{ about: 'value', pointer: at, message, help: `Write "${key}" in both places, or "${name}".` }];
}
