import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The codes of all refusals that the planner can make, found in its source: what stands behind `code:`, both sides of a
 * condition included.
 *
 * @param root the repository
 */
export function refusalCodes(root: string): string[] {
  const folder = join(root, 'pipeline', 'plan');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const codes = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^\s*code: (.*)$/gm)].flatMap(([, expression = '']) =>
      [...expression.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
    ),
  );
  return [...new Set(codes)].sort();
}
