import { parseDuration } from '../../pipeline/approve/index.js';
import { Failure } from '../../pipeline/diagnostics/index.js';

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
    try {
      parseDuration(text);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect((error as Failure).exitCode).toBe(2);
      return;
    }
    throw new Error(`${text} was read as a length of time`);
  },
);
