import { bootstrapGroups, mean, sdFromDifferences, seededRandom, shuffled } from '@plica/core/inference';
import type { PhotoMeasurement } from '@plica/face/measure';
import { EDITS } from '../public-data/edited-photos.ts';
import type { PublicPhoto } from '../public-data/public-photos.ts';
import { sizeFree } from './record-values.ts';
import type { Figure, Study, StudyTable, Target } from './study.ts';

const SETS = [
  {
    set: 'congress-2022',
    key: 'portrait',
    name: '335 px portraits (68 px between the eyes)',
    photos: 18,
    limit: 0.15,
  },
  { set: 'london-neutral', key: 'studio', name: '900 px studio (134 px)', photos: 10, limit: 0.08 },
] as const;
const IN_TARGET = [
  'eye.fissureHeight',
  'eye.mrd1',
  'eye.fissureWidth',
  'eye.canthalTilt',
  'mouthCorner.droop',
  'jaw.notch',
];

interface Difference {
  file: string;
  kind: string;
  id: string;
  unit: string;
  /** As the program prints it, and with the photographs' own eye distance as the only scale. */
  printed: number;
  sizeFree: number;
}

export const editRepeatability: Study = async ({ data, measure, progress }) => {
  const figures: Figure[] = [];
  const tables: StudyTable[] = [];
  for (const { set, key, name, photos, limit } of SETS) {
    const chosen = shuffled(
      data.photos.filter((p) => p.set === set),
      seededRandom(1),
    ).slice(0, photos);
    const edited: { photo: PublicPhoto; edit: (typeof EDITS)[number]; file: string }[] = [];
    for (const photo of chosen) {
      progress(`edits of ${photo.person}`);
      for (const edit of EDITS) edited.push({ photo, edit, file: await edit.apply(photo.file) });
    }
    const records = await measure([...chosen.map((p) => p.file), ...edited.map((e) => e.file)]);
    const differences = edited.flatMap(({ photo, edit, file }) =>
      compare(records.get(photo.file)!, records.get(file)!).map((d) => ({
        ...d,
        file: photo.file,
        kind: edit.kind,
      })),
    );
    for (const id of IN_TARGET) {
      const own = differences.filter((d) => d.id === id);
      const target: Target = { at: 'most', value: limit };
      figures.push(
        sdFigure(`edits.${key}.${id}`, `${name}: ${id}`, own, (d) => d.printed, {
          unit: 'mm',
          target,
          ...(PROTOTYPE[key][id] === undefined ? {} : { prototype: PROTOTYPE[key][id]! }),
        }),
      );
    }
    figures.push(scaleFigure(key, name, edited, records));
    tables.push(table(name, differences));
  }
  return {
    title: 'Repeatability under edits',
    method:
      'The same photograph shifted by 0.5 to 3 px, rolled by 5 deg both ways, resampled to 0.9 and 1.1, 15 % darker and brighter, and saved as JPEG 60, 75, 95. SD of one reading: root mean square of the differences from the unedited photograph over root two, each side a reading of its own; lengths of photographs without an iris scale are left out. In mm as printed (each edit with its own iris scale) and, in the table, in mm63. This is not the error bar: that is between sessions.',
    figures,
    tables,
  };
};

/** MEASURES.md, mm63, mean of sides. */
const PROTOTYPE: Record<'portrait' | 'studio', Record<string, number>> = {
  portrait: {
    'eye.fissureHeight': 0.09,
    'eye.mrd1': 0.07,
    'eye.fissureWidth': 0.105,
    'eye.canthalTilt': 0.06,
    'mouthCorner.droop': 0.1,
    'jaw.notch': 0.1,
  },
  studio: {
    'eye.fissureHeight': 0.04,
    'eye.mrd1': 0.036,
    'eye.fissureWidth': 0.046,
    'eye.canthalTilt': 0.035,
    'mouthCorner.droop': 0.04,
    'jaw.notch': 0.05,
  },
};

function compare(original: PhotoMeasurement, edited: PhotoMeasurement): Omit<Difference, 'file' | 'kind'>[] {
  return original.measures.flatMap((before) => {
    const after = edited.measures.find((m) => m.id === before.id && m.side === before.side);
    if (
      !after ||
      before.value === null ||
      after.value === null ||
      before.unit !== after.unit ||
      before.unit === 'px'
    )
      return [];
    const [a, b] = [sizeFree(original, before), sizeFree(edited, after)];
    if (a === null || b === null) return [];
    return [{ id: before.id, unit: before.unit, printed: after.value - before.value, sizeFree: b - a }];
  });
}

function sdFigure(
  id: string,
  what: string,
  differences: readonly Difference[],
  read: (d: Difference) => number,
  extra: Partial<Figure>,
): Figure {
  const statistic = (ix: readonly number[]): number =>
    sdFromDifferences(ix.map((i) => read(differences[i]!)));
  const files = differences.map((d) => d.file);
  return {
    id,
    what,
    value: differences.length > 0 ? statistic(differences.map((_, i) => i)) : null,
    ...(differences.length > 0 ? bootstrapGroups(files, statistic) : {}),
    unit: 'mm',
    n: `${differences.length} differences, ${new Set(files).size} photographs`,
    ...extra,
  };
}

/** Coefficient of variation of mm per pixel of the original across edits, pooled over photographs. */
function scaleFigure(
  key: string,
  name: string,
  edited: readonly { photo: PublicPhoto; edit: (typeof EDITS)[number]; file: string }[],
  records: ReadonlyMap<string, PhotoMeasurement>,
): Figure {
  const relative = edited.flatMap(({ photo, edit, file }) => {
    const [before, after] = [records.get(photo.file)!.scale, records.get(file)!.scale];
    return before && after
      ? [{ file: photo.file, change: (after.mmPerPx * edit.factor) / before.mmPerPx - 1 }]
      : [];
  });
  const statistic = (ix: readonly number[]): number =>
    100 * sdFromDifferences(ix.map((i) => relative[i]!.change));
  const files = relative.map((r) => r.file);
  return {
    id: `edits.${key}.scale`,
    what: `${name}: iris scale, coefficient of variation`,
    value: relative.length > 0 ? statistic(relative.map((_, i) => i)) : null,
    ...(relative.length > 0 ? bootstrapGroups(files, statistic) : {}),
    unit: '%',
    n: `${relative.length} of ${edited.length} edits with a scale, ${new Set(files).size} photographs`,
    target: { at: 'most', value: 1 },
  };
}

function table(name: string, differences: readonly Difference[]): StudyTable {
  const kinds = [...new Set(EDITS.map((e) => e.kind))];
  const ids = [...new Set(differences.map((d) => d.id))];
  return {
    caption: `${name}: SD of one side by kind of edit (mm63, log or ratio)`,
    head: ['measure', ...kinds, 'all', 'all, as printed', 'mean change'],
    rows: ids.map((id) => {
      const own = differences.filter((d) => d.id === id);
      const sd = (list: readonly Difference[]): number | null =>
        list.length > 0 ? sdFromDifferences(list.map((d) => d.sizeFree)) : null;
      return [
        id,
        ...kinds.map((kind) => sd(own.filter((d) => d.kind === kind))),
        sd(own),
        sdFromDifferences(own.map((d) => d.printed)),
        mean(own.map((d) => d.sizeFree)),
      ];
    }),
  };
}
