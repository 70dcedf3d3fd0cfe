/** A control of AWS Control Tower that is enabled on an OU. */
export interface EnabledControlConfig {
  /** ARN, or the short identifier that follows `control/` in it. */
  control: string;
  /** OU path. */
  organizationalUnit: string;
  parameters: Record<string, string>;
}
