import type { PolicyConfig } from '../../pipeline/model/index.js';
import { nameOfSymbol, targetSymbols, unitSymbol } from '../../pipeline/model/index.js';

test('a target has one symbol, and a symbol the name that people know', () => {
  const targets = { organizationalUnits: ['Root', 'Workloads/Prod'], accounts: ['Log } Archive'] };
  const symbols = targetSymbols({ targets } as PolicyConfig);
  expect(symbols).toEqual([unitSymbol('Root'), unitSymbol('Workloads/Prod'), '${account:Log } Archive}']);
  expect(symbols).toEqual(['${root}', '${ou:Workloads/Prod}', '${account:Log } Archive}']);
  expect(symbols.map(nameOfSymbol)).toEqual(['Root', 'Workloads/Prod', 'Log } Archive']);
  expect(['ou-1', '${organization}'].map(nameOfSymbol)).toEqual(['ou-1', '${organization}']);
});
