import { readFileSync, writeFileSync } from 'node:fs';

/** `UPDATE_GOLDEN=1` writes what is rendered; a reviewer reads the difference. */
export function expectGolden(name: string, text: string): void {
  const path = `test/golden/plan/${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
