import type { Template } from './template.js';
import { validationError } from './validation-error.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const limits = {
  inlineBytes: 51_200,
  s3Bytes: 1_000_000,
  Resources: 500,
  Parameters: 200,
  Outputs: 200,
  Mappings: 200,
};

/** @throws ServiceError ValidationError for a TemplateBody over 51,200 bytes, or an object over 1 MB */
export function checkTemplateSize(body: string, from: 'inline' | 's3'): void {
  const bytes = Buffer.byteLength(body);
  if (from === 's3' && bytes > limits.s3Bytes) {
    throw validationError(`Template may not exceed ${limits.s3Bytes} bytes in size.`);
  }
  if (from === 'inline' && bytes > limits.inlineBytes) {
    throw validationError(
      `1 validation error detected: Value '${body.slice(0, 100)}…' at 'templateBody' failed to satisfy constraint: ` +
        `Member must have length less than or equal to ${limits.inlineBytes}`,
    );
  }
}

/** @throws ServiceError ValidationError for more of something than a template may have */
export function checkTemplateCounts(template: Template): void {
  for (const section of ['Resources', 'Parameters', 'Outputs', 'Mappings'] as const) {
    const count = Object.keys(template[section]).length;
    if (count > limits[section]) {
      throw validationError(
        `Template format error: Number of ${section.toLowerCase()}, ${count}, is greater than maximum allowed, ${limits[section]}`,
      );
    }
  }
}
