import type { JsonObject } from '../../model/index.js';

/** Bytes of a template in a request: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const inlineBytes = 51_200;

/** Whether a template can go in the request that deploys it. A larger one goes through the template bucket. */
export function fitsInline(template: JsonObject): boolean {
  return Buffer.byteLength(JSON.stringify(template)) <= inlineBytes;
}
