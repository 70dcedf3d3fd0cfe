import type { PatchFilterKey } from '../../model/index.js';

/** The values that AWS documents for a filter; one that is not among them may be newer than this version. */
type Filters = Partial<Record<PatchFilterKey, readonly string[] | null>>;

const linuxClassifications = ['Security', 'Bugfix', 'Enhancement', 'Recommended', 'Newpackage'];
const apt: Filters = {
  PRODUCT: null,
  PRIORITY: ['Required', 'Important', 'Standard', 'Optional', 'Extra'],
  SECTION: null,
};
const amazonLinux: Filters = {
  PRODUCT: null,
  CLASSIFICATION: linuxClassifications,
  SEVERITY: ['Critical', 'Important', 'Medium', 'Low'],
};
const redHat: Filters = {
  PRODUCT: null,
  CLASSIFICATION: linuxClassifications,
  SEVERITY: ['Critical', 'Important', 'Moderate', 'Low', 'None'],
};

/**
 * The filters that a baseline of each operating system takes, and their values; null where they are too many to list.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchProperties.html
 */
export const patchFilters: Readonly<Record<string, Filters>> = {
  AMAZON_LINUX: amazonLinux,
  AMAZON_LINUX_2: amazonLinux,
  AMAZON_LINUX_2022: amazonLinux,
  AMAZON_LINUX_2023: amazonLinux,
  ALMA_LINUX: redHat,
  CENTOS: redHat,
  ORACLE_LINUX: redHat,
  REDHAT_ENTERPRISE_LINUX: redHat,
  ROCKY_LINUX: redHat,
  SUSE: {
    PRODUCT: null,
    CLASSIFICATION: ['Security', 'Recommended', 'Optional', 'Feature', 'Document', 'Yast'],
    SEVERITY: ['Critical', 'Important', 'Moderate', 'Low'],
  },
  DEBIAN: apt,
  RASPBIAN: apt,
  UBUNTU: apt,
  MACOS: { PRODUCT: null, CLASSIFICATION: null },
  WINDOWS: {
    PATCH_SET: ['OS', 'APPLICATION'],
    PRODUCT_FAMILY: null,
    PRODUCT: null,
    CLASSIFICATION: [
      ...['CriticalUpdates', 'DefinitionUpdates', 'Drivers', 'FeaturePacks', 'SecurityUpdates', 'ServicePacks'],
      ...['Tools', 'UpdateRollups', 'Updates', 'Upgrades'],
    ],
    MSRC_SEVERITY: ['Critical', 'Important', 'Moderate', 'Low', 'Unspecified'],
    PATCH_ID: null,
  },
};
