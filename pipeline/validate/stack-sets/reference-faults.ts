import type { Position } from '../../diagnostics/index.js';
import { childOf } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { entriesOf, pseudoParameters } from '../documents/template-tree.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { RuleFinding } from '../rule.js';
import { type TemplateReference, templateReferences } from './template-references.js';

/** Sections whose functions CloudFormation works out. */
const judged = ['Rules', 'Conditions', 'Resources', 'Outputs'] as const;
type Section = (typeof judged)[number];

interface DeclaredInTemplate {
  parameters: readonly string[];
  resources: readonly string[];
  conditions: readonly string[];
  mappings: readonly string[];
}

/**
 * What a template speaks of and does not declare. CloudFormation says so only when it is asked to create stacks. Not for
 * a template with macros, which may bring in what it lacks.
 *
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function referenceFaults(context: RuleContext, template: CheckedTemplate): RuleFinding[] {
  const { root } = template.file;
  const keysOf = (name: string) => entriesOf(childOf(root, name)).map(({ key }) => key);
  const declared = {
    parameters: keysOf('Parameters'),
    resources: keysOf('Resources'),
    conditions: keysOf('Conditions'),
    mappings: keysOf('Mappings'),
  };
  const known = knownNames(declared);
  const place = placer(template);
  const said = new Set<string>();
  return judged.flatMap((section) => {
    const node = childOf(root, section);
    if (!node) return [];
    const names = known[isBeforeResources(section) ? 'before' : 'resources'];
    return templateReferences(node, `/${section}`).flatMap((reference) => {
      const isKnown = names[reference.kind].has(reference.name);
      // In a text, each is found behind the one before.
      if (isKnown && !reference.inText) return [];
      const at = place(reference);
      // An alias repeats a text in which a name stands twice.
      const key = `${at.line}:${at.column} ${reference.kind} ${reference.name}`;
      if (isKnown || said.has(key)) return [];
      said.add(key);
      return [{ at, ...faultOf(context, reference, declared, section) }];
    });
  });
}

/** Conditions and rules are worked out before there are resources. */
function isBeforeResources(section: Section): boolean {
  return section === 'Conditions' || section === 'Rules';
}

type Known = Readonly<Record<TemplateReference['kind'], ReadonlySet<string>>>;

function knownNames({ parameters, resources, conditions, mappings }: DeclaredInTemplate): {
  before: Known;
  resources: Known;
} {
  const made = new Set(resources);
  const others = { condition: new Set(conditions), mapping: new Set(mappings) };
  const given = [...parameters, ...pseudoParameters];
  return {
    before: { value: new Set(given), attribute: new Set(), dependency: new Set(), ...others },
    resources: { value: new Set([...given, ...resources]), attribute: made, dependency: made, ...others },
  };
}

/** Where a reference stands. In the text of a `Fn::Sub`, which can be a long script, it is the name itself. */
function placer(template: CheckedTemplate): (reference: TemplateReference) => Position {
  const { text } = template.file;
  let reached = { textAt: -1, to: -1 };
  return ({ pointer, inText }) => {
    const start = template.at(pointer);
    if (!inText) return start;
    const { written, textAt } = inText;
    const own = template.atOffset(textAt);
    // Behind an alias, the place is that of the alias.
    if (own.line !== start.line || own.column !== start.column) return start;
    if (reached.textAt !== textAt) reached = { textAt, to: textAt };
    // Written with escapes, it is not found as it reads; then, the rest of its text is not searched either.
    const found = reached.to < 0 ? -1 : text.indexOf(written, reached.to);
    reached = { textAt, to: found < 0 ? -1 : found + written.length };
    return found < 0 ? start : template.atOffset(found);
  };
}

function faultOf(
  context: RuleContext,
  reference: TemplateReference,
  declared: DeclaredInTemplate,
  section: Section,
): Omit<RuleFinding, 'at'> {
  const { kind, name } = reference;
  if (kind === 'condition' || kind === 'mapping') {
    const [list, where] = kind === 'condition' ? [declared.conditions, 'Conditions'] : [declared.mappings, 'Mappings'];
    const help = context.didYouMean(name, list) || `Declare it under ${where}.`;
    return { message: `The template has no ${kind} "${name}".`, help };
  }
  if (isBeforeResources(section)) return beforeResources(context, reference, declared, section);
  if (kind === 'value') {
    const near = context.didYouMean(name, [...declared.parameters, ...declared.resources, ...pseudoParameters]);
    const help = near || 'Declare it under Parameters or Resources.';
    return {
      message: `The template has neither a parameter nor a resource "${name}".`,
      help: `${help}${textHelp(reference)}`,
    };
  }
  return { message: `The template has no resource "${name}".`, help: resourceHelp(context, reference, declared) };
}

function beforeResources(
  context: RuleContext,
  reference: TemplateReference,
  { parameters, resources }: DeclaredInTemplate,
  section: Section,
): Omit<RuleFinding, 'at'> {
  const { name } = reference;
  if (resources.includes(name)) {
    const message = `${section} cannot speak of resources, which come after them, and "${name}" is one.`;
    return { message, help: 'Write a parameter instead.' };
  }
  const near = context.didYouMean(name, [...parameters, ...pseudoParameters]);
  const help = `${near || 'Declare it under Parameters.'}${textHelp(reference)}`;
  return { message: `The template has no parameter "${name}".`, help };
}

function resourceHelp(
  context: RuleContext,
  reference: TemplateReference,
  { parameters, resources }: DeclaredInTemplate,
): string {
  const { kind, name, inText } = reference;
  if (parameters.includes(name)) {
    if (kind === 'dependency') return 'It is a parameter, for which nothing waits: remove it.';
    return `It is a parameter, which has no attributes: write ${inText ? `\${${name}}` : `!Ref ${name}`}.`;
  }
  const near = context.didYouMean(name, resources);
  if (kind === 'dependency') return near || 'Name a resource of this template, or remove it.';
  return `${near || 'Declare it under Resources.'}${textHelp(reference)}`;
}

/** A `${…}` may be meant for a shell. */
function textHelp({ inText }: TemplateReference): string {
  return inText ? ` For text that stays as it is, write ${inText.written.replace('${', '${!')}.` : '';
}
