/** Ends jest's output with one plain line that continuous integration can count; before it, what was skipped, if anything. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numPendingTests, numTodoTests, testResults } = results;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const lines = [
      ...(skipped > 0 ? [`${skipped} skipped:`, ...namesOfSkipped(testResults)] : []),
      `${numPassedTests} passed, ${failed} failed`,
    ];
    // jest's own summary comes after its reporters, and this must come after that.
    process.once('exit', () => process.stderr.write(`\n${lines.join('\n')}\n`));
  }
}

/** jest shows the names of tests only where it runs a single file. */
function namesOfSkipped(files) {
  const tests = files.flatMap(({ testResults }) => testResults);
  const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo');
  return skipped.map(({ fullName }) => `  ${fullName}`);
}
