import { liveSymbols } from '../../pipeline/deploy/symbols.js';
import { Failure } from '../../pipeline/diagnostics/index.js';

test('symbols are read once, and again when one is missing', async () => {
  let reads = 0;
  const symbols = liveSymbols(async () => {
    reads += 1;
    return { '${root}': 'r-1', ...(reads > 1 ? { '${ou:A/B}': 'ou-2' } : {}) };
  });
  expect(await symbols.resolve('plain')).toBe('plain');
  expect(reads).toBe(0);
  expect(await symbols.resolve('${root}')).toBe('r-1');
  expect(await symbols.resolve('x ${root} ${root}')).toBe('x r-1 r-1');
  expect(reads).toBe(1);
  expect(await symbols.resolve('${ou:A/B}')).toBe('ou-2');
  expect(reads).toBe(2);
});

test('symbols that are missing at once share one reading', async () => {
  let reads = 0;
  const units = Array.from({ length: 50 }, (_, index) => `\${ou:Unit${index}}`);
  const symbols = liveSymbols(async () => {
    reads += 1;
    return reads > 1 ? Object.fromEntries(units.map((unit) => [unit, `id of ${unit}`])) : {};
  });
  expect(await Promise.all(units.map((unit) => symbols.resolve(unit)))).toEqual(units.map((unit) => `id of ${unit}`));
  expect(reads).toBe(2);
});

test('what was just created counts, whatever AWS shows', async () => {
  const symbols = liveSymbols(async () => ({}));
  symbols.add('${account:New}', '123456789012');
  expect(await symbols.resolve('${account:New}')).toBe('123456789012');
});

test('what is unknown stays, where that is asked for', async () => {
  const symbols = liveSymbols(async () => ({ '${root}': 'r-1' }));
  expect(await symbols.known({ a: ['${root}', '${ou:New}', 1, null] })).toEqual({ a: ['r-1', '${ou:New}', 1, null] });
});

test('what stands for nothing is named, after some patience', async () => {
  let reads = 0;
  const symbols = liveSymbols(async () => {
    reads += 1;
    return {};
  }, [1, 1]);
  await expect(symbols.resolve('${ou:Gone}')).rejects.toThrow(Failure);
  await expect(symbols.resolve('${ou:Gone}')).rejects.toThrow(/\$\{ou:Gone\}/);
  expect(reads).toBeGreaterThan(2);
});
