import {
  bootstrapInterval,
  mean,
  residuals,
  sdFromDifferences,
  signTest,
  spearman,
  standardDeviation,
  wilsonInterval,
  type Interval,
} from '@plica/core/inference';
import type { HeldOutScore } from './cross-validate.ts';

export interface FigureWithInterval extends Interval {
  value: number;
}

export interface CompositeFigures {
  portraits: number;
  scored: number;
  rhoWithinSex: FigureWithInterval;
  /** The same with the composite's covariates regressed out of both sides too. */
  rhoCovariatesHeld: FigureWithInterval;
  rhoMen: number;
  rhoWomen: number;
  meanAbsoluteErrorYears: FigureWithInterval;
  /** Guessing the mean age of all. */
  baselineErrorYears: number;
  pairs: number;
  pairsUp: FigureWithInterval & { signTest: number };
  /** The same pairs in the files' own resolution and colour. */
  pairsUpAsTheyAre: FigureWithInterval;
  yearsGainedPerPair: number;
  meanYearsBetween: number;
  /** Upper bound of the between-session standard deviation, z: SD of pair differences over root two. */
  pairSdZ: number;
  /** Within-person change from neutral to smiling, z: mean and SD. */
  smileShiftZ: { mean: number; sd: number };
  /** The same photographs reduced to the portraits' resolution, z: mean shift and SD. */
  reductionShiftZ: { mean: number; sd: number };
  rhoLondonWithinSex: FigureWithInterval;
}

/** Figures of held-out scores. */
export function compositeFigures(scores: readonly HeldOutScore[]): CompositeFigures {
  const of = (set: HeldOutScore['row']['set']): Scored[] =>
    scores.filter((s): s is Scored => s.row.set === set && s.z !== null && s.ageYears !== null);
  const portraits = of('congress');
  const difference = (from: Scored[], to: Scored[]): { years: number; z: number; between: number }[] => {
    const byPerson = new Map(from.map((s) => [s.row.person, s]));
    return to.flatMap((s) => {
      const before = byPerson.get(s.row.person);
      return before
        ? [
            {
              years: s.ageYears - before.ageYears,
              z: s.z - before.z,
              between: s.row.ageYears - before.row.ageYears,
            },
          ]
        : [];
    });
  };
  const pairs = difference(of('pair-earlier'), of('pair-later'));
  const up = pairs.filter((p) => p.z > 0).length;
  const raw = difference(of('congress-earlier'), portraits);
  const rawUp = raw.filter((p) => p.z > 0).length;
  const errors = portraits.map((s) => Math.abs(s.ageYears - s.row.ageYears));
  const meanAge = mean(portraits.map((s) => s.row.ageYears));
  const shift = (values: { z: number }[]): { mean: number; sd: number } => ({
    mean: mean(values.map((v) => v.z)),
    sd: standardDeviation(values.map((v) => v.z)),
  });
  return {
    portraits: scores.filter((s) => s.row.set === 'congress').length,
    scored: portraits.length,
    rhoWithinSex: withInterval(portraits, rhoWithinSex),
    rhoCovariatesHeld: withInterval(portraits, rhoCovariatesHeld),
    rhoMen: rho(portraits.filter((s) => s.row.sex === 'M')),
    rhoWomen: rho(portraits.filter((s) => s.row.sex === 'F')),
    meanAbsoluteErrorYears: {
      value: mean(errors),
      ...bootstrapInterval(errors.length, (ix) => mean(ix.map((i) => errors[i]!))),
    },
    baselineErrorYears: mean(portraits.map((s) => Math.abs(s.row.ageYears - meanAge))),
    pairs: pairs.length,
    pairsUp: {
      value: up / pairs.length,
      ...wilsonInterval(up, pairs.length),
      signTest: signTest(up, pairs.length),
    },
    pairsUpAsTheyAre: { value: rawUp / raw.length, ...wilsonInterval(rawUp, raw.length) },
    yearsGainedPerPair: mean(pairs.map((p) => p.years)),
    meanYearsBetween: mean(pairs.map((p) => p.between)),
    pairSdZ: sdFromDifferences(pairs.map((p) => p.z - mean(pairs.map((q) => q.z)))),
    smileShiftZ: shift(difference(of('london'), of('london-smiling'))),
    reductionShiftZ: shift(difference(of('london'), of('london-small'))),
    rhoLondonWithinSex: withInterval(of('london'), rhoWithinSex),
  };
}

type Scored = HeldOutScore & { z: number; ageYears: number };

const rho = (scores: readonly Scored[]): number =>
  spearman(
    scores.map((s) => s.z),
    scores.map((s) => s.row.ageYears),
  );

/** Spearman's rho after each sex's mean is taken away on both sides. */
function rhoWithinSex(scores: readonly Scored[]): number {
  const z: number[] = [];
  const age: number[] = [];
  for (const sex of ['M', 'F'] as const) {
    const own = scores.filter((s) => s.row.sex === sex);
    const [mz, ma] = [mean(own.map((s) => s.z)), mean(own.map((s) => s.row.ageYears))];
    for (const s of own) {
      z.push(s.z - mz);
      age.push(s.row.ageYears - ma);
    }
  }
  return spearman(z, age);
}

function rhoCovariatesHeld(scores: readonly Scored[]): number {
  const z: number[] = [];
  const age: number[] = [];
  for (const sex of ['M', 'F'] as const) {
    const own = scores.filter((s) => s.row.sex === sex);
    const covariates = own.map(({ row: { covariates: c } }) => [
      c.yawDeg,
      c.absYawDeg,
      c.pitchDeg,
      c.rollDeg,
      c.mouthWidth,
      c.mouthOpening,
      c.cornerLift,
    ]);
    z.push(
      ...residuals(
        own.map((s) => s.z),
        covariates,
      ),
    );
    age.push(
      ...residuals(
        own.map((s) => s.row.ageYears),
        covariates,
      ),
    );
  }
  return spearman(z, age);
}

const withInterval = (
  scores: readonly Scored[],
  statistic: (s: readonly Scored[]) => number,
): FigureWithInterval => ({
  value: statistic(scores),
  ...bootstrapInterval(scores.length, (ix) => statistic(ix.map((i) => scores[i]!))),
});
