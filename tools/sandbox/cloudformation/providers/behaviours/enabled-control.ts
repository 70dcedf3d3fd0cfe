import { lookup } from '../../../lookup.js';
import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';

/** A control of Control Tower on an OU that is registered there: all of them are, in a world with a landing zone. */
export const enabledControl: Behaviour = {
  create: (call, { desired }) => {
    const unit = /ou-[a-z0-9-]+$/.exec(String(desired['TargetIdentifier']))?.[0] ?? String(desired['TargetIdentifier']);
    if (call.world.settings.landingZone && lookup(call.world.organizationalUnits, unit)) return;
    throw refused(call, {
      service: 'AWSControlTower',
      code: 'ResourceNotFoundException',
      status: 404,
      message: `Organizational unit ${unit} is not registered with AWS Control Tower.`,
      handlerErrorCode: 'NotFound',
    });
  },
};
