import { type JsonObject, type Operation, policyWaveStackPrefix } from '../../../model/index.js';
import { symbolName } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Policies whose new documents come beside the old ones, wave by wave, and where they are attached until they take their place. */
export function policiesInWaves({ plan }: PlanView, page: Page): string[] {
  const waves = plan.operations.filter(isWave);
  if (waves.length === 0) return [];
  const policies = new Map<string, Operation[]>();
  for (const wave of waves) {
    const name = policyOf(plan.templates[wave.action.type === 'changeSet' ? wave.action.template : '']);
    policies.set(name, [...(policies.get(name) ?? []), wave]);
  }
  return [
    ...heading(page, `Policies that come in waves (${policies.size}): the new document beside the old one`),
    ...[...policies].flatMap(([name, steps]) => [
      ...item(page, '~', `${name}, and then for everybody below its targets`),
      ...steps.flatMap((step) => {
        const { shown, more } = shortened(targetsOf(step), manyEntries);
        const rest = more > 0 ? ` and ${more} more (the plan file has them)` : '';
        return paragraph(page, `wave ${waveOf(step)}: on ${shown.join(', ')}${rest}`, { indent: 4 });
      }),
    ]),
  ];
}

function isWave({ id, action }: Operation): boolean {
  return action.type === 'changeSet' && action.stack.startsWith(policyWaveStackPrefix) && id.includes(':wave:');
}

function policyOf(template: JsonObject | undefined): string {
  const [resource] = Object.values((template?.['Resources'] ?? {}) as Record<string, { Properties: JsonObject }>);
  return String(resource?.Properties['Name'] ?? '').replace(/ \(next\)$/, '');
}

function waveOf({ id }: Operation): string {
  return id.slice(id.indexOf(':wave:') + ':wave:'.length);
}

function targetsOf({ action }: Operation): string[] {
  const parameters = action.type === 'changeSet' ? Object.entries(action.parameters) : [];
  return parameters.filter(([name]) => name.startsWith('Target')).map(([, symbol]) => symbolName(symbol));
}
