import { textAtUrl } from '../../../s3/objects.js';
import type { Call } from '../../../service.js';
import { isObject, type JsonObject } from '../../json.js';
import { loadYamlTemplate } from '../../template/yaml.js';
import { HandlerError } from '../handler-error.js';
import type { Behaviour } from '../registry/registered.js';
import { configRefusal, hasRecorder } from './config-recorder.js';

/** https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html */
const mostRules = 130;
/** https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html */
const mostInlineBytes = 51_200;
const mostS3Bytes = 300 * 1024;

/** A pack of one account. The call succeeds, and the pack fails where nothing records. */
export const conformancePack: Behaviour = {
  create: (call, { desired }) => checkPackTemplate(call, desired, 'ConformancePackTemplateValidationException'),
  update: (call, { desired }) => checkPackTemplate(call, desired, 'ConformancePackTemplateValidationException'),
  settle: (call, { physicalId }) => {
    if (hasRecorder(call)) return;
    throw new HandlerError(
      'NotStabilized',
      `Conformance pack ${physicalId} is in status CREATE_FAILED: NoAvailableConfigurationRecorder: You must create a configuration recorder before you can create or update a Config rule.`,
    );
  },
};

/**
 * Size by delivery, form, and number of rules.
 *
 * @throws HandlerError with the code that the API in question has for templates
 */
export function checkPackTemplate(call: Call, properties: JsonObject, code: string): void {
  const { TemplateBody, TemplateS3Uri } = properties;
  if (typeof TemplateBody === 'string') {
    checkTemplate(call, TemplateBody, mostInlineBytes, code);
  } else if (typeof TemplateS3Uri === 'string') {
    checkTemplate(call, templateAt(call, TemplateS3Uri, code), mostS3Bytes, code);
  }
}

function templateAt(call: Call, uri: string, code: string): string {
  const body = textAtUrl(call.world, uri.replace(/^s3:\/\//, 'https://s3.amazonaws.com/'));
  if (body === null) throw configRefusal(call, code, `Unable to access the template at ${uri}.`);
  return body;
}

function checkSize(call: Call, body: string, most: number): void {
  if (Buffer.byteLength(body) <= most) return;
  throw configRefusal(
    call,
    'ValidationException',
    `1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  );
}

function checkTemplate(call: Call, body: string, mostBytes: number, code: string): void {
  checkSize(call, body, mostBytes);
  const resources = resourcesOf(body);
  if (!resources) throw configRefusal(call, code, 'The template is not valid.');
  const rules = Object.values(resources).filter((one) => isObject(one) && one['Type'] === 'AWS::Config::ConfigRule');
  if (rules.length <= mostRules) return;
  throw configRefusal(
    call,
    code,
    `The template has ${rules.length} rules; a conformance pack has at most ${mostRules}.`,
  );
}

function resourcesOf(body: string): JsonObject | null {
  try {
    const template = loadYamlTemplate(body) as JsonObject;
    return isObject(template) && isObject(template['Resources']) ? template['Resources'] : null;
  } catch {
    return null;
  }
}
