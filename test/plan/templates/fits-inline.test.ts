import { fitsInline } from '../../../pipeline/plan/templates/fits-inline.js';

// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
test('a template goes inline up to 51,200 bytes, which are not characters', () => {
  const frame = JSON.stringify({ Description: '' }).length;
  expect(fitsInline({ Description: 'a'.repeat(51_200 - frame) })).toBe(true);
  expect(fitsInline({ Description: 'a'.repeat(51_201 - frame) })).toBe(false);
  expect(fitsInline({ Description: 'é'.repeat(26_000) })).toBe(false);
});
