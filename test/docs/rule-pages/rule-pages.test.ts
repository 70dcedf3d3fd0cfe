import type { Diagnostic } from '../../../pipeline/diagnostics/index.js';
import { check } from '../../../pipeline/pipeline.js';
import { allCodes } from '../../../pipeline/validate/codes.js';
import { type PageFile, pageSections, rulePage } from '../../../tools/dev/check-docs/rule-page.js';
import { removeConfigs, writeConfig } from '../../validate/write-config.js';
import { configOf, pages } from './page-config.js';

afterAll(removeConfigs);

/** Codes of what is there because of another fault. */
const follows: Readonly<Record<string, string>> = { 'too-many-faults': 'wrong-type' };
const summaries = new Map(allCodes.map(({ code, summary }) => [code, summary]));
/** Exceptions on pages end on a day. */
const now = new Date('2026-11-21T12:00:00Z');
const said = (files: readonly PageFile[]): Diagnostic[] => check(writeConfig(configOf(files)), { now }).diagnostics;
const brief = ({ severity, code, message }: Diagnostic) => `${severity} ${code}: ${message}`;

describe.each(pages.map((page) => [page.name, page] as const))('docs/rules/%s.md', (name, page) => {
  it('is named by its code, which exists, and says its summary', () => {
    expect(page.code).toBe(name);
    expect(page.summary).toBe(summaries.get(name));
  });

  it('has all sections, with text in each, and sources that are https links', () => {
    expect(page.sections).toEqual(pageSections);
    expect(page.sources.filter((link) => !/^https:\/\/[^\s/]+\.[^\s]+$/.test(link))).toEqual([]);
    expect(page.sources).not.toEqual([]);
    expect(page.levels).not.toEqual([]);
  });

  it('shows a wrong config that gets this code, at a level that it names, and no other', () => {
    expect(page.wrong).not.toEqual([]);
    const diagnostics = said(page.wrong);
    const own = diagnostics.filter(({ code }) => code === name);
    expect({ own: own.length > 0, all: diagnostics.map(brief) }).toMatchObject({ own: true });
    const others = diagnostics.filter(
      ({ code, severity }) => ![name, follows[name]].includes(code) && severity !== 'info',
    );
    expect(others.map(brief)).toEqual([]);
    expect(own.filter(({ severity }) => !page.levels.includes(severity)).map(brief)).toEqual([]);
  });

  it('shows a right config that gets neither this code nor an error nor a warning', () => {
    expect(page.right).not.toEqual([]);
    expect([...page.wrong, ...page.right].filter(({ content }) => content.trim() === '')).toEqual([]);
    const wrong = said(page.right).filter(({ code, severity }) => code === name || severity !== 'info');
    expect(wrong.map(brief)).toEqual([]);
  });
});

describe('the check itself', () => {
  const text = [
    ...[
      '# a-code',
      '',
      'A summary.',
      '',
      '## Wrong',
      '',
      '```yaml global-config.yaml',
      '## no heading',
      'homeRegion: x',
      '```',
    ],
    ...['', '## Right', '', '```json policies/x.json whole', '{}', '```', '', '## Why', '', 'So.', ''],
    ...[
      '## Options',
      '',
      'Level: error, or warning where it may be.',
      '',
      '## Source',
      '',
      '- [a](https://b.example/c)',
      '',
    ],
  ].join('\n');

  it('takes a page apart', () => {
    expect(rulePage(text)).toEqual({
      code: 'a-code',
      summary: 'A summary.',
      sections: pageSections,
      wrong: [{ path: 'global-config.yaml', words: [], content: '## no heading\nhomeRegion: x\n' }],
      right: [{ path: 'policies/x.json', words: ['whole'], content: '{}\n' }],
      levels: ['error', 'warning'],
      sources: ['https://b.example/c'],
    });
  });

  it('replaces top-level keys of a config file, adds new ones, and writes other files whole', () => {
    const files = configOf([
      { path: 'global-config.yaml', words: [], content: 'enabledRegions:\n  - a\nquotas: {}\n' },
      { path: 'policies/x.json', words: [], content: '{}' },
      { path: 'accounts-config.yaml', words: ['absent'], content: '' },
    ]);
    expect(files['config/global-config.yaml']).toBe(
      'homeRegion: eu-central-1\nmanagementAccountAccessRole: OrganizationAccountAccessRole\nenabledRegions:\n  - a\nquotas: {}\n',
    );
    expect(files['policies/x.json']).toBe('{}');
    expect(files['config/accounts-config.yaml']).toBeNull();
  });
});
