import { tmpdir } from 'node:os';
import { allCodes } from '../../pipeline/pipeline.js';
import { charter, expectClean, expectFailure, removeWorkspaces } from './charter.js';

afterAll(removeWorkspaces);

test('prints the page of a code from any directory, without colour where there is no terminal', async () => {
  const ran = await charter(['explain', 'account-names'], { cwd: tmpdir() });
  expectClean(ran, 0);
  expect(ran.out).toMatch(/^account-names\n\n\S/);
  expect(ran.out).toContain('\nWrong\n\n  accounts-config.yaml\n    workloadAccounts:\n      - name: Payments\n');
  expect(ran.out).not.toContain('```');
});

test('lists every code with its summary', async () => {
  const ran = await charter(['explain'], { cwd: tmpdir() });
  expectClean(ran, 0);
  const listed = ran.out.split('\n').flatMap((line) => /^([a-z-]+)(?: \(\w+\))?$/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(allCodes.map(({ code }) => code));
  expect(ran.out).toContain(`${allCodes.length} codes.`);
});

test.each([
  ['account-namez', 'Did you mean "account-names"?'],
  ['../../package', 'charter explain lists all codes'],
  ['\u001b[31m', 'charter explain lists all codes'],
])('%j is no code', async (code, says) => {
  expectFailure(await charter(['explain', code]), 2, says);
});

test('says a schedule in words, with its next three runs', async () => {
  const ran = await charter(['explain', 'cron(0 3 ? * SUN *)', 'Europe/Berlin'], { cwd: tmpdir() });
  expectClean(ran, 0);
  expect(ran.out).toContain('At 03:00, only on Sunday (Europe/Berlin).');
  expect(ran.out.match(/^ {2}Sun \d{4}-\d\d-\d\d 03:00 Europe\/Berlin, Sun .* UTC$/gm)).toHaveLength(3);
});

test.each([
  [['cron(0 3 * * *)'], 'has 5 fields'],
  [['rate(1 day)', 'Mars'], 'not a time zone'],
  [['daily', 'UTC'], 'neither a cron expression'],
])('%j is no schedule', async (asked, says) => {
  expectFailure(await charter(['explain', ...asked]), 2, says);
});
