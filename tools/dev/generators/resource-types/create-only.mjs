/**
 * Paths below the properties whose change replaces the resource, nested ones included.
 *
 * @param {Record<string, object>} properties of a resource, as the specification has them
 * @param {(reference: object) => Record<string, object>} nested gives the properties of a nested type
 * @param {'yes' | 'maybe'} answer `yes`: always replaces; `maybe`: depends on other values
 * @returns {string[]} sorted, `*` for any element of a list or map
 */
export function createOnlyPaths(properties, nested, answer) {
  const found = new Set();
  walk(properties, [], []);
  return [...found].sort();

  function walk(level, path, seen) {
    for (const [name, property] of Object.entries(level)) {
      const here = [...path, name];
      if (property.causesReplacement === answer) found.add(here.join('/'));
      else into(property.type, here, seen);
    }
  }

  function into(type, path, seen) {
    if (type.type === 'array' || type.type === 'map') into(type.element, [...path, '*'], seen);
    if (type.type === 'union') for (const one of type.types) into(one, path, seen);
    // Some types contain themselves (conditions, filters): once round is enough.
    if (type.type === 'ref' && !seen.includes(type.reference.$ref)) {
      walk(nested(type), path, [...seen, type.reference.$ref]);
    }
  }
}
