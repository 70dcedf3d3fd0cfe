import type { Json } from '../json.js';
import type { TemplateParameter } from './template.js';
import { validationError } from './validation-error.js';

/** A parameter as a request gives it. */
export interface GivenParameter {
  ParameterKey?: string | undefined;
  ParameterValue?: string | undefined;
  UsePreviousValue?: boolean | undefined;
}

/**
 * The value of every parameter: given, previous or default.
 *
 * @param previous values of the deployed stack
 * @throws ServiceError ValidationError for one that is missing, unknown or against its constraints
 */
export function effectiveParameters(
  declared: Record<string, TemplateParameter>,
  given: GivenParameter[],
  previous: Record<string, string>,
): Record<string, string> {
  const unknown = given.map(({ ParameterKey }) => ParameterKey ?? '').filter((key) => !Object.hasOwn(declared, key));
  if (unknown.length > 0) throw validationError(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const [key, parameter] of Object.entries(declared)) {
    const value = givenValue(key, parameter, given, previous);
    if (value === undefined) missing.push(key);
    else values[key] = value;
  }
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  for (const [key, parameter] of Object.entries(declared)) checkConstraints(key, parameter, values[key]!);
  return values;
}

function givenValue(
  key: string,
  parameter: TemplateParameter,
  given: GivenParameter[],
  previous: Record<string, string>,
): string | undefined {
  const own = given.find(({ ParameterKey }) => ParameterKey === key);
  if (own?.UsePreviousValue) return previous[key];
  if (own?.ParameterValue !== undefined) return own.ParameterValue;
  return parameter.Default === undefined ? undefined : text(parameter.Default);
}

function text(value: Json): string {
  return Array.isArray(value) ? value.map(text).join(',') : String(value);
}

function checkConstraints(key: string, parameter: TemplateParameter, value: string): void {
  const fail = (reason: string) => {
    const described = parameter.ConstraintDescription;
    throw validationError(
      described ? `Parameter ${key} failed to satisfy constraint: ${described}` : `Parameter '${key}' ${reason}`,
    );
  };
  const { AllowedPattern, AllowedValues, MinLength, MaxLength, MinValue, MaxValue, Type } = parameter;
  if (Type === 'Number' && !Number.isFinite(Number(value || 'x'))) fail('must be a number.');
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`, 'u').test(value)) {
    fail(`must match pattern ${AllowedPattern}`);
  }
  const items = Type === 'CommaDelimitedList' || Type.startsWith('List<') ? value.split(',') : [value];
  if (AllowedValues && !items.every((item) => AllowedValues.map(text).includes(item.trim()))) {
    fail(`must be one of AllowedValues`);
  }
  if (MinLength !== undefined && value.length < Number(MinLength))
    fail(`must contain at least ${MinLength} characters`);
  if (MaxLength !== undefined && value.length > Number(MaxLength)) fail(`must contain at most ${MaxLength} characters`);
  if (MinValue !== undefined && Number(value) < Number(MinValue)) fail(`must be a number not less than ${MinValue}`);
  if (MaxValue !== undefined && Number(value) > Number(MaxValue)) fail(`must be a number not greater than ${MaxValue}`);
}
