import { accountFaults } from './accounts.js';
import { documentFaults } from './documents.js';
import type { Fault } from './fault.js';
import { fileFaults } from './files.js';
import { keyFaults } from './keys.js';
import { organizationalUnitFaults } from './organizational-units.js';
import { settingFaults } from './settings.js';
import { slips } from './slips.js';
import { targetFaults } from './targets.js';

/** Every fault, in the order of the golden table. */
export const faults: readonly Fault[] = [
  ...fileFaults,
  ...slips,
  ...keyFaults,
  ...accountFaults,
  ...organizationalUnitFaults,
  ...targetFaults,
  ...settingFaults,
  ...documentFaults,
];
