import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../pipeline/pipeline.js';
import { removeConfigs, writeFiles } from '../write-config.js';
import { base } from './changed-config.js';

afterAll(removeConfigs);

/** A line of a config file that is written otherwise. */
interface Change {
  name: string;
  file: string;
  line: number;
  content: string;
}

const entry = /^(\s*(?:- )?)([A-Za-z]\w*):(?: (.+))?$/;
const item = /^(\s*- )[^:]+$/;
/** Not text, not filled in, nothing at all. */
const wrongValues = ['7', '<fill-in>', ''];

/** Every value of every config file made wrong, and every key misspelled, one at a time. */
const changes: Change[] = Object.entries(base)
  .filter(([file]) => file.endsWith('.yaml'))
  .flatMap(([file, content]) => {
    const lines = String(content).split('\n');
    return lines.flatMap((line, index) =>
      variants(line).map((changed) => {
        const name = `${file}:${index + 1} ${line.trim()} → ${changed.trim()}`;
        return { name, file, line: index + 1, content: lines.with(index, changed).join('\n') };
      }),
    );
  });

function variants(line: string): string[] {
  // Without its anchor, the aliases of it are wrong too.
  if (line.includes('&')) return [];
  const [, start = '', key = '', value] = entry.exec(line) ?? [];
  if (key === '') return item.test(line) ? wrongValues.map((wrong) => `${line.split('- ')[0]}- ${wrong}`) : [];
  const misspelt = `${start}${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}:${value === undefined ? '' : ` ${value}`}`;
  return [misspelt, ...(value === undefined ? [] : wrongValues.map((wrong) => `${start}${key}: ${wrong}`))];
}

test('one thing written wrongly is at most one error, within two lines', () => {
  expect(changes.length).toBeGreaterThan(400);
  const config = writeFiles(base);
  const surprises = changes.flatMap(({ name, file, line, content }) => {
    const path = join(config, '..', file);
    writeFileSync(path, content);
    const errors = check(config).diagnostics.filter(({ severity }) => severity === 'error');
    writeFileSync(path, String(base[file]));
    const near = (one: { file: string; line: number }) =>
      file.endsWith(`/${one.file}`) && Math.abs(one.line - line) <= 2;
    if (errors.length === 0 || (errors.length === 1 && near(errors[0]!))) return [];
    return [`${name}: ${errors.map((one) => `${one.code} ${one.file}:${one.line} ${one.message}`).join(' | ')}`];
  });
  expect(surprises).toEqual([]);
});
