import { stripVTControlCharacters } from 'node:util';
import type { Plan } from '../../../pipeline/model/index.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { expectGolden } from './golden.js';
import { withDigest } from './organizations.js';
import { firstDeployment, removed, replaced, twelveWaves, updated } from './surface-scenes.js';

const show = (made: Plan, width = 80, color = false) =>
  renderPlan(withDigest(made), { color, width, planFile: 'plan.json' });

const scenes: Record<string, () => Plan> = {
  'surface-first': firstDeployment,
  'surface-update': updated,
  'surface-removal': removed,
  'surface-replacement': replaced,
  'surface-twelve-waves': twelveWaves,
};

describe('what a plan does beside the organization, for its approver', () => {
  for (const [name, make] of Object.entries(scenes)) {
    const made = make();
    it(`reads well: ${name}`, () => {
      expect(made.refusals).toEqual([]);
      expectGolden(`${name}.txt`, show(made));
    });
    it(`fits its columns, with colour and without: ${name}`, () => {
      for (const width of [72, 80, 120]) {
        const plain = show(made, width);
        expect(plain.split('\n').filter((line) => [...line].length > width)).toEqual([]);
        expect(stripVTControlCharacters(show(made, width, true))).toBe(plain);
      }
    });
  }
});
