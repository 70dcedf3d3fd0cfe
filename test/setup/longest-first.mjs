import Sequencer from '@jest/test-sequencer';

const long = ['test/promises/', 'test/fuzz/', 'test/e2e/'];

/**
 * The suites that take minutes go first, so that at the end no worker is left alone with one of them. Jest itself remembers
 * from the last run how long each took; on a clean clone it knows nothing but their sizes.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (long.some((folder) => path.includes(folder)) ? 0 : 1);
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
