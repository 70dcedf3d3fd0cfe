import { nearestName } from '../../diagnostics/index.js';
import { childOf, follow, textOf } from '../../model/index.js';
import {
  managedRuleIdentifiers,
  managedRuleParameters,
  type ParameterNeed,
} from '../../resource-types/config-rules.js';
import { below, packTemplates, reportTemplateFault, type TemplateFault } from '../conformance-packs/declared-packs.js';
import { type PackResource, packRules } from '../conformance-packs/pack-template.js';
import type { RuleContext } from '../context.js';
import { entriesOf, functionOf } from '../documents/template-tree.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html */
export const conformancePackManagedRules: Rule = {
  code: 'conformance-pack-managed-rules',
  summary: 'Managed rules of a conformance pack exist, and get the parameters that they take.',
  check(context, report) {
    for (const template of packTemplates(context)) {
      for (const rule of packRules(template.file.root)) {
        const source = childOf(rule.properties, 'Source');
        const identifier = textOf(childOf(source, 'SourceIdentifier'));
        if (textOf(childOf(source, 'Owner')) !== 'AWS' || identifier === undefined) continue;
        const parameters = managedRuleParameters(identifier);
        const faults =
          parameters === undefined
            ? [unknownRule(identifier, rule)]
            : parameterFaults(context, identifier, parameters, rule);
        for (const fault of faults) reportTemplateFault(template, fault, report);
      }
    }
  },
};

/** AWS adds rules every month: what is not nearly one of the known may be one of the new. */
function unknownRule(identifier: string, { pointer }: PackResource): TemplateFault {
  const near = nearestName(identifier, managedRuleIdentifiers());
  return {
    pointer: `${pointer}/Properties/Source/SourceIdentifier`,
    severity: near === null ? 'warning' : 'error',
    message: `The managed rule "${identifier}" is not known to this version of Charter.`,
    help: near === null ? 'Look it up in the AWS Config Developer Guide.' : `Did you mean "${near}"?`,
  };
}

function parameterFaults(
  context: RuleContext,
  identifier: string,
  parameters: Record<string, ParameterNeed> | null,
  { properties, pointer }: PackResource,
): TemplateFault[] {
  const input = childOf(properties, 'InputParameters');
  // JSON in a text, or what a function makes, is not looked into.
  if (parameters === null || (input && (follow(input).kind !== 'mapping' || functionOf(input)))) return [];
  const given = entriesOf(input).map(({ key }) => key);
  const place = `${pointer}/Properties/InputParameters`;
  const known = Object.keys(parameters);
  const missing = known.filter((name) => parameters[name] === 'required' && !given.includes(name));
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name): TemplateFault => {
        const near = context.didYouMean(name, known);
        return {
          pointer: below(place, name),
          what: 'key',
          ...(near || known.length === 0 ? {} : { severity: 'warning' }),
          message: `The managed rule ${identifier} has no parameter "${name}".`,
          help: near || (known.length === 0 ? 'Remove it; the rule takes none.' : `It takes ${known.join(', ')}.`),
        };
      }),
    ...missing.map(
      (name): TemplateFault => ({
        pointer: input ? place : `${pointer}/Properties`,
        what: 'key',
        message: `The managed rule ${identifier} needs a value for "${name}".`,
        help: `Write InputParameters: { ${name}: … }.`,
      }),
    ),
  ];
}
