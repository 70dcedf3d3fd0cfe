/** Patch Manager and State Manager baselines (systems-manager-config.yaml). */
export interface SystemsManagerConfig {
  /** Name of the account that gathers inventory; null where none does. */
  dataSyncAccount: string | null;
}
