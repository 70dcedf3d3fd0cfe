import { accountFaults } from './accounts.js';
import { documentFaults } from './documents.js';
import type { Fault } from './fault.js';

/** Every fault, in the order of the golden table. */
export const faults: readonly Fault[] = [...accountFaults, ...documentFaults];
