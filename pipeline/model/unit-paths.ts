/**
 * Whether an OU is another one, or below it. Paths are those of the config, `Workloads/Prod`; `Root` is the root, and
 * everything is below it.
 */
export function isWithin(path: string, unit: string): boolean {
  return unit === 'Root' || path === unit || path.startsWith(`${unit}/`);
}
