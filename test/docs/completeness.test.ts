import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../../tools/cli/commands.js';
import { brokenLinks, linksOf } from '../../tools/dev/check-docs/links.js';
import { refusalCodes } from '../../tools/dev/check-docs/refusal-codes.js';
import { firstCells, repeated } from '../../tools/dev/check-docs/tables.js';
import { cloudFormationQuirks } from '../../tools/sandbox/cloudformation/quirks.js';
import { stackSetQuirks } from '../../tools/sandbox/cloudformation/stack-sets/quirks.js';
import { quirks } from '../../tools/sandbox/quirks.js';

const read = (page: string) => readFileSync(page, 'utf8');

const folders = ['.', 'docs', 'docs/adr', 'docs/rules'];
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
);

describe('the documentation is complete', () => {
  it('lists every command of the README’s table, and none that does not exist', () => {
    const listed = firstCells(read('README.md')).flatMap((cell) => /^charter (\S+)/.exec(cell)?.[1] ?? []);
    expect([...new Set(listed)].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it('says what every command needs in credentials', () => {
    const section = /## Credentials\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
    const cells = firstCells(section).join(' ');
    expect(commands.map(({ name }) => name).filter((name) => !cells.includes(name))).toEqual([]);
  });

  it('describes every refusal, each once, and none that does not exist', () => {
    const described = firstCells(read('docs/refusals.md')).filter((cell) => cell !== 'code');
    expect(refusalCodes('.').length).toBeGreaterThan(8);
    expect(repeated(described)).toEqual([]);
    expect([...described].sort()).toEqual(refusalCodes('.'));
  });

  it('lists every decision', () => {
    const decisions = readdirSync('docs/adr').filter((name) => /^\d{4}-/.test(name));
    expect(linksOf(read('docs/adr/README.md')).sort()).toEqual(decisions.sort());
    for (const name of decisions) {
      expect(read(`docs/adr/${name}`)).toMatch(
        /^# \d{4}: .+\n\n## Context\n\n[\s\S]+\n## Decision\n\n[\s\S]+\n## Consequences\n\n/,
      );
    }
  });

  it('says of every quirk of the sandbox what it simulates', () => {
    const listed = new Set(firstCells(read('docs/fidelity.md')));
    const names = [...Object.keys(quirks), ...Object.keys(cloudFormationQuirks), ...Object.keys(stackSetQuirks)];
    expect(names.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('explains every step of a stack', () => {
    const verbs = /type Step = (.*);/.exec(read('pipeline/plan/stacks/phases.ts'))?.[1] ?? '';
    const steps = [...verbs.matchAll(/'(\w+)'/g)].map(([, step]) => step);
    expect(firstCells(read('docs/deployment-order.md')).filter((cell) => steps.includes(cell))).toEqual(steps);
  });

  it('has no link that leads nowhere', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(brokenLinks('.', pages)).toEqual([]);
  });

  it('is about the project, and not about a machine', () => {
    const text = pages.map(read).join('\n');
    expect(text).not.toMatch(/\/work\/|\/tmp\/|\/home\/|\/root\//);
  });
});

describe('the check itself', () => {
  it('finds links in text, and none in code', () => {
    expect(linksOf('[a](b.md) `[c](d.md)`\n```\n[e](f.md)\n```\n![g](<h.png> "i")')).toEqual(['b.md', 'h.png']);
  });

  it('sees a file and a heading that are not there', () => {
    const missing = brokenLinks('test/fixtures/docs', ['links.md']).map(({ link }) => link);
    expect(missing).toEqual(['absent.md', '#absent', 'links.md#nor-this']);
  });
});

describe('the README’s commands', () => {
  it('exist in package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const name of ['start', 'test', 'charter']) expect(scripts[name]).toBeDefined();
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm cit');
  });

  it('are what help shows', () => {
    const help = execFileSync(process.execPath, ['tools/cli/charter.mjs', '--help'], { encoding: 'utf8' });
    for (const { name } of commands) expect(help).toContain(`  ${name} `);
  });
});
