import { allCodes } from '../../pipeline/validate/codes.js';
import { adjustableCodes } from '../../pipeline/validate/levels/adjustable.js';
import { rules } from '../../pipeline/validate/rules/index.js';
import { codesIn, isSaid, ruleFiles, usedCodes } from '../../tools/dev/check-docs/rule-codes.js';
import { repeated } from '../../tools/dev/check-docs/tables.js';
import { type BadConfig, badConfigs } from '../bad-corpus/bad-configs.js';
import { faults } from '../validate/faults/table.js';
import { pages } from './rule-pages/page-config.js';

// Rule ⇔ registry ⇔ test ⇔ page ⇔ bad corpus. What a page shows is tried in rule-pages/, what the bad corpus says in
// test/validate; here is made sure that none of them is missing.
const codes = allCodes.map(({ code }) => code);
const known = new Set(codes);
const lacking = (all: readonly string[], have: Iterable<string>) => {
  const found = new Set(have);
  return all.filter((code) => !found.has(code));
};

/** What is only tried on its page: one never stands alone, and the other leaves no config. */
const elsewhere: readonly Pick<BadConfig, 'name' | 'code' | 'severity'>[] = [
  { name: 'six hundred faults', code: 'too-many-faults' },
  { name: 'a value that only the live organization knows', code: 'replacement-unknown', severity: 'info' },
];

describe('codes of the checker', () => {
  it('are many, each its own, in kebab case, with a sentence', () => {
    expect(codes.length).toBeGreaterThan(50);
    expect(repeated(codes)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
    expect(allCodes.filter(({ summary }) => !/^[A-Z$"].*\.$/.test(summary))).toEqual([]);
  });

  it('of rules are the names of their files, and every file is registered', () => {
    const files = ruleFiles('.');
    expect(files.filter(({ name, code }) => name !== code)).toEqual([]);
    expect(rules.map(({ code }) => code).sort()).toEqual(files.map(({ name }) => name));
  });

  it('are all known where they are given to a finding, and all given somewhere', () => {
    expect(usedCodes('.').filter(({ code }) => !known.has(code))).toEqual([]);
    expect(codes.filter((code) => !isSaid('.', code))).toEqual([]);
  });

  it('have a page each, and no page is without a code', () => {
    const names = pages.map(({ name }) => name);
    expect(lacking(codes, names)).toEqual([]);
    expect(lacking(names, codes)).toEqual([]);
  });

  it('fire in the bad corpus, at levels that their pages name', () => {
    const corpus = [...badConfigs, ...faults, ...elsewhere];
    expect(
      lacking(
        codes,
        corpus.map(({ code }) => code),
      ),
    ).toEqual([]);
    const levels = new Map(pages.map((page) => [page.name, page.levels]));
    const others = corpus.filter(({ code, severity }) => !levels.get(code)?.includes(severity ?? 'error'));
    expect(others.map(({ name, code, severity }) => `${name}: ${severity} ${code}`)).toEqual([]);
  });
});

describe('pages of codes whose errors a config may lower', () => {
  it('say so, and no others', () => {
    const say = pages.filter(({ markdown }) =>
      /A config can change (it|the level):\s\[validation-levels\]/.test(markdown),
    );
    expect(say.map(({ name }) => name)).toEqual([...adjustableCodes].sort());
  });
});

describe('the check itself', () => {
  it('finds codes in source, and no other texts', () => {
    const source = [
      "push({ code: 'a-b', at: 0, message: 'not-this' });",
      "code: deep ? 'c' : 'd-e',",
      "const code = read.status === 'refused' ? 'f-g' : 'h-i';",
      "const code: LevelCode = 'j-k';",
      "if (code === 'l-m') return 'n-o';",
      "throw fail(`code ${code}`, 'p-q');",
    ];
    expect(codesIn(source.join('\n'))).toEqual(['a-b', 'c', 'd-e', 'f-g', 'h-i', 'j-k']);
  });
});
