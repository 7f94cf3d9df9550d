import { fitLogisticRegression, logisticLogit, type LogisticRegression } from '@plica/core';
import { foldsByGroup, seededRandom } from '@plica/core/inference';

export interface LipSample {
  person: string;
  /** Set and label, for the table of figures. */
  group: string;
  apart: boolean;
  features: number[];
}

/** Middle of a flat optimum: 3-100 give the same area under the curve within 0.005. */
const PENALTY = 10;

export const fitLips = (samples: readonly LipSample[]): LogisticRegression =>
  fitLogisticRegression(
    samples.map((s) => s.features),
    samples.map((s) => s.apart),
    PENALTY,
  );

/** Share called apart in each group, every face by a model fitted without its person. */
export function outOfFoldShares(samples: readonly LipSample[]): Record<string, { n: number; apart: number }> {
  const called = new Map<string, boolean[]>();
  for (const { train, test } of foldsByGroup(
    samples.map((s) => s.person),
    9,
    seededRandom(3),
  )) {
    const model = fitLips(train.map((i) => samples[i]));
    for (const i of test) {
      const { group, features } = samples[i];
      called.set(group, [...(called.get(group) ?? []), logisticLogit(model, features) > 0]);
    }
  }
  return Object.fromEntries(
    [...called].sort().map(([group, list]) => {
      const apart = list.filter(Boolean).length / list.length;
      return [group, { n: list.length, apart: Number(apart.toFixed(3)) }];
    }),
  );
}
