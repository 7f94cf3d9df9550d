import { bootstrapInterval, residuals, spearman, winsorized } from '@plica/core/inference';
import { FRONT_MEASURE_IDS } from '@plica/face/measure';
import { portraitCovariates, sideMean } from './record-values.ts';
import { measuredSet, type Figure, type Measured, type Study, type StudyTable } from './study.ts';

/** MEASURES.md. */
const PROTOTYPE: Record<string, readonly [congress: number, london: number]> = {
  'marionette.depth': [0.28, 0.48],
  'nasolabial.depth': [0.12, 0.49],
  'lidCheek.groove': [0.42, 0.04],
  'jaw.notch': [0.12, 0.4],
  'jaw.waviness': [0.19, 0.39],
  'mouthCorner.droop': [0.09, 0.15],
  'mouthCorner.heightRatio': [0.2, 0.22],
  'eye.canthalTilt': [0.26, 0.08],
  'eye.fissureHeight': [-0.17, -0.02],
  'eye.mrd1': [-0.12, 0.05],
  'eye.fissureWidth': [-0.31, 0.05],
  'brow.lidDistance': [0.24, -0.22],
  'skin.glabellaLines': [0.37, 0.48],
  'skin.cheekLines': [0.33, 0.49],
  'skin.crowsFeet': [0.29, 0.57],
};
const LONDON_TARGETS = ['nasolabial.depth', 'marionette.depth'];

interface Reading {
  sex: 'M' | 'F';
  age: number;
  value: number;
  covariates: number[];
}

interface Association {
  n: number;
  rho: number;
  low: number;
  high: number;
  men: number;
  women: number;
}

export const ageAssociation: Study = async (context) => {
  const congress = await measuredSet(context, 'congress-2022');
  const london = (await measuredSet(context, 'london-neutral')).filter(
    ({ photo }) => photo.ageYears !== null,
  );
  const londonCovariates = ({ record }: Measured): number[] => [record.pose!.yawDeg, record.pose!.pitchDeg];
  const figures: Figure[] = [];
  const rows: StudyTable['rows'] = [];
  for (const id of FRONT_MEASURE_IDS) {
    if (id.endsWith('.composite')) continue;
    const cells: (string | number | null)[] = [id];
    for (const [faces, covariates] of [
      [congress, ({ record }: Measured) => portraitCovariates(record, id)],
      [london, londonCovariates],
    ] as const)
      for (const gated of [false, true]) {
        const found = associate(readings(faces, id, gated, covariates));
        const coverage = Math.round((100 * readings(faces, id, gated, covariates).length) / faces.length);
        cells.push(
          found ? `${found.rho.toFixed(2)} [${found.low.toFixed(2)}, ${found.high.toFixed(2)}]` : '-',
        );
        if (gated) cells.push(`${coverage} %`);
        else if (faces === congress)
          cells.push(found ? `${found.men.toFixed(2)} / ${found.women.toFixed(2)}` : '-');
        if (faces === london && LONDON_TARGETS.includes(id))
          figures.push({
            id: `age.london.${id}.${gated ? 'gated' : 'ungated'}`,
            what: `London neutral: ${id}, ${gated ? `gated (${coverage} % pass)` : 'ungated'}`,
            value: found?.rho ?? null,
            ...(found ? { low: found.low, high: found.high } : {}),
            unit: 'rho',
            n: `${found?.n ?? 0} people`,
            ...(gated ? {} : { target: { at: 'least', value: 0.25 } as const }),
            prototype: PROTOTYPE[id]![1],
            better: 'high',
          });
      }
    const [a, b] = PROTOTYPE[id] ?? [];
    cells.push(a ?? null, b ?? null);
    rows.push(cells);
  }
  return {
    title: 'Age, across people',
    method:
      "Spearman's rho between a measure (mean of sides, size-free, tails beyond 2 and 98 % pulled in) and age, within sex, after a linear fit of both on covariates. Congress 2022 (age 26-86): yaw, |yaw|, pitch, roll, mouth width, opening, smile score. London neutral (19-54, median 25.5): yaw, pitch. Gated: only values the gates let through. 95 % intervals: bootstrap of people; not corrected for the number of measures.",
    figures,
    tables: [
      {
        caption: 'Spearman rho with age',
        head: [
          'measure',
          'Congress, ungated',
          'men / women',
          'Congress, gated',
          'passing',
          'London, ungated',
          'London, gated',
          'passing',
          'prototype Congress',
          'prototype London',
        ],
        rows,
      },
    ],
  };
};

function readings(
  faces: readonly Measured[],
  id: string,
  gated: boolean,
  covariates: (face: Measured) => number[],
): Reading[] {
  return faces.flatMap((face) => {
    const value = sideMean(face.record, id, gated);
    const { sex, ageYears } = face.photo;
    return value === null || sex === null || ageYears === null
      ? []
      : [{ sex, age: ageYears, value, covariates: covariates(face) }];
  });
}

const MIN_PER_SEX = 15;

/** Null with fewer than `MIN_PER_SEX` people of either sex. */
function associate(all: readonly Reading[]): Association | null {
  const bySex = (['M', 'F'] as const).map((sex) => all.filter((r) => r.sex === sex));
  if (bySex.some((group) => group.length < MIN_PER_SEX)) return null;
  const rest = bySex.map((group) => {
    const covariates = group.map((r) => r.covariates);
    return {
      value: residuals(winsorized(group.map((r) => r.value)), covariates),
      age: residuals(
        group.map((r) => r.age),
        covariates,
      ),
    };
  });
  const value = rest.flatMap((r) => r.value);
  const age = rest.flatMap((r) => r.age);
  const rho = (ix: readonly number[]): number =>
    spearman(
      ix.map((i) => value[i]!),
      ix.map((i) => age[i]!),
    );
  const [men, women] = rest.map((r) => spearman(r.value, r.age));
  return {
    n: value.length,
    rho: spearman(value, age),
    ...bootstrapInterval(value.length, rho),
    men: men!,
    women: women!,
  };
}
