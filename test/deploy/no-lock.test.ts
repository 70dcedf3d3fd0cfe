import { holdOrganizationLock } from '../../pipeline/deploy/organization-lock.js';
import { stopSwitch } from '../../pipeline/deploy/stop-switch.js';
import { startMoto } from '../aws/moto-server.js';
import { itWith } from '../only-where.js';

// moto takes any number of change sets of one name, each with a stack of its own: there is no lock to be had.

itWith('moto_server')(
  'an endpoint that keeps no lock is told from one that does; there, two may hold it, which is said',
  async () => {
    const moto = await startMoto();
    const aws = moto.connect();
    const notices: string[] = [];
    const hold = (record: string) =>
      holdOrganizationLock(aws, {
        plan: { digest: 'a'.repeat(64) },
        record,
        now: new Date(),
        notice: (text) => notices.push(text),
      });
    try {
      const locks = [await hold('one'), await hold('two')];
      for (const lock of locks) await lock.check();
      for (const lock of locks) await lock.release();
      expect(notices).toHaveLength(2);
      expect(notices[0]).toMatch(/^Not checked: whether somebody else deploys to this organization at the same time/);
      // The switch works there.
      await (await stopSwitch(aws, (text) => notices.push(text))).check();
      expect(notices).toHaveLength(2);
    } finally {
      aws.close();
      await moto.close();
    }
  },
  60_000,
);
