import type { Config } from '../../model/index.js';
import { configRecorderParts } from './config-recorder.js';
import { conformancePacksParts } from './conformance-packs.js';
import { controlsParts } from './controls.js';
import { customStackSetsParts } from './custom-stack-sets.js';
import { loggingParts } from './logging.js';
import type { Part } from './part.js';
import { systemsManagerParts } from './systems-manager.js';

/** In the order in which a reader meets them: what records, what is recorded in, what judges, what maintains, the rest. */
const all: readonly ((config: Config) => Part[])[] = [
  loggingParts,
  configRecorderParts,
  conformancePacksParts,
  systemsManagerParts,
  controlsParts,
  customStackSetsParts,
];

/** Every stack and stack set that a config asks for beside the organization itself. */
export function partsOf(config: Config): Part[] {
  return all.flatMap((parts) => parts(config));
}
