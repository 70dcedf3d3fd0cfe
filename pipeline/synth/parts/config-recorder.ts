import type { Config } from '../../model/index.js';
import type { Part } from './part.js';

export function configRecorderParts(_config: Config): Part[] {
  return [];
}
