/** Roles of recorders start with it, one for each Region; the bucket's policy knows them by it. */
export const recorderRolePrefix = 'charter-config-recorder-';

/** The bus, in the account that tells of failed remediations, on which every account puts its failures. */
export const remediationBusName = 'charter-remediation-alerts';
