import type { JsonObject, PolicyType } from '../../../pipeline/model/index.js';
import { shapeFaults } from '../../../pipeline/validate/management-policies/check-shape.js';
import { managementPolicies } from '../../../pipeline/validate/management-policies/index.js';
import { documentsInUse } from './documents-in-use.js';

const faultsIn = (type: PolicyType, document: JsonObject) =>
  shapeFaults(managementPolicies[type]!, document, type, '').map(({ pointer, message }) => `${pointer} ${message}`);

test('every kind has documents here', () => {
  expect(Object.keys(documentsInUse).sort()).toEqual(Object.keys(managementPolicies).sort());
});

describe.each(Object.entries(documentsInUse))('%s', (type, documents) => {
  test.each(documents.map((document, index) => [index + 1, document] as const))(
    'document %i is right',
    (_, document) => {
      expect(faultsIn(type as PolicyType, document)).toEqual([]);
    },
  );

  test.each(documents.map((document, index) => [index + 1, document] as const))(
    'in document %i, every key that AWS names is missed when it is misspelled',
    (_, document) => {
      const silent = keysIn(document).flatMap((path) => {
        const found = faultsIn(type as PolicyType, misspelled(document, path));
        return found.length === 0 ? [path.join('.')] : [];
      });
      expect(silent).toEqual([]);
    },
  );
});

/** The paths of keys in lower case or of operators: those that AWS names. Authors’ own names here start with a capital. */
function keysIn(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(/^(@@|[a-z_]+$)/.test(key) ? [[...path, key]] : []),
    ...keysIn(member, [...path, key]),
  ]);
}

function misspelled(document: JsonObject, path: readonly string[]): JsonObject {
  const copy = structuredClone(document);
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as JsonObject;
  const key = path.at(-1)!;
  holder[`${key.slice(0, -2)}${key.slice(-1)}`] = holder[key]!;
  delete holder[key];
  return copy;
}
