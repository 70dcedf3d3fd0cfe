import type * as Written from '../../model/config-files.generated.js';
import { controlArn, type EnabledControlConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { partitionOf } from '../names/regions.js';

/** Every control on every OU, by OU and ARN. A rule has seen to it that there are none without a landing zone. */
export function controls({ files }: RuleContext): EnabledControlConfig[] {
  const { controlTower, homeRegion } = files['global-config'] as Written.GlobalConfig;
  const enabled = (controlTower?.enabledControls ?? []).flatMap(({ control, organizationalUnits, parameters = [] }) =>
    organizationalUnits.map((organizationalUnit) => ({
      control: controlArn(control, partitionOf(homeRegion), homeRegion),
      organizationalUnit,
      parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    })),
  );
  const order = (one: EnabledControlConfig) => `${one.organizationalUnit.replaceAll('/', '\0')}\n${one.control}`;
  return enabled.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
