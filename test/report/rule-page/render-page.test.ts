import { stripVTControlCharacters } from 'node:util';
import { renderPage } from '../../../pipeline/report/rule-page/index.js';

const page = `# a-code

A summary that is long enough to be wrapped where the terminal ends, which is after eighty columns.

## Wrong

<!-- nothing -->

\`\`\`yaml accounts-config.yaml
a:
  # no heading

  - b
\`\`\`

## Options

Level: **error**. See [other](other.md), \`*not* [this](x)\`.

- one
  goes on
- [two](https://example.com/a/very/long/address/that/must/not/be/cut/in/the/middle/of/it/because/it/is/copied)
- <https://example.com>
1. three
`;

test('headings, code, lists and links for a terminal', () => {
  expect(renderPage(page, { colour: false, width: 80 })).toBe(`a-code

A summary that is long enough to be wrapped where the terminal ends, which is
after eighty columns.

Wrong

  accounts-config.yaml
    a:
      # no heading

      - b

Options

Level: error. See other (other.md), \`*not* [this](x)\`.

- one goes on
- two
  (https://example.com/a/very/long/address/that/must/not/be/cut/in/the/middle/of/it/because/it/is/copied)
- https://example.com
1. three
`);
});

test('colour adds escapes and nothing else', () => {
  const coloured = renderPage(page, { colour: true, width: 80 });
  expect(coloured).toContain('\u001b[1ma-code');
  expect(stripVTControlCharacters(coloured)).toBe(renderPage(page, { colour: false, width: 80 }));
});
