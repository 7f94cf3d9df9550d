/** Counts of the runners' JSON reports. A runner that fails without a failed test (a file that does not load, a crash) counts as one. */

export function vitestCounts(report, exitCode) {
  return atLeastOneFailure(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    exitCode,
  );
}

/** A test that passes only when repeated has failed. */
export function playwrightCounts(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

export function sumCounts(counts) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

function atLeastOneFailure(counts, exitCode) {
  return exitCode && !counts.failed ? { ...counts, failed: 1 } : counts;
}
