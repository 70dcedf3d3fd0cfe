import { dump, load } from 'js-yaml';

/** What a script or a bad merge does: well-formed text that says something else. Text that does not parse stays as it is. */
export function mutateStructure(path, text, random) {
  const json = path.endsWith('.json');
  const root = parsed(text, json);
  if (root === undefined) return text;
  const places = [];
  collect(root, places);
  if (places.length === 0) return text;
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time++) change(random.of(places), places, random);
  try {
    return json ? JSON.stringify(root, null, random.below(4)) : dump(root, { noRefs: random.chance(0.5) });
  } catch {
    // A value was put into itself, which neither format can say.
    return text;
  }
}

function parsed(text, json) {
  try {
    return json ? JSON.parse(text) : load(text);
  } catch {
    return undefined;
  }
}

/** Every place that holds a value: `holder[key]`. */
function collect(value, places) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key });
    collect(value[key], places);
  }
}

function change({ holder, key }, places, random) {
  const other = random.of(places);
  switch (random.below(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      holder[key] = random.of(values);
      break;
    case 2:
      holder[key] = [holder[key]];
      break;
    case 3:
      holder[key] = { [random.of(keys)]: holder[key] };
      break;
    case 4:
      [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
      break;
    case 5:
      holder[key] = structuredClone(other.holder[other.key]);
      break;
    case 6:
      if (Array.isArray(holder)) holder.push(...Array.from({ length: random.of([1, 3, 60]) }, () => holder[key]));
      else holder[`${key}${random.of(['s', '2', ' ', ''])}x`] = holder[key];
      break;
    case 7:
      if (!Array.isArray(holder)) {
        holder[random.of(keys)] = holder[key];
        delete holder[key];
      }
      break;
    default:
      if (typeof holder[key] === 'string') holder[key] = random.of(edits)(holder[key]);
      else holder[key] = random.of(values);
  }
}

const values = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    'x',
    '*',
    [],
    {},
    [[]],
    [null],
    [{}],
    '{{ x }}',
    '${X}',
    '\u0007',
    '😀',
  ],
  ...['000000000012', 111122223333, 'a@b', 'Root', 'a/b/c/d/e/f/g', '/', '../x.json', 'rate(1 day)', 'x'.repeat(6000)],
];
const keys = [
  'name',
  'Statement',
  'type',
  '__proto__x',
  'a b',
  '',
  '0',
  'length',
  'toString',
  '@@assign',
  '<<',
  '😀',
  'x/y~z',
];
const edits = [
  (text) => text.toUpperCase(),
  (text) => text.slice(1),
  (text) => text + text,
  (text) => ` ${text} `,
  (text) => text.replace(/[aeiou]/, ''),
  (text) => `{{ ${text} }}`,
  (text) => `\${${text}}`,
  (text) => [...text].reverse().join(''),
  (text) => `${text}\n${text}`,
];
