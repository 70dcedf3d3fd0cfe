import fc from 'fast-check';
import { matchesPattern } from '../../pipeline/policy/matches-pattern.js';

describe('a pattern of IAM', () => {
  it.each([
    ['*', '', 'yes'],
    ['*', 'anything', 'yes'],
    ['a*c', 'abbc', 'yes'],
    ['a*c', 'abb', 'no'],
    ['a?c', 'abc', 'yes'],
    ['a?c', 'ac', 'no'],
    ['role/stacksets-exec-*', 'role/stacksets-exec-0123', 'yes'],
    ['a.c', 'abc', 'no'],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it.each([
    ['role/exec-*', 'yes'],
    ['role/*', 'yes'],
    ['*', 'yes'],
    ['role/exec-', 'no'],
    ['role/other-*', 'no'],
    ['role/exec-0123', 'undetermined'],
    ['role/exec-??*', 'undetermined'],
    ['*x', 'undetermined'],
  ])('%s against a text that starts with role/exec-: %s', (pattern, expected) => {
    expect(matchesPattern(pattern, { startsWith: 'role/exec-' })).toBe(expected);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });

  it('agrees with a regular expression', () => {
    const property = fc.property(letters, plain, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(matchesPattern(pattern, text)).toBe(expression.test(text) ? 'yes' : 'no');
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('says of a beginning only what holds however the text goes on', () => {
    const ending = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 });
    const property = fc.property(letters, plain, ending, (pattern, startsWith, rest) => {
      const guess = matchesPattern(pattern, { startsWith });
      if (guess !== 'undetermined') expect(matchesPattern(pattern, startsWith + rest)).toBe(guess);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
