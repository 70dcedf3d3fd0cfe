/** Words, numbers, runs of white space, and single signs: what a person changes in one edit. */
const tokenPattern = /[\p{L}_][\p{L}\p{N}_-]*|\d+|[ \t]+|\r\n|[^\p{L}\p{N}_]/gu;

/** Mistakes of people: a token lost, doubled, moved, or another in its place. */
export function mutateTokens(text, random) {
  const tokens = text.match(tokenPattern) ?? [];
  if (tokens.length === 0) return random.of(signs);
  const at = random.below(tokens.length);
  switch (random.below(6)) {
    case 0:
      tokens.splice(at, 1 + random.below(3));
      break;
    case 1:
      tokens.splice(at, 0, tokens[at]);
      break;
    case 2:
      tokens[at] = random.of(tokens);
      break;
    case 3:
      tokens.splice(at, 0, random.of(signs));
      break;
    case 4:
      tokens[at] = random.of(signs);
      break;
    default: {
      const other = random.below(tokens.length);
      [tokens[at], tokens[other]] = [tokens[other], tokens[at]];
    }
  }
  return tokens.join('');
}

/** What has a meaning in YAML, JSON, replacements, tokens or JavaScript. */
const signs = [
  ...['{{', '}}', '{{ name }}', '{{ account Audit }}', '{{{ x }}}', '{{#if a}}', '{{!-- c --}}', '{{resolve:ssm:/a}}'],
  ...['${', '}', '${PARTITION}', '${ORG_ID}', '${aws:PrincipalTag/a}', '${}', '${ACCEL_LOOKUP::CUSTOM:X}', '${a${b}}'],
  ...[
    '&a ',
    '*a',
    '&a *a',
    '<<: *a',
    '<<:',
    '!include ',
    '!include accounts-config.yaml',
    '!!binary ',
    '!!str ',
    '!x ',
  ],
  ...[
    '"',
    "'",
    '|',
    '>-',
    '|2',
    '- ',
    '- - ',
    '? ',
    ': ',
    ':',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '---',
    '\n---\n',
    '...',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '  ',
    '\u0000',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '%YAML 1.1',
    '@',
    '`',
    '~',
    'null',
    'true',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    '$ref',
    '/',
    '~0',
    '~1',
    '..',
    '../',
  ],
  ...[
    '0',
    '-0',
    '1e999',
    '0x1f',
    '012345678901',
    '111122223333',
    '99999999999999999999',
    '.nan',
    '.inf',
    '2026-11-21',
    '\\u',
  ],
  ...[
    '\\ud800',
    '\\u0000',
    '"\\ud800"',
    '\u{1f600}',
    'é',
    'A'.repeat(300),
    '"'.repeat(9),
    '['.repeat(90),
    '{"a":'.repeat(80),
  ],
  ...['Root', 'Management', 'Deny', 'Allow', 'Statement', '@@assign', 'Security/Nested/Deep/Deeper/Deepest/More'],
];
