import fc from 'fast-check';
import { parseJson, toValue } from '../../pipeline/policy/index.js';

const parse = (text: string) => {
  const { root, faults } = parseJson(text);
  return root && faults.length === 0 ? { value: toValue(root) } : null;
};
const official = (text: string) => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
      const value = JSON.parse(text) as unknown;
      fc.pre(!/__proto__|"constructor"|"prototype"/.test(text) && JSON.stringify(value).isWellFormed());
      expect(parse(JSON.stringify(value, null, indent))).toEqual({ value });
    }),
    { numRuns: 500 },
  );
});

test('accepts a mutated text if and only if JSON.parse does, and never throws', () => {
  const start = '{"Version":"2012-10-17","a":[1,-2.5e3,true,null,"x\\n\\u00e9"],"b":{"c":""}}';
  const pieces = [...'{}[]",:\\/ \n\t0123456789.eE+-truefalsn\u0000\u007f', '\\u12', '\ud83d\ude00', '//', "'"];
  const edit = fc.record({ at: fc.nat(start.length), remove: fc.nat(3), insert: fc.constantFrom('', ...pieces) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = edits.reduce((t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove), start);
      const { root, faults } = parseJson(text);
      // Duplicate keys are faults of ours and none of syntax: JSON.parse takes the last.
      expect(root !== null).toBe(official(text) !== null);
      for (const { at } of faults) expect(at).toBeLessThanOrEqual(text.length);
      if (root && faults.length === 0) expect({ value: toValue(root) }).toEqual(official(text));
    }),
    { numRuns: 3000 },
  );
});

test('an unquoted token is a value', () => {
  expect(parse('{"a": ${LIST}, "b": [${ONE}, 2]}')).toEqual({ value: { a: '${LIST}', b: ['${ONE}', 2] } });
  expect(parse('{"a": ${LIST')).toBeNull();
  expect(parse('{${KEY}: 1}')).toBeNull();
});
