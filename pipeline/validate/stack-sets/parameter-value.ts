import type { Json, JsonObject } from '../../model/index.js';

/** Bytes; https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const longest = 4096;

/**
 * What is wrong with a value for a parameter, as CloudFormation would say it; null where nothing is. A value that
 * CloudFormation looks up itself (`{{resolve:…}}`, a parameter of Systems Manager), or that stands for a live id
 * (`${account:…}`), is judged by its length alone.
 *
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function faultOfValue(parameter: JsonObject, value: string): string | null {
  if (Buffer.byteLength(value) > longest) return `is longer than ${longest.toLocaleString('en')} bytes`;
  const type = String(parameter['Type'] ?? 'String');
  if (value.includes('{{resolve:') || value.includes('${') || type.startsWith('AWS::SSM::')) return null;
  const list = type === 'CommaDelimitedList' || type.startsWith('List<');
  const values = list ? value.split(',').map((one) => one.trim()) : [value];
  const allowed = parameter['AllowedValues'];
  for (const one of values) {
    if (Array.isArray(allowed) && !allowed.some((each) => String(each) === one)) {
      return `is not one of ${allowed.map((each) => String(each)).join(', ')}`;
    }
    const fault = type === 'Number' || type === 'List<Number>' ? faultOfNumber(parameter, one) : null;
    if (fault) return fault;
  }
  return type === 'String' || type === 'CommaDelimitedList' ? faultOfText(parameter, value) : null;
}

function faultOfNumber(parameter: JsonObject, value: string): string | null {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return 'is not a number';
  const least = bound(parameter['MinValue']);
  const most = bound(parameter['MaxValue']);
  if (least !== null && number < least) return `is less than ${least}`;
  return most !== null && number > most ? `is more than ${most}` : null;
}

function faultOfText(parameter: JsonObject, value: string): string | null {
  const least = bound(parameter['MinLength']);
  const most = bound(parameter['MaxLength']);
  if (least !== null && value.length < least) return `has less than ${least} characters`;
  if (most !== null && value.length > most) return `has more than ${most} characters`;
  const pattern = parameter['AllowedPattern'];
  return typeof pattern === 'string' && !matches(pattern, value) ? `does not match ${pattern}` : null;
}

/** AWS's patterns are Java's. What JavaScript does not understand, it cannot judge. */
function matches(pattern: string, value: string): boolean {
  if (value.length > 1000) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

/** Templates write numbers as such or as text. */
function bound(value: Json | undefined): number | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : null;
}
