import { segment } from '../../diagnostics/index.js';
import type { ConformancePack, ConformancePacksConfig } from '../../model/config-files.generated.js';
import { type Declared, declared, type RuleContext } from '../context.js';
import type { CheckedTemplate } from '../documents/templates.js';
import { hasRefused } from '../names/written-value.js';
import type { Report, RuleFinding } from '../rule.js';

export const packsFile = 'conformance-packs-config';

export interface DeclaredPack extends Declared<ConformancePack> {
  /** Null where there is none that could be read. */
  template: CheckedTemplate | null;
}

/** The packs that the config declares. */
export function declaredPacks({ files, templates }: RuleContext): DeclaredPack[] {
  const list = (files[packsFile] as Partial<ConformancePacksConfig> | null)?.conformancePacks;
  return declared<ConformancePack>(list, '/conformancePacks').map((pack) => {
    const path = pack.value.template;
    const template = path === undefined ? undefined : templates[path];
    return { ...pack, template: template?.kind === 'template' ? template : null };
  });
}

/** Whether it is known how a pack is delivered: one that is written wrongly is not the default. */
export function isDeliveryKnown({ sources }: RuleContext, pack: DeclaredPack): boolean {
  return !hasRefused(sources.files[packsFile], pack, ['delivery']);
}

/** The templates of packs, each once, whatever number of packs shares it. */
export function packTemplates(context: RuleContext): CheckedTemplate[] {
  return [...new Set(declaredPacks(context).flatMap(({ template }) => template ?? []))];
}

/** What is wrong in a template, and where. */
export interface TemplateFault extends Omit<RuleFinding, 'at' | 'related'> {
  pointer: string;
  what?: 'key' | 'value';
  /** Another place in the same template that takes part. */
  other?: { pointer: string; message: string };
}

/** Reports faults of templates where they stand, with the entries of the config that name the template. */
export function reportTemplateFault(
  template: CheckedTemplate,
  { pointer, what, other, ...finding }: TemplateFault,
  report: Report,
): void {
  const related = other ? [{ ...template.at(other.pointer, 'key'), message: other.message }] : [];
  report({ at: template.at(pointer, what), ...finding, related: [...related, ...template.uses()] });
}

/** A pointer to what lies below another. */
export function below(pointer: string, ...keys: string[]): string {
  return [pointer, ...keys.map(segment)].join('/');
}
