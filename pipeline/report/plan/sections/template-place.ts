import { counted } from '../../../model/index.js';
import type { TemplateChange } from '../changes/surface.js';

/** Which stacks a template is for: `stack charter-x in us-east-1`, `stack set charter-y (40 stacks)`. */
export function placeOf({ kind, name, regions, stacks }: TemplateChange): string {
  if (kind === 'stackSet') return `stack set ${name} (${counted(stacks, 'stack')})`;
  return `stack ${name} in ${regions.join(', ')}`;
}
