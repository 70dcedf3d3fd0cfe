import type { Rule } from '../rule.js';

export const organizationalUnitParents: Rule = {
  code: 'organizational-unit-parents',
  summary: 'The parent of an organizational unit is declared too; one that is not is created all the same.',
  severity: 'warning',
  check(context, report) {
    const declared = new Set(context.organizationalUnits.map(({ value }) => value.name));
    const said = new Set<string>();
    for (const { value, pointer } of context.organizationalUnits) {
      const parts = value.name?.split('/') ?? [];
      for (let length = 1; length < parts.length; length++) {
        const parent = parts.slice(0, length).join('/');
        if (parts[0] === 'Root' || parent === '' || declared.has(parent) || said.has(parent)) continue;
        said.add(parent);
        report({
          at: context.at('organization-config', `${pointer}/name`),
          severity: 'warning',
          message: `The parent "${parent}" of "${value.name}" is not declared; it is created because its child needs it.`,
          help: `Declare it, so that a reader sees it: - name: ${parent}`,
        });
      }
    }
  },
};
