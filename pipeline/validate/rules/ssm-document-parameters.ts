import { segment } from '../../diagnostics/index.js';
import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import { awsDocumentParameters, type DocumentParameters } from '../systems-manager/aws-documents.js';
import { declaredAssociations, declaredSsmDocuments, systemsManagerFile } from '../systems-manager/declared.js';
import { ownDocument, parametersOf } from '../systems-manager/own-document.js';
import { type DocumentUse, documentUses } from '../systems-manager/used-documents.js';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html */
export const ssmDocumentParameters: Rule = {
  code: 'ssm-document-parameters',
  summary: 'What runs a document gives the parameters that it has, and all that it needs.',
  check(context, report) {
    const known = knownParameters(context);
    for (const use of documentUses(context)) {
      const own = known(use.name);
      if (!own) continue;
      const { name, parameters: given } = use;
      checkNames(context, report, { ...own, name, given, pointer: `${use.pointer}/parameters` });
      checkNeeded(context, report, own.known, use);
    }
    for (const { value, pointer } of declaredAssociations(context)) {
      const name = value.document ?? '';
      const own = known(name);
      value.exceptions?.forEach((exception, index) => {
        if (!own || !exception?.parameters) return;
        const place = `${pointer}/exceptions/${index}/parameters`;
        checkNames(context, report, { ...own, name, pointer: place, given: exception.parameters });
      });
    }
  },
};

interface Known {
  known: DocumentParameters;
  /** Charter's list of AWS's own parameters is as old as its version. */
  severity: 'error' | 'warning';
}

/** The parameters of a document by its name; null where they are not known. */
function knownParameters(context: RuleContext): (name: string) => Known | null {
  const own = new Map(
    declaredSsmDocuments(context).map(({ value }) => [value.name, ownDocument(context, value.content)]),
  );
  return (name) => {
    const document = own.get(name);
    const declared = document ? parametersOf(document) : null;
    if (declared) return { known: declared, severity: 'error' };
    const known = Object.hasOwn(awsDocumentParameters, name) ? awsDocumentParameters[name] : undefined;
    return known && !own.has(name) ? { known, severity: 'warning' } : null;
  };
}

function checkNeeded(context: RuleContext, report: Report, known: DocumentParameters, use: DocumentUse): void {
  for (const [name, needed] of Object.entries(known)) {
    if (!needed || Object.hasOwn(use.parameters, name) || use.supplied.includes(name)) continue;
    const at = context.at(systemsManagerFile, use.written ? `${use.pointer}/document` : use.pointer);
    const message = `The document "${use.name}" needs the parameter "${name}", and the ${use.what} does not give it.`;
    report({ at, message, help: `Add parameters: { ${name}: … }.` });
  }
}

interface Given extends Known {
  name: string;
  /** The parameters that stand there. */
  given: Readonly<Record<string, unknown>>;
  pointer: string;
}

function checkNames(context: RuleContext, report: Report, { known, severity, name, given, pointer }: Given): void {
  for (const one of Object.keys(given)) {
    if (Object.hasOwn(known, one)) continue;
    const names = Object.keys(known);
    report({
      at: context.at(systemsManagerFile, `${pointer}/${segment(one)}`, 'key'),
      severity,
      message: `The document "${name}" has no parameter "${one}".`,
      help: context.didYouMean(one, names) || `It has ${names.join(', ') || 'none'}.`,
    });
  }
}
