import type { Operation, RolloutConfig } from '../../model/index.js';

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
      const id = train === 0 ? `gate:${name}` : `gate:${name}:${train + 1}`;
      return [{ train, wave, operation: gateOperation(id, name, gate, region) }];
    });
  });
}

function gateOperation(
  id: string,
  wave: string,
  { alarms, pauseMinutes, manual }: RolloutConfig['waves'][number]['gate'],
  region: string,
): Operation {
  const asked = [
    pauseMinutes > 0 ? `wait ${pauseMinutes} ${pauseMinutes === 1 ? 'minute' : 'minutes'}` : '',
    alarms.length > 0 ? `no alarm of ${alarms.join(', ')}` : '',
    manual ? 'a person says go' : '',
  ].filter(Boolean);
  return {
    id,
    kind: 'stackSet',
    dependsOn: [],
    title: `Gate after wave ${wave}: ${asked.join('; ')}`,
    before: null,
    after: { alarms, pauseMinutes, manual },
    touches: [],
    action: { type: 'gate', wave, region, alarms: [...alarms], pauseMinutes, manual },
  };
}
