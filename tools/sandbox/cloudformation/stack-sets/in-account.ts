import type { Call } from '../../service.js';

/** The same time and world, as an account in a Region: what it schedules happens there, too. */
export function inAccount<I>(call: Call, account: string, region: string, input: I): Call<I> {
  return {
    ...call,
    input,
    account,
    region,
    schedule: (delayMs, effect) => call.schedule(delayMs, { account, region, ...effect }),
  };
}
