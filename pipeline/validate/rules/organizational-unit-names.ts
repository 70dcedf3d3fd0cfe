import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
const maximumLength = 128;

export const organizationalUnitNames: Rule = {
  code: 'organizational-unit-names',
  summary: 'Organizational units are named by their path below the root, each once.',
  check(context, report) {
    const place = (pointer: string) => context.at('organization-config', `${pointer}/name`);
    for (const { value, pointer } of context.organizationalUnits) {
      const fault = value.name === undefined || hasPlaceholder(value.name) ? null : nameFault(value.name);
      if (fault) report({ at: place(pointer), ...fault });
    }
    reportDuplicates(
      context.organizationalUnits.map(({ value, pointer }) => ({ key: value.name, at: () => place(pointer) })),
      report,
      (name) => ({
        message: `The organizational unit "${name}" is declared twice.`,
        help: 'Remove one of the two.',
        other: 'the first declaration',
      }),
    );
  },
};

function nameFault(path: string): { message: string; help: string } | null {
  const parts = path.split('/');
  if (parts[0] === 'Root') {
    const help =
      parts.length === 1
        ? 'Remove the entry: the root exists always.'
        : `Write the path without it: ${parts.slice(1).join('/')}.`;
    return { message: '"Root" is the root itself and cannot be declared.', help };
  }
  if (parts.some((part) => part.trim() === '')) {
    return {
      message: `The path "${path}" has an empty part.`,
      help: 'Write names with one "/" between them: Workloads/Prod.',
    };
  }
  if (parts.some((part) => part !== part.trim())) {
    return { message: `The path "${path}" has a space at the edge of a name.`, help: 'Remove the space.' };
  }
  if (path.includes('}')) {
    return {
      message: `The path "${path}" holds a “}”.`,
      help: 'Choose a name without it: plans write OUs as ${ou:…}.',
    };
  }
  const long = parts.find((part) => part.length > maximumLength);
  if (long === undefined) return null;
  return {
    message: `A name in "${path.slice(0, 40)}…" has ${long.length} characters.`,
    help: `AWS allows ${maximumLength} a name.`,
  };
}
