import { isObject, type JsonObject } from '../json.js';
import type { Template } from './template.js';
import { validationError } from './validation-error.js';
import { loadYamlTemplate } from './yaml.js';

const sections = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Resources',
  'Outputs',
];

/** Sections of real templates that would change what a deployment does, and that the sandbox does not carry out. */
const unsupportedSections = ['Transform', 'Rules', 'Hooks'];

const resourceMembers = [
  'Type',
  'Properties',
  'Condition',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
  'CreationPolicy',
  'UpdatePolicy',
];

const deletionPolicies = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];

/**
 * Reads a template, JSON or YAML, and checks its form.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 *
 * @throws ServiceError ValidationError, in CloudFormation's words
 */
export function parseTemplate(body: string): Template {
  const raw = read(body);
  if (!isObject(raw)) throw formatError('unsupported structure.');
  checkSections(raw);
  const resources = member(raw, 'Resources');
  if (Object.keys(resources).length === 0) throw formatError('At least one Resources member must be defined.');
  for (const [logicalId, resource] of Object.entries(resources)) checkResource(logicalId, resource);
  return {
    ...(typeof raw['Description'] === 'string' ? { Description: raw['Description'] } : {}),
    ...(isObject(raw['Metadata']) ? { Metadata: raw['Metadata'] } : {}),
    Parameters: member(raw, 'Parameters') as unknown as Template['Parameters'],
    Mappings: member(raw, 'Mappings'),
    Conditions: member(raw, 'Conditions'),
    Resources: resources as unknown as Template['Resources'],
    Outputs: member(raw, 'Outputs') as unknown as Template['Outputs'],
  };
}

function read(body: string): unknown {
  const isJson = body.trimStart().startsWith('{');
  try {
    return isJson ? JSON.parse(body) : loadYamlTemplate(body);
  } catch (error) {
    if (!isJson) throw formatError(`YAML not well-formed. ${yamlPlace(error)}`);
    throw formatError(`JSON not well-formed. ${jsonPlace(body, error)}`);
  }
}

function yamlPlace(error: unknown): string {
  const mark = (error as { mark?: { line: number; column: number } }).mark;
  return mark ? `(line ${mark.line + 1}, column ${mark.column + 1})` : '';
}

function jsonPlace(body: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = body.slice(0, position ? Number(position) : body.length).split('\n');
  return `(line ${before.length}, column ${before.at(-1)!.length + 1})`;
}

function checkSections(raw: JsonObject): void {
  const unsupported = unsupportedSections.filter((section) => section in raw);
  if (unsupported.length > 0) {
    throw validationError(`Template section ${unsupported.join(', ')} is not supported by the sandbox.`);
  }
  const unknown = Object.keys(raw).filter((section) => !sections.includes(section));
  if (unknown.length > 0) throw validationError(`Invalid template property or properties [${unknown.join(', ')}]`);
}

function member(raw: JsonObject, section: string): JsonObject {
  const value = raw[section] ?? {};
  if (!isObject(value)) throw formatError(`[/${section}] must be an object.`);
  for (const [name, inner] of Object.entries(value)) {
    if (section !== 'Conditions' && !isObject(inner)) {
      throw formatError(`[/${section}/${name}] Every ${section} member must be an object.`);
    }
  }
  return value;
}

function checkResource(logicalId: string, resource: unknown): void {
  const value = resource as JsonObject;
  if (!/^[A-Za-z0-9]{1,255}$/.test(logicalId)) {
    throw formatError(`Resource name ${logicalId} is non alphanumeric.`);
  }
  if (typeof value['Type'] !== 'string') {
    throw formatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
  }
  const unknown = Object.keys(value).filter((name) => !resourceMembers.includes(name));
  if (unknown.length > 0) throw validationError(`Invalid template resource property '${unknown[0]}'`);
  if ('Properties' in value && !isObject(value['Properties'])) {
    throw formatError(`[/Resources/${logicalId}/Properties] Properties must be an object.`);
  }
  for (const policy of ['DeletionPolicy', 'UpdateReplacePolicy']) {
    const given = value[policy];
    if (given !== undefined && !deletionPolicies.includes(String(given))) {
      throw formatError(`Unrecognized ${policy} ${JSON.stringify(given)} for resource ${logicalId}`);
    }
  }
}

function formatError(message: string) {
  return validationError(`Template format error: ${message}`);
}
