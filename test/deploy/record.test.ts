import { appendFile, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../../pipeline/deploy/index.js';
import { Failure } from '../../pipeline/diagnostics/index.js';

const digest = 'a'.repeat(64);
const now = () => new Date('2026-11-21T10:00:00.000Z');
const folder = () => mkdtemp(join(tmpdir(), 'charter-record-'));

test('every line is one entry, for its owner only', async () => {
  const directory = join(await folder(), 'deep', 'er');
  const record = await openRecord(directory, digest, now);
  expect(record.started(digest)).toBe(false);
  await record.write({ operation: null, state: 'started', ids: { approver: 'me' } });
  await Promise.all([
    record.write({ operation: 'a', state: 'done' }),
    record.write({ operation: 'b', state: 'failed', reason: 'line\nbreak' }),
  ]);
  await record.close();
  const path = join(directory, `${digest}.jsonl`);
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const at = '2026-11-21T10:00:00.000Z';
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at, digest, operation: null, state: 'started', ids: { approver: 'me' } },
    { at, digest, operation: 'a', state: 'done', ids: {} },
    { at, digest, operation: 'b', state: 'failed', ids: {}, reason: 'line\nbreak' },
  ]);
  expect((await stat(path)).mode & 0o077).toBe(0);
});

test('a record goes on where an earlier one ended, and knows that it was started', async () => {
  const directory = await folder();
  const first = await openRecord(directory, digest, now);
  await first.write({ operation: null, state: 'started' });
  await first.close();
  const second = await openRecord(directory, digest, now);
  expect(second.started(digest)).toBe(true);
  expect(second.started('b'.repeat(64))).toBe(false);
  await second.close();
});

test('a refusal is no start', async () => {
  const directory = await folder();
  const first = await openRecord(directory, digest, now);
  await first.write({ operation: null, state: 'refused', reason: 'stale' });
  await first.close();
  const second = await openRecord(directory, digest, now);
  expect(second.started(digest)).toBe(false);
  await second.close();
});

test('a torn last line is passed over, and what follows stands on a line of its own', async () => {
  const directory = await folder();
  const path = join(directory, `${digest}.jsonl`);
  const whole = JSON.stringify({ at: '', digest, operation: null, state: 'started', ids: {} });
  await writeFile(path, `${whole}\n`);
  await appendFile(path, '{"at":"2026-11-21T10:00:00.000Z","digest":"aaa');
  const record = await openRecord(directory, digest, now);
  expect(record.started(digest)).toBe(true);
  await record.write({ operation: 'a', state: 'done' });
  await record.close();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[2] ?? '')).toMatchObject({ operation: 'a', state: 'done' });
});

test('a torn start is no start', async () => {
  const directory = await folder();
  const whole = JSON.stringify({ at: '', digest, operation: null, state: 'started', ids: {} });
  await writeFile(join(directory, `${digest}.jsonl`), whole.slice(0, -5));
  const record = await openRecord(directory, digest, now);
  expect(record.started(digest)).toBe(false);
  await record.close();
});

test('binary rubbish in a record is no reason to stop', async () => {
  const directory = await folder();
  await writeFile(join(directory, `${digest}.jsonl`), Buffer.from([0, 255, 10, 123, 10, 110, 117, 108, 108, 10]));
  const record = await openRecord(directory, digest, now);
  expect(record.started(digest)).toBe(false);
  await record.close();
});

test('a place that cannot be written is said', async () => {
  const file = join(await folder(), 'file');
  await writeFile(file, '');
  await expect(openRecord(join(file, 'below'), digest, now)).rejects.toThrow(Failure);
});
