/** What a runner's own report counts, so that `npm test` can add all of them up. */

/** Vitest's JSON report. A file that could not even be loaded has no tests, so it counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Playwright's JSON report. A test that only passed when tried again has not passed. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a runner that ended with an exit code: without a readable report, or with one that does not
 * explain the failure, the failure itself counts as one.
 */
export function countRunner(exitCode, report, count) {
  const counts = report === undefined ? { passed: 0, failed: 0 } : count(report);
  const unexplained = (exitCode !== 0 || counts.passed === 0) && counts.failed === 0;
  return unexplained ? { ...counts, failed: 1 } : counts;
}

export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
