import type {
  AccountsConfig,
  ConformancePacksConfig,
  CustomizationsConfig,
  GlobalConfig,
  LoggingConfig,
  OrganizationConfig,
  ReplacementsConfig,
  RolloutConfig,
  SecurityConfig,
  SystemsManagerConfig,
} from '../../model/config-files.generated.js';
import type { DeepPartial } from './deep-partial.js';

/** The config files after the schema: malformed values are absent, and so is a file that could not be read. */
export interface CheckedFiles {
  'accounts-config': DeepPartial<AccountsConfig> | null;
  'organization-config': DeepPartial<OrganizationConfig> | null;
  'global-config': DeepPartial<GlobalConfig> | null;
  'conformance-packs-config': DeepPartial<ConformancePacksConfig> | null;
  'logging-config': DeepPartial<LoggingConfig> | null;
  'systems-manager-config': DeepPartial<SystemsManagerConfig> | null;
  'customizations-config': DeepPartial<CustomizationsConfig> | null;
  'rollout-config': DeepPartial<RolloutConfig> | null;
  'security-config': DeepPartial<SecurityConfig> | null;
  'replacements-config': DeepPartial<ReplacementsConfig> | null;
}
