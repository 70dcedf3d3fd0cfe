import { counted, type Operation, type RolloutConfig } from '../../model/index.js';

/** What must hold between two waves, and where it stands. */
export interface Gate {
  operation: Operation;
  /** The train whose waves it is between. */
  train: number;
  /** Position of the wave that it comes after. */
  wave: number;
}

/** A wave in which something changes. */
export interface Position {
  train: number;
  wave: number;
}

/**
 * A gate stands after a wave in which something changes, if something changes in a later one. That no stack has failed needs
 * no gate: a wave that fails ends the deployment.
 */
export function gates(rollout: RolloutConfig, waves: readonly Position[], region: string): Gate[] {
  const numbers = [...new Set(waves.map(({ train }) => train))].sort((a, b) => a - b);
  return numbers.flatMap((train) => {
    const own = waves.filter((one) => one.train === train).map(({ wave }) => wave);
    return rollout.waves.flatMap(({ name, gate }, wave): Gate[] => {
      const asks = gate.alarms.length > 0 || gate.pauseMinutes > 0 || gate.manual;
      const between = own.some((one) => one <= wave) && own.some((one) => one > wave);
      if (!asks || !between) return [];
      return [{ train, wave, operation: gateOperation(train, name, gate, region) }];
    });
  });
}

function gateOperation(
  train: number,
  wave: string,
  { alarms, pauseMinutes, manual }: RolloutConfig['waves'][number]['gate'],
  region: string,
): Operation {
  const asked = [
    pauseMinutes > 0 ? `wait ${counted(pauseMinutes, 'minute')}` : '',
    alarms.length > 0 ? `no alarm of ${alarms.join(', ')}` : '',
    manual ? 'a person says go' : '',
  ].filter(Boolean);
  const name = train === 0 ? wave : `${wave}:${train + 1}`;
  return {
    id: `gate:${name}`,
    kind: 'stackSet',
    dependsOn: [],
    title: `Gate after wave ${name}: ${asked.join('; ')}`,
    before: null,
    after: { alarms, pauseMinutes, manual },
    touches: [],
    action: { type: 'gate', name, wave, region, alarms: [...alarms], pauseMinutes, manual },
  };
}
