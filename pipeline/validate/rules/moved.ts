import { policyKinds } from '../../model/index.js';
import { declared, type RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';

export const moved: Rule = {
  code: 'moved',
  summary: 'A declared rename leads from a name that is gone to one of the same kind that is declared.',
  check(context, report) {
    const entries = declared<{ from: string; to: string }>(context.files['organization-config']?.moved, '/moved');
    const names = new Set([...context.organizationalUnitPaths, ...policyIdentities(context)]);
    for (const { value, pointer } of entries) {
      if (value.from === undefined || value.to === undefined) continue;
      const fault = faultOf(value.from, value.to, names, context);
      if (!fault) continue;
      const { key, message, help } = fault;
      report({ at: context.at('organization-config', `${pointer}/${key}`), message, help });
    }
    reportDuplicates(
      entries.map(({ value, pointer }) => ({
        key: value.from,
        at: () => context.at('organization-config', `${pointer}/from`),
      })),
      report,
      (from) => ({ message: `"${from}" is moved twice.`, help: 'Keep one entry.', other: 'the first entry' }),
    );
  },
};

const form = 'Write the path of an organizational unit, or TYPE/name of a policy (SERVICE_CONTROL_POLICY/Region).';

interface MovedFault {
  key: 'from' | 'to';
  message: string;
  help: string;
}

function faultOf(from: string, to: string, names: ReadonlySet<string>, context: RuleContext): MovedFault | null {
  const fault = (key: 'from' | 'to', message: string, help: string) => ({ key, message, help });
  if (from === to) return fault('to', `"${from}" is moved to itself.`, 'Remove the entry.');
  if (typeOf(from) !== typeOf(to)) return fault('to', `"${from}" and "${to}" are not of the same kind.`, form);
  if (from === 'Root') return fault('from', 'The root cannot be renamed.', form);
  if (to === 'Root') return fault('to', 'Nothing can be renamed to the root.', form);
  if (!names.has(to) && (typeOf(to) !== 'ou' || context.names.organizationalUnits.lack(to)))
    return fault('to', `"${to}" is not declared.`, context.didYouMean(to, names) || form);
  if (names.has(from)) return fault('from', `"${from}" is still declared.`, 'Remove its declaration, or this entry.');
  return null;
}

/** The policy type of `TYPE/name`, or `ou`. */
function typeOf(identity: string): string {
  const first = identity.split('/')[0];
  return policyKinds.find(({ type }) => type === first)?.type ?? 'ou';
}

function policyIdentities({ policies }: RuleContext): string[] {
  return policies.flatMap(({ value, kind }) => (value.name === undefined ? [] : [`${kind.type}/${value.name}`]));
}
