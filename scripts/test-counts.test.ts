import { describe, expect, test } from 'vitest';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
type Reader = (report: unknown, exitCode: number) => Counts;

const counts = (await import(new URL('./test-counts.mjs', import.meta.url).href)) as {
  vitestCounts: Reader;
  playwrightCounts: Reader;
  sumCounts: (counts: Counts[]) => Counts;
};

describe('the last line of npm test', () => {
  test('sums both runners', () => {
    const unit = counts.vitestCounts(
      { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      1,
    );
    const browser = counts.playwrightCounts(
      { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 4 } },
      1,
    );
    expect(counts.sumCounts([unit, browser])).toEqual({ passed: 12, failed: 4, skipped: 7 });
  });

  test('a runner that ends badly counts as a failure though no test failed, or no report was written', () => {
    expect(counts.vitestCounts({ numPassedTests: 5, numFailedTests: 0 }, 1).failed).toBe(1);
    expect(counts.playwrightCounts(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(counts.vitestCounts(null, 0).passed).toBe(0);
  });
});
