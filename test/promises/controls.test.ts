import type { Config } from '../../pipeline/model/index.js';
import { configOf } from '../plan/small-organization.js';
import { checkedOf, freshBench } from './bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

const bench = freshBench('controls');

const control = 'arn:aws:controlcatalog:::control/6cf8uqzsk7ki52pk0zi4rjw5l';
const config = (units: string[], parameters: Config['controls'][number]['parameters'] = {}): Config =>
  configOf(['Prod', 'Test'], [], {
    controls: units.map((organizationalUnit) => ({ control, organizationalUnit, parameters })),
  });

/** The OUs, by name, on which the control is enabled. */
function enabledOn(): string[] {
  const { cloudformation, organizationalUnits } = bench().sandbox.world;
  return Object.values(cloudformation.stacks)
    .filter(({ name, status }) => name === 'charter-controls' && !status.startsWith('DELETE'))
    .flatMap(({ resources }) => Object.values(resources))
    .map(({ properties }) => String(properties?.['TargetIdentifier']).replace(/^.*\//, ''))
    .map((id) => organizationalUnits[id]?.name ?? id)
    .sort();
}

async function deploy(wanted: Config): Promise<void> {
  const checked = checkedOf(wanted);
  await bench().deploy(checked, await bench().plan(checked));
}

test('a control is enabled on its OUs where there is a landing zone, follows the config, and is disabled with it', async () => {
  bench().sandbox.world.settings.landingZone = true;
  await deploy(config(['Prod', 'Test']));
  expect(enabledOn()).toEqual(['Prod', 'Test']);
  const narrower = config(['Prod'], { AllowedRegions: ['eu-central-1'] });
  await deploy(narrower);
  expect(enabledOn()).toEqual(['Prod']);
  expect((await bench().plan(checkedOf(narrower))).operations).toEqual([]);
  await deploy(configOf(['Prod', 'Test'], []));
  expect(enabledOn()).toEqual([]);
});

test('without a landing zone the deployment ends with the control, the OU and what to do', async () => {
  await expect(deploy(config(['Prod']))).rejects.toThrow(
    /charter-controls[\s\S]*is not registered with AWS Control Tower/,
  );
  expect(enabledOn()).toEqual([]);
});
