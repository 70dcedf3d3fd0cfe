import { appended } from '../validate/write-config.js';

const validation = (text: string) => appended('config/global-config.yaml', `validation:\n${text}`);
const exception = (at: string) =>
  validation(
    `  exceptions:\n    - code: ownership\n      at: ${at}\n      owner: platform\n      reason: Agreed.\n      expires: 2026-12-31\n`,
  );

/** Faults of `validation` in global-config.yaml itself. None depends on the day on which it is checked. */
export const levelsAndExceptions = [
  {
    name: 'a level for a code that there is not',
    files: validation('  levels:\n    - { code: ownerships, level: info, reason: Agreed. }\n'),
    code: 'validation-levels',
    at: 'global-config.yaml:7:15',
    says: '"ownerships"',
    helps: 'Did you mean "ownership"?',
  },
  {
    name: 'a level below error for what later stages rely on',
    files: validation('  levels:\n    - { code: account-names, level: info, reason: Agreed. }\n'),
    code: 'validation-levels',
    at: 'global-config.yaml:7:37',
    says: 'stay errors',
    helps: 'charter explain account-names',
  },
  {
    name: 'an exception for a place that there is not',
    files: exception("'organization-config.yaml#/serviceControlPolicies/Gardrail'"),
    code: 'validation-exceptions',
    at: 'global-config.yaml:8:11',
    says: '"Gardrail"',
    helps: 'Did you mean "Guardrail"?',
  },
];
