import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { SsmDocumentConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';

/**
 * An SSM document of an account and Region. A change is a new version of it, which becomes its default: CloudFormation
 * would otherwise replace the document, which fails while its name is taken.
 */
export class SsmDocumentStack extends CharterStack {
  constructor(scope: Construct, name: string, { name: documentName, type, content, targetType }: SsmDocumentConfig) {
    super(scope, name, `SSM document ${documentName}`);
    new CfnDocument(this, 'Document', {
      name: documentName,
      documentType: type,
      documentFormat: 'JSON',
      updateMethod: 'NewVersion',
      ...(targetType !== null && { targetType }),
      content,
    });
  }
}
