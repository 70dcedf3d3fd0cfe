import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { type Bench, template } from '../bench.js';

export const management = '111111111111';
export const logArchive = '222222222222';

/** A resource of a template. */
export function resource(Type: string, Properties: object = {}, more: object = {}): object {
  return { Type, Properties, ...more };
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
      const input = { StackName, TemplateBody: template(resources, more) };
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
    /** Why a resource failed first. */
    async failure(StackName: string): Promise<string | undefined> {
      const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName }));
      return StackEvents!.findLast(({ ResourceStatus }) => ResourceStatus!.endsWith('_FAILED'))?.ResourceStatusReason;
    },
  };
}
