import { DeadlineExceeded, poll } from '../../pipeline/aws/index.js';

const fast = { everyMs: 5, maxEveryMs: 20 };

it('reads until it is done, and tells what it waited for', async () => {
  let readings = 0;
  const waited: number[] = [];
  const result = await poll(async () => ++readings, {
    ...fast,
    deadlineMs: 5_000,
    done: (value) => value === 4,
    onWait: (value) => waited.push(value),
  });
  expect(result).toBe(4);
  expect(waited).toEqual([1, 2, 3]);
});

it('waits longer each time, up to a bound', async () => {
  const at: number[] = [];
  await poll(async () => at.push(performance.now()), {
    everyMs: 20,
    maxEveryMs: 40,
    deadlineMs: 5_000,
    done: (n) => n === 6,
  });
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(gaps[0]).toBeGreaterThanOrEqual(18);
  expect(gaps[1]).toBeGreaterThanOrEqual(27);
  expect(gaps[4]).toBeGreaterThanOrEqual(37);
  expect(at.at(-1)! - at[0]!).toBeLessThan(1_000);
});

it('gives up at the deadline, with the last reading, and reads once more at the end', async () => {
  const error = await poll(async () => 'PENDING', { ...fast, deadlineMs: 60, done: () => false }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeadlineExceeded);
  expect((error as DeadlineExceeded).last).toBe('PENDING');
});

it('stops when it is aborted, in the middle of a wait', async () => {
  const stop = new AbortController();
  const started = performance.now();
  setTimeout(() => stop.abort(new Error('stopped by the user')), 20);
  await expect(
    poll(async () => 0, {
      everyMs: 10_000,
      maxEveryMs: 10_000,
      deadlineMs: 60_000,
      done: () => false,
      signal: stop.signal,
    }),
  ).rejects.toThrow('stopped by the user');
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('throws what reading throws', async () => {
  const read = async () => {
    throw new Error('no');
  };
  await expect(poll(read, { ...fast, deadlineMs: 1_000, done: () => true })).rejects.toThrow('no');
});
