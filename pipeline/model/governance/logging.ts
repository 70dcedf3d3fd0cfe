/** The organization trail, the log archive and central logging (logging-config.yaml). */
export interface LoggingConfig {
  /** Name of the account that keeps the logs. */
  logArchiveAccount: string;
}
