import type { BadConfig } from './bad-configs.js';

export const packs = 'config/conformance-packs-config.yaml';
export const path = 'conformance-packs/keys.yaml';
/** Where the config names the template. */
export const use = ['conformance-packs-config.yaml:3'];

export const config = `conformancePacks:
  - name: keys
    template: ${path}
    delivery: stackSet
    deploymentTargets:
      organizationalUnits: [Workloads]
`;
export const template = `Parameters:
  MaxAge: { Type: String, Default: '90' }
Resources:
  Keys:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: keys
      InputParameters:
        maxAccessKeyAge: !Ref MaxAge
      Source:
        Owner: AWS
        SourceIdentifier: ACCESS_KEYS_ROTATED
`;
export const remediation = `  Rotate:
    Type: AWS::Config::RemediationConfiguration
    Properties:
      ConfigRuleName: keys
      TargetType: SSM_DOCUMENT
      TargetId: AWSConfigRemediation-RevokeUnusedIAMUserCredentials
      Automatic: true
      MaximumAutomaticAttempts: 3
      RetryAttemptSeconds: 60
      Parameters:
        AutomationAssumeRole: { StaticValue: { Values: [!Sub 'arn:aws:iam::\${AWS::AccountId}:role/own'] } }
`;

const replaced = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replace(from, to);
};
export const inTemplate = (from: string, to: string, more = '') => ({
  [packs]: config,
  [path]: replaced(template + more, from, to),
});
export const inRemediation = (from: string, to: string) => inTemplate(from, to, remediation);
export const inConfig = (from: string, to: string) => ({ [packs]: replaced(config, from, to), [path]: template });
/** One rule on a line. */
export const rule = (identifier: string, logicalId = 'Root') =>
  `  ${logicalId}: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: AWS, SourceIdentifier: ${identifier} } } }\n`;

export interface PackFault extends Pick<BadConfig, 'name' | 'files' | 'code' | 'says' | 'helps' | 'severity'> {
  /** `line:column` in the template; in the config where `inConfig`. */
  at: string;
  inConfig?: true;
  related?: string[];
}

/** A fault of a pack as the bad corpus has it. */
export function badPack({ inConfig: there, at, related, ...fault }: PackFault): BadConfig {
  const file = there ? 'conformance-packs-config.yaml' : `../${path}`;
  return { ...fault, at: `${file}:${at}`, ...(there ? (related ? { related } : {}) : { related: related ?? use }) };
}
