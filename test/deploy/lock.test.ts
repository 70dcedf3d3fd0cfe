import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdLock } from '../../pipeline/deploy/index.js';
import { takeAway } from '../../pipeline/deploy/lock.js';

const now = new Date('2026-11-21T10:00:00.000Z');
const folder = () => mkdtemp(join(tmpdir(), 'charter-lock-'));
const holder = (directory: string, value: unknown) => writeFile(join(directory, 'deploy.lock'), JSON.stringify(value));

test('one holds it, the other is told who, and afterwards it is free', async () => {
  const directory = await folder();
  const release = await holdLock(directory, now);
  await expect(holdLock(directory, now)).rejects.toThrow(new RegExp(`process ${process.pid} on .* since 2026-11-21`));
  await release();
  expect(await readdir(directory)).toEqual([]);
  await (await holdLock(directory, now))();
});

test('of several at a time exactly one gets it', async () => {
  const directory = await folder();
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => holdLock(directory, now)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the lock of a process that is gone is taken over', async () => {
  const directory = await folder();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await holder(directory, { pid, host: hostname(), at: '' });
  await holdLock(directory, now);
  expect(JSON.parse(await readFile(join(directory, 'deploy.lock'), 'utf8')).pid).toBe(process.pid);
});

test('the lock of a process that ends meanwhile is taken over', async () => {
  const directory = await folder();
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  await holder(directory, { pid: child.pid, host: hostname(), at: '' });
  await expect(holdLock(directory, now)).rejects.toThrow(new RegExp(`process ${child.pid} `));
  child.kill('SIGKILL');
  await (await holdLock(directory, now))();
});

test('the same number in a new container is another process', async () => {
  const directory = await folder();
  await holder(directory, { pid: process.pid, host: hostname(), at: '' });
  await (await holdLock(directory, now))();
});

test('a process of another machine is believed to be alive', async () => {
  const directory = await folder();
  await holder(directory, { pid: 1, host: 'elsewhere', at: 'then' });
  await expect(holdLock(directory, now)).rejects.toThrow(/process 1 on elsewhere/);
});

test('a torn lock is taken over', async () => {
  const directory = await folder();
  await writeFile(join(directory, 'deploy.lock'), '{"pi');
  await (await holdLock(directory, now))();
});

test('a lock that was taken since the stale one was seen goes back, and its holder keeps it', async () => {
  const directory = await folder();
  const path = join(directory, 'deploy.lock');
  const release = await holdLock(directory, now);
  const held = await readFile(path, 'utf8');
  const stale = JSON.stringify({ pid: 1, host: hostname(), at: 'then' });
  await expect(takeAway(path, stale)).rejects.toThrow(new RegExp(`process ${process.pid} on `));
  expect(await readdir(directory)).toEqual(['deploy.lock']);
  expect(await readFile(path, 'utf8')).toBe(held);
  await release();
  expect(await readdir(directory)).toEqual([]);
});

test('letting go leaves a lock that is another one’s by now', async () => {
  const directory = await folder();
  const release = await holdLock(directory, now);
  await holder(directory, { pid: 1, host: 'elsewhere', at: 'then' });
  await release();
  expect(JSON.parse(await readFile(join(directory, 'deploy.lock'), 'utf8')).host).toBe('elsewhere');
});
