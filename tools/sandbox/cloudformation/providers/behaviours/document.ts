import type { Behaviour } from '../registry/registered.js';

/** A new content is a new version only where the template asks for that; else it is a new document. */
export const document: Behaviour = {
  replaces: (_previous, desired) => desired['UpdateMethod'] !== 'NewVersion',
};
