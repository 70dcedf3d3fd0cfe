import type { StackSetParameter } from '../../model/config-files.generated.js';
import type { JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule, RuleFinding } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { asObject, type DeclaredStackSet, declaredStackSets, sectionOf } from '../stack-sets/declared-stack-sets.js';
import { faultOfValue } from '../stack-sets/parameter-value.js';

type Given = readonly (DeepPartial<StackSetParameter> | undefined)[];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
export const stackSetParameters: Rule = {
  code: 'stack-set-parameters',
  summary: 'The parameters of a stack set are those of its template, with values that the template takes.',
  check(context, report) {
    for (const set of declaredStackSets(context)) {
      if (!set.template) continue;
      const parameters = sectionOf(set.template.value, 'Parameters');
      const given = set.value.parameters ?? [];
      reportGiven(context, set, { parameters, given, below: '/parameters' }, report);
      reportMissing(set, parameters, given, report);
      (set.value.overrides ?? []).forEach((override, index) => {
        const below = `/overrides/${index}/parameters`;
        reportGiven(context, set, { parameters, given: override?.parameters ?? [], below }, report);
      });
    }
  },
};

interface Values {
  parameters: JsonObject;
  given: Given;
  below: string;
}

function reportGiven(
  context: RuleContext,
  { at, value: { template: path } }: DeclaredStackSet,
  { parameters, given, below }: Values,
  report: Report,
): void {
  const seen = new Map<string, number>();
  given.forEach((entry, index) => {
    const name = entry?.name;
    if (name === undefined) return;
    const place = at(`${below}/${index}/name`);
    const first = seen.get(name);
    if (first !== undefined) {
      const related = [{ ...at(`${below}/${first}/name`), message: 'the first value' }];
      report({ at: place, message: `The parameter "${name}" has two values.`, help: 'Keep one.', related });
      return;
    }
    seen.set(name, index);
    if (!Object.hasOwn(parameters, name)) {
      const known = Object.keys(parameters);
      const help = context.didYouMean(name, known) || (known.length > 0 ? `It has ${known.join(', ')}.` : 'Remove it.');
      report({ at: place, message: `The template "${path ?? ''}" has no parameter "${name}".`, help });
      return;
    }
    const fault = faultOfSymbol(context, entry?.value) ?? faultOf(name, asObject(parameters[name]), entry?.value);
    if (fault) report({ at: at(`${below}/${index}/value`), ...fault });
  });
}

/** `${account:LogArchive}` and the like stand for ids that only the live organization knows. */
function faultOfSymbol(context: RuleContext, value: unknown): Omit<RuleFinding, 'at'> | null {
  for (const [symbol, kind, name] of String(value).matchAll(/\$\{(?:(\w+):)?([^}]*)\}/g)) {
    if (kind === undefined && (name === 'organization' || name === 'root')) continue;
    const known = { account: 'accounts', ou: 'organizationalUnits' } as const;
    if (kind === 'account' || kind === 'ou') {
      const { names, lack } = context.names[known[kind]];
      if (!lack(name!)) continue;
      const what = kind === 'account' ? 'account' : 'organizational unit';
      const file = kind === 'account' ? 'accounts-config.yaml' : 'organization-config.yaml';
      return {
        message: `The ${what} "${name}" is not declared.`,
        help: context.didYouMean(name!, names) || `Write an ${what} of ${file}, or declare it there.`,
      };
    }
    const help = 'Write ${account:NAME}, ${ou:PATH}, ${organization} or ${root}, or the value itself.';
    return { message: `Nothing gives ${symbol} a value.`, help };
  }
  return null;
}

function faultOf(
  name: string,
  parameter: JsonObject,
  written: string | number | boolean | undefined,
): Omit<RuleFinding, 'at'> | null {
  const value = String(written);
  if (written === undefined || hasPlaceholder(value)) return null;
  const fault = faultOfValue(parameter, value);
  if (fault) {
    const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
    const { ConstraintDescription, Description, Type } = parameter;
    const help = String(ConstraintDescription ?? Description ?? `Its type is ${String(Type)}.`);
    return { message: `The value "${shown}" of the parameter "${name}" ${fault}.`, help };
  }
  if (String(parameter['NoEcho']) !== 'true' || value.includes('{{resolve:')) return null;
  return {
    severity: 'warning',
    message: `The parameter "${name}" is secret (NoEcho), and its value stands in the config.`,
    help: 'Write {{resolve:secretsmanager:…}}, which CloudFormation looks up in the account itself.',
  };
}

function reportMissing(
  { at, value, template }: DeclaredStackSet,
  parameters: JsonObject,
  given: Given,
  report: Report,
) {
  // A value without a name may be the one that is missing.
  if (given.some((entry) => entry?.name === undefined)) return;
  for (const [name, parameter] of Object.entries(parameters)) {
    if (Object.hasOwn(asObject(parameter), 'Default') || given.some((entry) => entry?.name === name)) continue;
    report({
      at: value.parameters === undefined ? at('/template') : at('/parameters', 'key'),
      message: `The parameter "${name}" of the template has no value and no default.`,
      help: `Add it under parameters: - { name: ${name}, value: … }`,
      related: [{ ...template!.at(`/Parameters/${name}`, 'key'), message: 'the parameter' }],
    });
  }
}
