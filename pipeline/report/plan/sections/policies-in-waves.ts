import { type JsonObject, type Operation, policyWaveStackPrefix } from '../../../model/index.js';
import { isPolicy, kindName } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/**
 * Policies whose documents come wave by wave, beside the old ones where there are any, and where they are attached until
 * the policies themselves have them.
 */
export function policiesInWaves({ plan, objects, names }: PlanView, page: Page): string[] {
  const waves = plan.operations.filter(isWave);
  if (waves.length === 0) return [];
  const policies = new Map<string, Operation[]>();
  for (const wave of waves) {
    const name = policyOf(plan.templates[wave.action.type === 'changeSet' ? wave.action.template : '']);
    policies.set(name, [...(policies.get(name) ?? []), wave]);
  }
  const created = new Set(objects.filter((one) => one.fate === 'created' && isPolicy(one)).map(names.object));
  return [
    ...heading(page, `Policies that come in waves (${policies.size})`),
    ...[...policies].flatMap(([name, steps]) => [
      ...(created.has(name)
        ? item(page, '+', `${name}, which is new; then for everybody below its targets`)
        : item(page, '~', `${name}: the new document beside the old one, then for everybody below its targets`)),
      ...steps.flatMap((step) => {
        const { shown, more } = shortened(names.targets(targetsOf(step)), manyEntries);
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
  const { Name: name, Type: type } = resource?.Properties ?? {};
  return `${kindName(String(type))} ${String(name ?? '').replace(/ \(next\)$/, '')}`;
}

function waveOf({ id }: Operation): string {
  return id.slice(id.indexOf(':wave:') + ':wave:'.length);
}

function targetsOf({ action }: Operation): string[] {
  const parameters = action.type === 'changeSet' ? Object.entries(action.parameters) : [];
  return parameters.filter(([name]) => name.startsWith('Target')).map(([, symbol]) => symbol);
}
