import { compareVisits, type CompareOptions } from '../compare/index.ts';
import type { Change, Comparison } from '../compare/comparison.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { gravityFinding } from './gravity-finding.ts';
import type { GravityTest } from './gravity-schema.ts';
import { GRAVITY_REGIONS, type GravityRegion } from './knowledge/gravity-limits.ts';

/** Upright against lying down: the shift of each region with its error, and the finding for the case. */
export function gravityTest(
  upright: readonly PhotoMeasurement[],
  supine: readonly PhotoMeasurement[],
  options: Omit<CompareOptions, 'postures'> = {},
): GravityTest {
  const postures = { before: 'upright', after: 'supine' } as const;
  const comparison = compareVisits(upright, supine, { ...options, postures });
  return {
    schema: 'plica.gravity/1',
    regions: (Object.keys(GRAVITY_REGIONS) as GravityRegion[]).flatMap((region) =>
      regionShift(region, comparison),
    ),
    finding: gravityFinding(comparison, options.language),
    comparison,
  };
}

/** Empty where no photograph shows the region. */
function regionShift(region: GravityRegion, { changes }: Comparison): GravityTest['regions'] {
  const ids: readonly string[] = GRAVITY_REGIONS[region];
  const own = changes.filter((c) => ids.includes(c.id));
  if (!own.length) return [];
  return [
    {
      region,
      verdict: verdictOf(own),
      shifts: own.map(({ view, id, side, unit, change, mdc95, verdict }) => ({
        view,
        id,
        side,
        unit,
        shift: change,
        mdc95,
        verdict,
      })),
    },
  ];
}

/** Lower is younger in every measure of the regions. */
function verdictOf(changes: readonly Change[]): GravityTest['regions'][number]['verdict'] {
  const has = (verdict: Change['verdict']): boolean => changes.some((c) => c.verdict === verdict);
  if (has('lower')) return has('higher') ? 'mixed' : 'younger';
  return has('higher') ? 'older' : has('noChange') ? 'noShift' : 'refused';
}
