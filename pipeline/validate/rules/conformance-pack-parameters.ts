import { childOf, textOf } from '../../model/index.js';
import {
  below,
  type DeclaredPack,
  declaredPacks,
  packsFile,
  packTemplates,
  reportTemplateFault,
} from '../conformance-packs/declared-packs.js';
import { references } from '../conformance-packs/functions.js';
import { packResources } from '../conformance-packs/pack-template.js';
import type { RuleContext } from '../context.js';
import { entriesOf, pseudoParameters } from '../documents/template-tree.js';
import type { CheckedTemplate } from '../documents/templates.js';
import { named } from '../names/named.js';
import type { Report, Rule } from '../rule.js';

/** https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html */
const maximumParameters = 60;

export const conformancePackParameters: Rule = {
  code: 'conformance-pack-parameters',
  summary: 'Parameters of a conformance pack are declared, used and given a value.',
  check(context, report) {
    for (const template of packTemplates(context)) declarations(context, template, report);
    for (const pack of declaredPacks(context)) values(context, pack, report);
  },
};

function parametersOf({ file }: CheckedTemplate) {
  return entriesOf(childOf(file.root, 'Parameters'));
}

function declarations(context: RuleContext, template: CheckedTemplate, report: Report): void {
  const names = parametersOf(template).map(({ key }) => key);
  const resources = packResources(template.file.root).map(({ logicalId }) => logicalId);
  const used = references(template.file.root);
  for (const { name, pointer } of used) {
    const [whole = ''] = name.split('.');
    if (names.includes(name) || pseudoParameters.has(name) || resources.includes(whole)) continue;
    const help = context.didYouMean(name, [...names, ...pseudoParameters]) || 'Declare it under Parameters.';
    reportTemplateFault(template, { pointer, message: `The template has no parameter "${name}".`, help }, report);
  }
  const said = new Set(used.map(({ name }) => name));
  for (const name of names.filter((one) => !said.has(one))) {
    const fault = {
      severity: 'warning' as const,
      message: `Nothing uses the parameter "${name}".`,
      help: 'Remove it.',
    };
    reportTemplateFault(template, { pointer: below('/Parameters', name), what: 'key', ...fault }, report);
  }
  const tooMany = names[maximumParameters];
  if (tooMany === undefined) return;
  const message = `The template has ${names.length} parameters; AWS Config takes ${maximumParameters}. This is the first too many.`;
  const help = 'Write values that never change into the rules.';
  reportTemplateFault(template, { pointer: below('/Parameters', tooMany), what: 'key', message, help }, report);
}

function values(context: RuleContext, { value, pointer, template }: DeclaredPack, report: Report): void {
  if (!template) return;
  const declared = parametersOf(template);
  const names = declared.map(({ key }) => key);
  const given = Object.keys(value.parameters ?? {});
  for (const name of given.filter((one) => !names.includes(one))) {
    report({
      at: context.at(packsFile, below(`${pointer}/parameters`, name), 'key'),
      message: `The template ${template.path} has no parameter "${name}".`,
      help: context.didYouMean(name, names) || 'Remove it, or declare it under Parameters of the template.',
      related: [{ ...template.at('/Parameters', 'key'), message: 'the parameters of the template' }],
    });
  }
  for (const { key: name, value: parameter } of declared) {
    const place = below('/Parameters', name);
    if (!given.includes(name) && !childOf(parameter, 'Default')) {
      report({
        at: context.at(packsFile, pointer, 'key'),
        message: `The ${named('pack', value.name)} gives no value to the parameter "${name}", which has no default.`,
        help: `Write parameters: { ${name}: … }.`,
        related: [
          { ...template.at(place, 'key'), message: textOf(childOf(parameter, 'Description')) ?? 'the parameter' },
        ],
      });
    }
  }
}
