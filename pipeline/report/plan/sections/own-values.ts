import { byCodeUnits, counted, type Plan, type StackSetChange } from '../../../model/index.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

interface OwnValues {
  account: string;
  parameters: { name: string; before: string | null; after: string | null }[];
}

/** Values of parameters that single accounts get for themselves, or no longer have. */
export function ownValues({ name }: StackSetChange, { plan, names }: PlanView, page: Page): string[] {
  const lines = operationsOf(plan, 'deployWave')
    .filter(({ action }) => action.stackSet === name)
    .flatMap(({ action, before }) => {
      const secret = secretsOf(plan, action.template);
      const { overrides = [] } = (before ?? {}) as unknown as { overrides?: OwnValues[] };
      return overrides
        .map(({ account, parameters }) => ({ account: names.account(account), parameters }))
        .sort((a, b) => byCodeUnits(a.account, b.account))
        .flatMap(({ account, parameters }) =>
          parameters.map((parameter) => `for ${account}, ${said(parameter, secret.has(parameter.name))}`),
        );
    });
  const { shown, more } = shortened(lines, manyEntries);
  const others = more > 0 ? [`and ${counted(more, 'more value')} of single accounts (the plan file has them)`] : [];
  return [...shown, ...others].flatMap((line) => paragraph(page, line, { indent: 4 }));
}

/** Parameters that no one is shown. */
function secretsOf(plan: Plan, template: string): Set<string> {
  const declared = (plan.templates[template]?.['Parameters'] ?? {}) as Record<string, { NoEcho?: unknown }>;
  return new Set(Object.keys(declared).filter((name) => String(declared[name]?.NoEcho) === 'true'));
}

function said({ name, before, after }: OwnValues['parameters'][number], secret: boolean): string {
  if (secret) return `${name} changes`;
  if (after === null) return `${name}: ${before}, and now what all have`;
  return before === null ? `${name}: ${after}` : `${name}: ${before} → ${after}`;
}
