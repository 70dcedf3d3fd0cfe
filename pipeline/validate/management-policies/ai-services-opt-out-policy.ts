import { choice, group, named } from './shape.js';

/** AWS adds services; one that is not here is a warning. */
const services = new Set([
  ...['default', 'aiops', 'aidevops', 'awssupplychain', 'biodiscovery', 'chimesdkvoiceanalytics', 'cloudwatch'],
  ...['codeguruprofiler', 'codewhisperer', 'comprehend', 'config', 'connect', 'connectamd', 'connectoptimization'],
  ...['contactlens', 'connectdecision', 'connecthealth::operations', 'connecthealth::training', 'connecttalent'],
  ...['datazone', 'dms', 'entityresolution', 'finopsagent', 'frauddetector', 'glue', 'guardduty', 'lex', 'polly'],
  ...['q', 'quicksightq', 'rekognition', 'scenariodiscovery', 'securityhub', 'securitylake', 'textract'],
  ...['transcribe', 'transform', 'translate', 'workspaces'],
]);

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.html */
export const aiServicesOptOutPolicy = group({
  services: named(group({ opt_out_policy: choice('optOut', 'optIn') }, { required: ['opt_out_policy'] }), {
    what: 'services of the AI services opt-out policy',
    known: services,
  }),
});
