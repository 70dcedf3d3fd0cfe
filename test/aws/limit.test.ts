import { setTimeout as sleep } from 'node:timers/promises';
import { limiter } from '../../pipeline/aws/limit.js';

it('runs no more than it may at a time, in order, through failures', async () => {
  const limit = limiter(3);
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      limit(async () => {
        started.push(index);
        most = Math.max(most, ++running);
        await sleep(2);
        running -= 1;
        if (index % 4 === 0) throw new Error('no');
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5);
});
