import { type Aws, isUnsupported } from '../aws/index.js';
import { readRoot, readTags } from '../aws/organizations/index.js';
import { Failure } from '../diagnostics/index.js';

/** The tag on the organization's root that stops deployments; its value says why. */
export const stopTag = 'charter:stop';

/** What anybody who may tag the root can throw, also while a deployment runs. */
export interface StopSwitch {
  /** One call. @throws Failure (exit 5) where deployments are stopped, with the reason and how to let them go on */
  check(): Promise<void>;
}

/**
 * The live stop switch. Where the endpoint has no tags, that is said once, and nothing stops a deployment there.
 *
 * @throws Failure where the tags of the root may not be read: who cannot see the switch must not begin
 */
export async function stopSwitch(aws: Aws, notice: (text: string) => void): Promise<StopSwitch> {
  const { id } = await readRoot(aws);
  let missing = false;
  return {
    check: async () => {
      if (missing) return;
      const reason = await readTags(aws, id).then(
        (tags) => tags[stopTag],
        (error: unknown) => {
          if (!isUnsupported(error)) throw unseen(error);
          missing = true;
          notice(`Not checked: whether deployments are stopped: ${(error as Error).message}`);
          return undefined;
        },
      );
      if (reason !== undefined) throw stoppedByTag(id, reason);
    },
  };
}

/** @param reason what the config says */
export function stoppedByConfig(reason: string): Failure {
  return new Failure(`Deployments are stopped: ${reason}`, {
    exitCode: 5,
    help: ['Nothing was begun. To let them go on, remove “stopped” from rollout-config.yaml; the approval stays good.'],
  });
}

function stoppedByTag(root: string, reason: string): Failure {
  return new Failure(`Deployments are stopped: ${reason || 'no reason given'} (tag ${stopTag} on root ${root})`, {
    exitCode: 5,
    help: [`To let them go on: aws organizations untag-resource --resource-id ${root} --tag-keys ${stopTag}`],
  });
}

function unseen(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { message, exitCode, help, cause } = error;
  const why = `Who deploys has to see whether deployments are stopped: the tag ${stopTag} on the root.`;
  return new Failure(message, { exitCode, help: [...help, why], cause });
}
