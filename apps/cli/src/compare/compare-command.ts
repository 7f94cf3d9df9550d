import { compareVisits, gravityTest, type PhotoMeasurement } from '@plica/face/measure';
import { EXIT } from '../exit-codes.ts';
import { collectRecords } from './collect-records.ts';
import { COMPARE_HELP, readCompareOptions } from './compare-options.ts';
import { comparisonTable } from './comparison-table.ts';
import { gravityTable } from './gravity-table.ts';

/** `plica compare`: change beyond measurement error, or none, between two sets of photographs of one person. */
export async function compareCommand(args: readonly string[]): Promise<number> {
  const options = readCompareOptions(args);
  if (!options) {
    console.log(COMPARE_HELP);
    return EXIT.ok;
  }
  const { measure, gravity, separateSessions, lockedEyeDistance, json } = options;
  const { language } = measure;
  const collect = (files: readonly string[], posture: 'upright' | 'supine'): Promise<PhotoMeasurement[]> =>
    collectRecords(files, gravity ? { ...measure, posture } : measure);
  const before = await collect(options.before, 'upright');
  const after = await collect(options.after, 'supine');
  const how = { language, separateSessions, ...(lockedEyeDistance ? { lockedEyeDistance } : {}) };

  if (gravity) {
    const test = gravityTest(before, after, how);
    console.log(json ? JSON.stringify(test) : gravityTable(test, language));
    return test.comparison.summary.compared ? EXIT.ok : EXIT.refused;
  }
  const comparison = compareVisits(before, after, how);
  console.log(json ? JSON.stringify(comparison) : comparisonTable(comparison, language));
  return comparison.summary.compared ? EXIT.ok : EXIT.refused;
}
