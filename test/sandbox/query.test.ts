import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as sts from '@aws-sdk/client-sts';
import { NormalizedSchema } from '@smithy/core/schema';
import { decodeQuery, encodeQuery } from '../../tools/sandbox/wire/aws-query.js';

const input = NormalizedSchema.of(cloudformation.CreateChangeSetInput$);
const decode = (form: string) => decodeQuery(input, new URLSearchParams(form));

describe('the Query protocol', () => {
  it('reads lists in the order of their numbers, whatever the order of the form', () => {
    const numbers = [11, 2, 1, 10, 9, 3, 5, 4, 8, 6, 7];
    const form = numbers.map((n) => `Parameters.member.${n}.ParameterKey=p${n}`).join('&');
    const { Parameters } = decode(form) as { Parameters: { ParameterKey: string }[] };
    expect(Parameters.map(({ ParameterKey }) => ParameterKey)).toEqual(
      numbers.toSorted((a, b) => a - b).map((n) => `p${n}`),
    );
  });

  it('reads numbers, booleans, maps and empty lists as what they are', () => {
    const form =
      'StackName=s&IncludeNestedStacks=true&Capabilities=&ResourcesToImport.member.1.LogicalResourceId=L' +
      '&ResourcesToImport.member.1.ResourceIdentifier.entry.1.key=Id' +
      '&ResourcesToImport.member.1.ResourceIdentifier.entry.1.value=ou-1';
    expect(decode(form)).toEqual({
      StackName: 's',
      IncludeNestedStacks: true,
      Capabilities: [],
      ResourcesToImport: [{ LogicalResourceId: 'L', ResourceIdentifier: { Id: 'ou-1' } }],
    });
    const role = NormalizedSchema.of(sts.AssumeRoleRequest$);
    expect(decodeQuery(role, new URLSearchParams('DurationSeconds=900'))).toEqual({ DurationSeconds: 900 });
  });

  it('ignores what the operation does not know, however deep, and inherits nothing', () => {
    const deep = `${'a.'.repeat(5_000)}a=1`;
    expect(decode(`${deep}&__proto__.x=1&constructor=2&Parameters.member.x.ParameterKey=no`)).toEqual({
      Parameters: [],
    });
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('escapes what it answers', () => {
    const output = NormalizedSchema.of(sts.GetCallerIdentityResponse$);
    const envelope = { operation: 'GetCallerIdentity', namespace: 'https://x/', requestId: 'id' };
    expect(encodeQuery(output, { Arn: '<&">' }, envelope)).toBe(
      '<GetCallerIdentityResponse xmlns="https://x/"><GetCallerIdentityResult><Arn>&lt;&amp;&quot;&gt;</Arn>' +
        '</GetCallerIdentityResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>' +
        '</GetCallerIdentityResponse>',
    );
    expect(encodeQuery(output, {}, envelope)).toContain('<GetCallerIdentityResult></GetCallerIdentityResult>');
  });
});
