import type { Explanation, SchemaError } from './schema-error.js';

/** What a sentence is made of: the value at its start, the value itself, and what the schema says of it. */
interface Words {
  subject: string;
  shown(value: unknown): string;
  description: string;
}

/**
 * Says that a value has too little or too much of something.
 *
 * @returns null where the keyword bounds nothing
 */
export function explainBound(error: SchemaError, words: Words): Explanation | null {
  const said = saidOf(error, words);
  if (!said) return null;
  const { message, help, below = '' } = said;
  const whole = [help, words.description].filter(Boolean).join(' ');
  return { code: 'wrong-value', message, help: whole, pointer: `${error.instancePath}${below}`, what: 'value' };
}

interface Said {
  message: string;
  help: string;
  /** Of the part that is wrong. */
  below?: string;
}

function saidOf({ keyword, params, data, parentSchema }: SchemaError, { subject, shown }: Words): Said | null {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'minItems':
      return {
        message: `${subject} ${isEmpty(data) ? 'is an empty list' : `has less than ${limit} items`}.`,
        help: `Write at least ${limit === 1 ? 'one item' : `${limit} items`}${exampleOf(parentSchema.items?.examples)}.`,
      };
    case 'maxItems':
      return { message: `${subject} has ${sizeOf(data)} items, and ${limit} is the most.`, help: 'Remove some.' };
    case 'minProperties':
      return { message: `${subject} has no keys.`, help: 'Write at least one below it.' };
    case 'maxProperties':
      return { message: `${subject} has ${sizeOf(data)} keys, and ${limit} is the most.`, help: 'Remove some.' };
    case 'uniqueItems': {
      const second = Math.max(Number(params['i']), Number(params['j']));
      const item = (data as readonly unknown[])[second];
      return { message: `${shown(item)} stands twice in ${subject}.`, help: 'Keep one.', below: `/${second}` };
    }
    case 'minimum':
    case 'maximum': {
      const { minimum, maximum } = parentSchema;
      const range = [minimum === undefined ? '' : `from ${minimum}`, maximum === undefined ? '' : `to ${maximum}`];
      const help = `Write a number ${range.filter(Boolean).join(' ')}.`;
      const which = keyword === 'minimum' ? 'least' : 'most';
      return { message: `${subject} cannot be ${String(data)}: ${limit} is the ${which}.`, help };
    }
    case 'propertyNames': {
      const most = parentSchema.propertyNames?.maxLength;
      const help = most === undefined ? 'Rename it.' : `A key has at most ${most} characters.`;
      return { message: `${shown(params['propertyName'])} cannot be a key of ${subject}.`, help };
    }
    default:
      return null;
  }
}

function isEmpty(data: unknown): boolean {
  return sizeOf(data) === 0;
}

function sizeOf(data: unknown): number {
  return Object.keys(data as object).length;
}

function exampleOf(examples: readonly unknown[] | undefined): string {
  return examples?.[0] === undefined ? '' : `, such as [${String(examples[0])}]`;
}
