import type { Json } from '../json.js';

/** A control of AWS Control Tower that is enabled on an OU. */
export interface EnabledControlConfig {
  /** ARN. */
  control: string;
  /** OU path. */
  organizationalUnit: string;
  parameters: Record<string, Json>;
}

/**
 * The ARN of a control: as it is, or made of what AWS documents as its name (`AWS-GR_…`, of the home Region) or its id in
 * the control catalog.
 * https://docs.aws.amazon.com/controltower/latest/controlreference/control-identifiers.html
 */
export function controlArn(control: string, partition: string, homeRegion: string): string {
  if (control.startsWith('arn:')) return control;
  return control.startsWith('AWS-GR_')
    ? `arn:${partition}:controltower:${homeRegion}::control/${control}`
    : `arn:${partition}:controlcatalog:::control/${control}`;
}
