import type { TypeModel } from './type-model.js';

/** Systems Manager. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html */
export const systemsManagerModels: Record<string, TypeModel> = {
  'AWS::SSM::PatchBaseline': { id: 'pb-0{hex16}' },
  'AWS::SSM::Association': { id: '{uuid}' },
  'AWS::SSM::MaintenanceWindow': { id: 'mw-0{hex16}' },
  'AWS::SSM::MaintenanceWindowTarget': { id: '{uuid}' },
  'AWS::SSM::MaintenanceWindowTask': { id: '{uuid}' },
  'AWS::SSM::ResourceDataSync': {},
  'AWS::SSM::Document': { generated: { longest: 128 }, noDrift: true },
  'AWS::SSM::Parameter': {
    arn: ({ Name }) =>
      `ssm:{region}:{account}:parameter${typeof Name === 'string' && Name.startsWith('/') ? '' : '/'}{Name}`,
    generated: { longest: 1011 },
  },
};
