import { didYouMean, nearestName } from '../../diagnostics/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import type { Fault } from './document-fault.js';
import { below, type Statement, textsOf } from './language-documents.js';

/** `*`, or a service prefix, a colon, and a name that may hold wildcards. Tokens may stand for any part. */
const actionForm = /^(\*|\*:\*|[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+)$/;
const elements = [
  ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];
const known = new Set(elements);

/** What is wrong in the shape of one statement, whatever kind of policy it stands in. */
export function statementFaults({ value, pointer }: Statement): Fault[] {
  if (Object.keys(value).length === 0) {
    const help = 'Write { "Effect": "Deny", "Action": …, "Resource": "*" }, or remove it.';
    return [{ pointer, message: 'The statement is empty.', help }];
  }
  if (isPlain(value)) return [];
  const unknown = unknownElements(value, pointer, elements, 'A statement');
  const meant = misspelledElements(value);
  // The value under a misspelled element is looked at too: both are wrong in "Efect": "Denny".
  const written = (name: string) => (name in value ? name : (meant.get(name) ?? name));
  const textOf = (name: string) => value[written(name)];
  const placeOf = (name: string) => below(pointer, written(name));
  return [
    ...unknown,
    ...sidFaults(value, pointer),
    ...effectFaults(textOf('Effect'), pointer, placeOf('Effect')),
    ...oneOf(value, pointer, 'Action', 'NotAction', meant),
    ...oneOf(value, pointer, 'Resource', 'NotResource', meant),
    ...['Action', 'NotAction', 'Resource', 'NotResource'].flatMap((name) =>
      listFaults(textOf(name), placeOf(name), name),
    ),
    ...['Action', 'NotAction'].flatMap((name) => actionFaults(textOf(name), placeOf(name))),
  ];
}

/** Element → the key that was written for it and means nothing. */
function misspelledElements(value: JsonObject): Map<string, string> {
  const meant = new Map<string, string>();
  for (const written of Object.keys(value)) {
    const name = known.has(written) ? null : nearestName(written, elements);
    if (name !== null && !(name in value) && !meant.has(name)) meant.set(name, written);
  }
  return meant;
}

/** Nearly every statement: one of each pair, of texts, and nothing unknown. Whatever is not so is looked at closely. */
function isPlain(value: JsonObject): boolean {
  const { Sid: sid, Effect: effect, Action: action, NotAction: notAction, Resource, NotResource } = value;
  if (effect !== 'Deny' && effect !== 'Allow') return false;
  if ((action === undefined) === (notAction === undefined)) return false;
  if ((Resource === undefined) === (NotResource === undefined)) return false;
  if (sid !== undefined && typeof sid !== 'string') return false;
  for (const name of Object.keys(value)) if (!known.has(name)) return false;
  return areTexts(action ?? notAction, actionForm) && areTexts(Resource ?? NotResource, null);
}

function areTexts(element: Json | undefined, form: RegExp | null): boolean {
  if (typeof element === 'string') return form === null || form.test(element);
  if (!Array.isArray(element) || element.length === 0) return false;
  for (const one of element) if (typeof one !== 'string' || (form !== null && !form.test(one))) return false;
  return true;
}

/** Elements that the language does not have. AWS compares them by case: "effect" is not "Effect". */
export function unknownElements(value: JsonObject, pointer: string, known: readonly string[], what: string): Fault[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const help = didYouMean(name, known) || `Allowed: ${known.join(', ')}.`;
      return {
        pointer: below(pointer, name),
        what: 'key' as const,
        message: `${what} has no element "${name}".`,
        help,
      };
    });
}

function sidFaults({ Sid: sid }: JsonObject, pointer: string): Fault[] {
  if (sid === undefined || typeof sid === 'string') return [];
  return [{ pointer: below(pointer, 'Sid'), message: '"Sid" must be text.', help: 'Write it in double quotes.' }];
}

function effectFaults(effect: Json | undefined, pointer: string, place: string): Fault[] {
  if (effect === undefined) {
    return [{ pointer, message: 'The statement lacks "Effect".', help: 'Add "Effect": "Deny" or "Effect": "Allow".' }];
  }
  if (effect === 'Allow' || effect === 'Deny') return [];
  const near = typeof effect === 'string' ? didYouMean(effect, ['Allow', 'Deny']) : '';
  const help = near || 'Write "Allow" or "Deny".';
  return [{ pointer: place, message: `"Effect" cannot be ${JSON.stringify(effect)}.`, help }];
}

function oneOf(
  value: JsonObject,
  pointer: string,
  name: string,
  not: string,
  meant: ReadonlyMap<string, string>,
): Fault[] {
  const has = name in value;
  if (has && not in value) {
    const message = `The statement has both "${name}" and "${not}".`;
    return [
      { pointer: below(pointer, not), what: 'key', message, help: 'Keep one; write a second statement for the other.' },
    ];
  }
  if (has || not in value || meant.has(name) || meant.has(not)) return [];
  return [
    {
      pointer,
      message: `The statement lacks "${name}" or "${not}".`,
      help: `Add "${name}"; "${name}": "*" means every one.`,
    },
  ];
}

function listFaults(element: Json | undefined, pointer: string, name: string): Fault[] {
  if (element === undefined || typeof element === 'string') return [];
  const help = 'Write text in double quotes, or a list of such.';
  if (!Array.isArray(element)) return [{ pointer, message: `"${name}" must be text or a list of texts.`, help }];
  if (element.length === 0) return [{ pointer, message: `"${name}" is an empty list.`, help }];
  if (element.every((one) => typeof one === 'string')) return [];
  return element.flatMap((one, index) => {
    if (typeof one === 'string') return [];
    return [{ pointer: `${pointer}/${index}`, message: `An item of "${name}" must be text.`, help }];
  });
}

function actionFaults(element: Json | undefined, pointer: string): Fault[] {
  return textsOf(element, pointer).flatMap(({ text, pointer: at }) => {
    if (actionForm.test(text) || text.includes('${')) return [];
    const service = text.slice(0, text.indexOf(':'));
    if (/[*?]/.test(service)) {
      const message = `"${text}" has a wildcard in the service, which AWS does not accept.`;
      return [{ pointer: at, message, help: 'Name each service: s3:Delete*, ec2:Delete*; "*" alone is every action.' }];
    }
    const help = text.startsWith('arn:')
      ? 'Write it as "Resource"; an action is service:Action, as in ec2:RunInstances.'
      : 'Write service:Action, as in ec2:RunInstances.';
    return [{ pointer: at, message: `"${text}" is not an action.`, help }];
  });
}
