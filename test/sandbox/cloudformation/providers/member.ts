import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStacksCommand,
  DetectStackDriftCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import type { BucketState, World } from '../../../../tools/sandbox/world.js';
import { type Bench, template } from '../bench.js';

export const management = '111111111111';
export const logArchive = '222222222222';

/** A bucket that was there before. */
export function addBucket(world: World, name: string, account: string, policy?: object): void {
  const configuration = policy ? { policy: JSON.stringify(policy) } : {};
  world.buckets[name] = { name, account, region: 'us-east-1', createdAt: 0, configuration, objects: {} } as BucketState;
}

/** A resource that somebody made without a stack. */
export function addLive(
  world: World,
  account: string,
  region: string,
  type: string,
  id: string,
  properties = {},
): void {
  const live = world.cloudformation.resources?.[account]?.[region];
  const ofType = { ...live?.[type], [id]: { properties, names: {}, createdAt: 0 } };
  world.cloudformation.resources = {
    ...world.cloudformation.resources,
    [account]: { ...world.cloudformation.resources?.[account], [region]: { ...live, [type]: ofType } },
  };
}

/** `account/Region/type/id` of everything that lives without a service of the sandbox. */
export function liveIn({ world }: Bench): string[] {
  const found: string[] = [];
  for (const [account, regions] of Object.entries(world.cloudformation.resources ?? {})) {
    for (const [region, types] of Object.entries(regions)) {
      for (const [type, resources] of Object.entries(types)) {
        found.push(...Object.keys(resources).map((id) => [account, region, type, id].join('/')));
      }
    }
  }
  return found.sort();
}

/** A resource of a template. */
export function resource(Type: string, Properties: object = {}, more: object = {}): object {
  return { Type, Properties, ...more };
}

/** Inline, or through a bucket where it is too large for that. */
function templateInput({ world }: Bench, body: string): { TemplateBody: string } | { TemplateURL: string } {
  if (Buffer.byteLength(body) <= 51_200) return { TemplateBody: body };
  addBucket(world, 'templates', management);
  addObject(world, 'templates', 'stack.json', body);
  return { TemplateURL: 'https://templates.s3.us-east-1.amazonaws.com/stack.json' };
}

/** An object that was there before. */
export function addObject(world: World, bucket: string, key: string, text: string): void {
  const body = Buffer.from(text).toString('base64');
  world.buckets[bucket]!.objects[key] = { body, contentType: '', etag: '', versionId: 'null', modifiedAt: 0 };
}

/** How an account sees CloudFormation in a Region. */
export function stacksIn(on: Bench, account = management, region = 'us-east-1') {
  const client = new CloudFormationClient({
    endpoint: on.sandbox.endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: account, secretAccessKey: 'sandbox' },
  });
  const settled = async (StackName: string) => {
    on.pass(600_000);
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    return Stacks![0]!;
  };
  return {
    client,
    /** Creates a stack, or updates it. @returns the status in which it ends */
    async deploy(StackName: string, resources: Record<string, object>, more: object = {}): Promise<string> {
      const input = { StackName, ...templateInput(on, template(resources, more)) };
      const exists = await client.send(new DescribeStacksCommand({ StackName })).catch(() => null);
      const { StackId } = await client.send(exists ? new UpdateStackCommand(input) : new CreateStackCommand(input));
      return (await settled(StackId!)).StackStatus!;
    },
    async remove(StackName: string): Promise<string> {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
      await client.send(new DeleteStackCommand({ StackName }));
      return (await settled(Stacks![0]!.StackId!)).StackStatus!;
    },
    async outputs(StackName: string): Promise<Record<string, string>> {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
      return Object.fromEntries(
        (Stacks![0]!.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!]),
      );
    },
    /** Logical id → what drift detection finds. */
    async drift(StackName: string): Promise<Record<string, string>> {
      await client.send(new DetectStackDriftCommand({ StackName }));
      on.pass(1000);
      const { StackResourceDrifts } = await client.send(new DescribeStackResourceDriftsCommand({ StackName }));
      return Object.fromEntries(
        StackResourceDrifts!.map((found) => [found.LogicalResourceId!, found.StackResourceDriftStatus!]),
      );
    },
    /** Why a resource failed first. */
    async failure(StackName: string): Promise<string | undefined> {
      const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName }));
      return StackEvents!.findLast(({ ResourceStatus }) => ResourceStatus!.endsWith('_FAILED'))?.ResourceStatusReason;
    },
  };
}
