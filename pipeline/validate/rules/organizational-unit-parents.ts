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
      // What is wrong with such a path is said already.
      if (parts[0] === 'Root' || parts.includes('') || parts.length > context.organizationalUnitDepth) continue;
      const parents = parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
      const missing = parents.filter((parent) => !declared.has(parent) && !said.has(parent));
      if (missing.length === 0) continue;
      for (const parent of missing) said.add(parent);
      const names = missing.map((parent) => `"${parent}"`).join(' and ');
      const many = missing.length > 1;
      report({
        at: context.at('organization-config', `${pointer}/name`),
        severity: 'warning',
        message: `The ${many ? 'parents' : 'parent'} ${names} of "${value.name}" ${many ? 'are' : 'is'} not declared; what a child needs is created.`,
        help: `Declare ${many ? 'them' : 'it'}, so that a reader sees ${many ? 'them' : 'it'}: ${missing.map((parent) => `- name: ${parent}`).join(', ')}`,
      });
    }
  },
};
