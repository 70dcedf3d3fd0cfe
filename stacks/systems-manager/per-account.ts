import { CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib/core';
import type { CharterStack } from '../charter-stack.js';

type Kind = 'String' | 'Number' | 'CommaDelimitedList';

/** A property whose value differs for some accounts. */
export interface Varying {
  /** Logical id of the parameter. */
  parameter: string;
  kind: Kind;
  /** What all other accounts have; null is nothing. A list is written with commas. */
  usual: string | null;
  /** What some accounts have instead; without any, no parameter is made. */
  others: readonly string[];
  /** Whether the one value stands in a list, as those of a document's parameters do. */
  inList?: boolean;
}

/**
 * The value of a property: a parameter of the stack set where accounts differ, so that one template serves all and an
 * override of StackSets says what is other. A parameter cannot be absent: an empty one leaves the property out.
 *
 * @returns what stands in the template; undefined where there is nothing
 */
export function perAccount(stack: CharterStack, { parameter, kind, usual, others, inList = false }: Varying): unknown {
  if (others.length === 0) return usual === null ? undefined : constant(kind, usual);
  const made = new CfnParameter(stack, parameter, { type: kind, default: usual ?? '' });
  stack.symbols[parameter] = usual ?? '';
  if (kind === 'Number') return made.valueAsNumber;
  const value = kind === 'String' ? made.valueAsString : made.valueAsList;
  const shown = inList ? [value] : value;
  if (usual !== null && !others.includes('')) return shown;
  const text = kind === 'String' ? made.valueAsString : Fn.join('', made.valueAsList);
  const given = new CfnCondition(stack, `Has${parameter}`, {
    expression: Fn.conditionNot(Fn.conditionEquals(text, '')),
  });
  return Fn.conditionIf(given.logicalId, shown, { Ref: 'AWS::NoValue' });
}

function constant(kind: Kind, usual: string): unknown {
  if (kind === 'Number') return Number(usual);
  return kind === 'String' ? usual : usual.split(',');
}
