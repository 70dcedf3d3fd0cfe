import type { Config } from '../../model/index.js';
import type { Part } from './part.js';

export function systemsManagerParts(_config: Config): Part[] {
  return [];
}
