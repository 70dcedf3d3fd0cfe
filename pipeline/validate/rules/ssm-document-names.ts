import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import { awsDocuments, isAwsDocument } from '../systems-manager/aws-documents.js';
import { declaredSsmDocuments, systemsManagerFile } from '../systems-manager/declared.js';
import { reachOf } from '../systems-manager/reach.js';
import { type DocumentUse, documentUses } from '../systems-manager/used-documents.js';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html */
export const ssmDocumentNames: Rule = {
  code: 'ssm-document-names',
  summary: 'A document that something runs is one of AWS, or of the config and deployed wherever it runs.',
  check(context, report) {
    const own = new Map(declaredSsmDocuments(context).map((one) => [one.value.name, one]));
    for (const use of documentUses(context)) {
      // A document that another account shares is named by its ARN.
      if (!use.written || use.name.startsWith('arn:')) continue;
      const declared = own.get(use.name);
      if (!declared) {
        // One whose name could not be read may be meant.
        if (!own.has(undefined) || isAwsDocument(use.name)) unknownDocument(context, report, use, own.keys());
        continue;
      }
      const related = [{ ...context.at(systemsManagerFile, `${declared.pointer}/name`), message: 'the document' }];
      const at = context.at(systemsManagerFile, `${use.pointer}/document`);
      const { type } = declared.value;
      if (type !== undefined && use.wanted !== null && type !== use.wanted) {
        const message = `The ${use.what} runs a document of type ${use.wanted}, and "${use.name}" is of type ${type}.`;
        report({
          at,
          message,
          help: `Name a document of type ${use.wanted}, or change the type of the task.`,
          related,
        });
      }
      const lacking = lackingPlace(context, use, declared.value as DocumentUse['placed']);
      if (lacking === null) continue;
      const message = `The ${use.what} runs the document "${use.name}" in ${lacking}, where it is not deployed.`;
      report({ at, message, help: 'Deploy the document wherever it runs.', related });
    }
  },
};

function unknownDocument(
  context: RuleContext,
  report: Report,
  use: DocumentUse,
  own: Iterable<string | undefined>,
): void {
  const at = context.at(systemsManagerFile, `${use.pointer}/document`);
  const names = [...own].filter((name) => name !== undefined);
  if (!isAwsDocument(use.name)) {
    const near = context.didYouMean(use.name, [...names, ...awsDocuments]);
    const message = `No document is called "${use.name}".`;
    report({ at, message, help: near || 'Declare it under documents, or name one of AWS, as in AWS-RunShellScript.' });
    return;
  }
  if (awsDocuments.has(use.name) || !/^(AWS|AmazonCloudWatch)-/.test(use.name)) return;
  const help =
    context.didYouMean(use.name, awsDocuments) || 'Look whether AWS has it: aws ssm describe-document --name …';
  report({
    at,
    severity: 'warning',
    message: `The document "${use.name}" is not known to this version of Charter.`,
    help,
  });
}

/** An account and Region in which something runs a document that is not there. */
function lackingPlace(context: RuleContext, use: DocumentUse, document: DocumentUse['placed']): string | null {
  const [runs, there] = [reachOf(context, use.placed), reachOf(context, document)];
  const account = [...runs.accounts].find((name) => !there.accounts.has(name));
  const declared = account === undefined || context.names.accounts.names.has(account);
  if (account !== undefined && declared && runs.regions.length > 0) return `the account "${account}"`;
  const region = runs.accounts.size > 0 ? runs.regions.find((name) => !there.regions.includes(name)) : undefined;
  return region === undefined ? null : `the Region ${region}`;
}
