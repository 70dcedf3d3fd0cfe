/** Who may aggregate the data of AWS Config of a whole organization. */
export const configServicePrincipal = 'config.amazonaws.com';
/** What deploys organization conformance packs. */
export const multiAccountSetupPrincipal = 'config-multiaccountsetup.amazonaws.com';
