import { parseDuration } from '../../pipeline/approve/index.js';
import { failureOf } from '../failure-of.js';

test.each([
  ['24h', 86_400_000],
  ['90m', 5_400_000],
  [' 2 days ', 172_800_000],
  ['1d12h', 129_600_000],
  ['1 Hour 30 min', 5_400_000],
  ['60d', 5_184_000_000],
])('%s is %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '24', 'h', '-1h', '1.5h', '24h!', '24 fortnights', '0h', '61d', '1y', '1h constructor', '99999999999h'])(
  '“%s” is refused as wrong usage',
  (text) => {
    expect(failureOf(() => parseDuration(text)).exitCode).toBe(2);
  },
);
