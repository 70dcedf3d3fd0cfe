import { resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { providerOf } from '../providers/index.js';
import { checkReferences } from '../template/check.js';
import { checkTemplateCounts, checkTemplateSize } from '../template/limits.js';
import { effectiveParameters, type GivenParameter } from '../template/parameters.js';
import { parseTemplate } from '../template/parse.js';
import type { Template } from '../template/template.js';
import { validationError } from '../template/validation-error.js';
import type { Deployment, StackState } from '../world.js';

/** What requests that deploy or validate something have in common. */
export interface TemplateInput {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  Parameters?: GivenParameter[] | undefined;
  Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
}

/** What was deployed before. */
type Deployed = Pick<StackState, 'deployed'>;

/**
 * Reads and checks what a request wants to deploy.
 *
 * @param stack null where there is none yet
 * @throws ServiceError ValidationError
 */
export function readDeployment(call: Call, input: TemplateInput, stack: Deployed | null): Deployment {
  const templateBody = templateBodyOf(call, input, stack);
  const template = checkTemplate(call, templateBody);
  checkResourceTypes(template);
  const previous = stack?.deployed ?? null;
  return {
    templateBody,
    parameters: effectiveParameters(template.Parameters, input.Parameters ?? [], previous?.parameters ?? {}),
    // Without Tags, an update keeps the stack's.
    tags: input.Tags ? tagsOf(input.Tags) : (previous?.tags ?? {}),
  };
}

/** Templates read lately: an operation asks for its own at every resource. */
const recent = new Map<string, Template>();

/** The template of a deployment that was checked before. Not to be changed. */
export function templateOf({ templateBody }: Deployment): Template {
  const known = recent.get(templateBody);
  if (known) return known;
  const template = parseTemplate(templateBody);
  if (recent.size >= 8) recent.delete(recent.keys().next().value!);
  recent.set(templateBody, template);
  return template;
}

/** @throws ServiceError ValidationError */
export function checkTemplate(call: Call, body: string): Template {
  const template = parseTemplate(body);
  if (quirk(call.world, 'template-limits')) checkTemplateCounts(template);
  checkReferences(template);
  return template;
}

/** The text of the template that a request names. */
export function templateBodyOf(call: Call, input: TemplateInput, stack: Deployed | null): string {
  const { TemplateBody, TemplateURL, UsePreviousTemplate } = input;
  if ([TemplateBody, TemplateURL, UsePreviousTemplate || undefined].filter((one) => one !== undefined).length !== 1) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  const limited = quirk(call.world, 'template-limits');
  if (TemplateBody !== undefined) {
    if (limited) checkTemplateSize(TemplateBody, 'inline');
    return TemplateBody;
  }
  if (TemplateURL !== undefined) {
    const body = fetchTemplate(call, TemplateURL);
    if (limited) checkTemplateSize(body, 's3');
    return body;
  }
  if (!stack?.deployed) throw validationError('UsePreviousTemplate needs a stack that was deployed.');
  return stack.deployed.templateBody;
}

/** `https://BUCKET.s3.REGION.amazonaws.com/KEY`, or path style; the host is the sandbox's own in path style. */
function fetchTemplate(call: Call, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = decodeURIComponent(url?.pathname.slice(1) ?? '');
  const hosted = /^(.+)\.s3[.-]/.exec(url?.hostname ?? '')?.[1];
  const slash = path.indexOf('/');
  const bucket = hosted ?? path.slice(0, Math.max(slash, 0));
  const key = hosted === undefined ? path.slice(slash + 1) : path;
  const object = lookup(lookup(call.world.buckets, bucket)?.objects ?? {}, key);
  if (!object) throw validationError('S3 error: Access Denied');
  return Buffer.from(object.body, 'base64').toString('utf8');
}

function checkResourceTypes(template: Template): void {
  const types = [...new Set(Object.values(template.Resources).map(({ Type }) => Type))];
  const absent = types.filter((type) => !providerOf(type));
  const unknown = absent.filter((type) => !resourceType(type) && !/^(AWS|Custom)::/.test(type));
  if (unknown.length > 0) {
    throw validationError(`Template format error: Unrecognized resource types: [${unknown.join(', ')}]`);
  }
  if (absent.length > 0) throw validationError(`Resource types not supported by the sandbox: [${absent.join(', ')}]`);
}

function tagsOf(tags: NonNullable<TemplateInput['Tags']>): Record<string, string> {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}
