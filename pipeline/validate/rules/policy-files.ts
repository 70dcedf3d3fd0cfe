import { segment } from '../../diagnostics/index.js';
import type { DocumentUse } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { isNameOfAws, isOriginUnclear } from '../documents/policy-origin.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';

export const policyFiles: Rule = {
  code: 'policy-files',
  summary: 'Every document that the config names exists.',
  check(context, report) {
    const file = 'organization-config';
    for (const policy of context.policies) {
      const { value, pointer } = policy;
      // A policy of AWS's own has no document; that it is not declared as one is said at its name or type.
      if (value.type === 'awsManaged' || isNameOfAws(value.name) || isOriginUnclear(context, policy)) continue;
      reportMissing(context, value.policy, { file, pointer: `${pointer}/policy` }, report);
    }
    const resourcePolicy = context.files[file]?.resourcePolicy;
    reportMissing(context, resourcePolicy, { file, pointer: `/${segment('resourcePolicy')}` }, report);
    for (const [path, { kind, uses }] of Object.entries(context.sources.documents)) {
      if (kind !== 'policy') for (const use of uses) reportMissing(context, path, use, report);
    }
  },
};

/** Endings that a path may lack. */
const endings = { policy: ['.json'], template: ['.yaml', '.yml', '.json'], document: ['.yaml', '.yml', '.json'] };
const foldersBeside = ['policies', 'conformance-packs'];

function reportMissing(context: RuleContext, path: string | undefined, use: DocumentUse, report: Report): void {
  const document = path === undefined || hasPlaceholder(path) ? undefined : context.sources.documents[path];
  if (path === undefined || document?.status !== 'missing') return;
  const others = [...readPaths(context), ...(document.near ?? [])];
  const whole = endings[document.kind].map((ending) => `${path}${ending}`).find((name) => others.includes(name));
  const near = whole ? `Did you mean "${whole}"?` : context.didYouMean(path, others);
  const folder = foldersBeside.find((name) => path.startsWith(`${name}/`));
  const beside = folder ? ` or in ${folder}/ beside it` : '';
  report({
    at: context.at(use.file, use.pointer),
    message: `The document "${path}" does not exist in the config directory${beside}.`,
    help: near ? `${near} Else create it.` : 'Create it, or correct the path; upper and lower case differ.',
  });
}

function readPaths({ sources }: RuleContext): string[] {
  return Object.entries(sources.documents).flatMap(([path, { status }]) => (status === 'read' ? [path] : []));
}
