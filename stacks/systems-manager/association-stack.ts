import { CfnAssociation } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { AssociationConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId } from '../logical-ids.js';
import { perAccount } from './per-account.js';

/** What an exception may change of an association beside its document's parameters. */
export const associationParameters = {
  schedule: 'ScheduleExpression',
  maxConcurrency: 'MaxConcurrency',
  maxErrors: 'MaxErrors',
} as const;

/** The stack's parameter that stands for a parameter of the document. */
export function documentParameterName(name: string): string {
  return identityLogicalId('Document', name);
}

/** A State Manager association of an account and Region. */
export class AssociationStack extends CharterStack {
  constructor(scope: Construct, name: string, config: AssociationConfig) {
    super(scope, name, `State Manager association ${config.name}`);
    const association = new CfnAssociation(this, 'Association', {
      associationName: config.name,
      name: config.document,
      ...(config.documentVersion !== null && { documentVersion: config.documentVersion }),
      ...(config.nodes.length > 0 && { targets: config.nodes }),
      ...(config.automationTargetParameter !== null && {
        automationTargetParameterName: config.automationTargetParameter,
      }),
      ...(config.scheduleOffset > 0 && { scheduleOffset: config.scheduleOffset }),
      ...(config.applyOnlyAtCronInterval && { applyOnlyAtCronInterval: true }),
      complianceSeverity: config.complianceSeverity,
      syncCompliance: config.syncCompliance,
    });
    for (const property of ['schedule', 'maxConcurrency', 'maxErrors'] as const) {
      const parameter = associationParameters[property];
      const others = config.exceptions.flatMap((exception) => exception[property] ?? []);
      const value = perAccount(this, { parameter, kind: 'String', usual: config[property], others });
      if (value !== undefined) association.addPropertyOverride(parameter, this.resolve(value));
    }
    for (const [key, value] of Object.entries(this.#documentParameters(config))) {
      association.addPropertyOverride(`Parameters.${key.replaceAll('.', '\\.')}`, this.resolve(value));
    }
  }

  #documentParameters({ parameters, exceptions }: AssociationConfig): Record<string, unknown> {
    const names = new Set([parameters, ...exceptions.map((one) => one.parameters ?? {})].flatMap(Object.keys));
    return Object.fromEntries(
      [...names].sort().map((name) => {
        const others = exceptions.flatMap((one) =>
          one.parameters?.[name] === undefined ? [] : [one.parameters[name]],
        );
        if (others.length === 0) return [name, parameters[name]];
        // One text is a text, whatever commas it holds; several are a list, which a parameter takes only with commas.
        const single = [parameters[name] ?? [''], ...others].every(({ length }) => length === 1);
        const value = perAccount(this, {
          parameter: documentParameterName(name),
          kind: single ? 'String' : 'CommaDelimitedList',
          usual: parameters[name]?.join(',') ?? null,
          others: others.map((values) => values.join(',')),
          inList: single,
        });
        return [name, value];
      }),
    );
  }
}
