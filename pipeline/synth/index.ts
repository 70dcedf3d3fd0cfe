import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { OrganizationStack } from '../../stacks/organization-stack.js';
import {
  type Assembly,
  type Config,
  type JsonObject,
  organizationsRegion,
  type SynthesizedStack,
} from '../model/index.js';
import { divideOrganization } from './divide-organization.js';
import { partsOf } from './parts/index.js';
import { assertFits } from './stack-limits.js';
import { addPart } from './synthesize-parts.js';

/**
 * Makes the CloudFormation templates that a config asks for. Pure: the same config gives the same templates, byte for
 * byte, without credentials or network.
 *
 * @returns stacks in an order in which each needs only earlier ones
 * @throws Failure (exit 3) where a stack would pass what CloudFormation takes; it says how to divide it
 */
export function synth(config: Config): Assembly {
  const outdir = mkdtempSync(join(tmpdir(), 'charter-synth-'));
  try {
    return synthInto(config, outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The same, leaving the CDK's cloud assembly in a directory, where the `cdk` command finds it. */
export function synthInto(config: Config, outdir: string): Assembly {
  // The CDK has a limit of its own, which is higher, and cannot say how to divide the stack.
  const context = { '@aws-cdk/core:stackResourceLimit': 0 };
  const app = new App({ outdir, analyticsReporting: false, treeMetadata: false, context });
  const region = organizationsRegion(config.partition);
  const stacks = divideOrganization(config).map(({ name, ...content }) => ({
    name,
    stack: new OrganizationStack(app, name, content),
  }));
  const pending = partsOf(config).map((part) => addPart(app, part));
  const assembly = app.synth();
  const parts = pending.map(({ finish }) => finish(assembly));
  return {
    stacks: stacks.map(({ name, stack }): SynthesizedStack => {
      const template = assembly.getStackByName(name).template as JsonObject;
      assertFits(name, template, config.quotas);
      return { name, region, template, parameters: stack.symbols, objects: stack.objects };
    }),
    governanceStacks: parts.flatMap(({ stack }) => stack ?? []),
    stackSets: parts.flatMap(({ stackSet }) => stackSet ?? []),
  };
}
