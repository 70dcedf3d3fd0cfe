import { configModels } from './models-config.js';
import { dataModels } from './models-data.js';
import { loggingModels } from './models-logging.js';
import { systemsManagerModels } from './models-systems-manager.js';
import type { TypeModel } from './type-model.js';

/** Every type that the sandbox simulates by the registry's data. */
export const models: Readonly<Record<string, TypeModel>> = {
  ...configModels,
  ...loggingModels,
  ...systemsManagerModels,
  ...dataModels,
};

export function isGlobal(type: string): boolean {
  return models[type]?.global === true;
}
