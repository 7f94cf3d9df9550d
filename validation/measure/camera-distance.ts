import { basename } from 'node:path';
import type { Study } from './study.ts';
import { sideMean } from './record-values.ts';

const IDS = [
  'eye.fissureWidth',
  'eye.fissureHeight',
  'eye.mrd1',
  'eye.canthalTilt',
  'brow.lidDistance',
  'mouthCorner.droop',
  'jaw.notch',
];

export const cameraDistance: Study = async ({ data, measure }) => {
  const photos = data.photos
    .filter((p) => p.set === 'zoom')
    .map((photo) => ({ photo, cm: Number.parseInt(basename(photo.file), 10) }))
    .sort((a, b) => a.cm - b.cm);
  const records = await measure(photos.map(({ photo }) => photo.file));
  const rows = photos.map(({ photo, cm }) => {
    const record = records.get(photo.file)!;
    const codes = [
      ...new Set(record.problems.map((p) => `${p.code}${p.severity === 'block' ? '' : ' (warn)'}`)),
    ];
    return {
      cm,
      flagged: record.problems.some((p) => p.code.startsWith('camera.')),
      cells: [`${cm} cm`, ...IDS.map((id) => sideMean(record, id, false)), codes.join(', ')],
    };
  });
  const near = rows.filter((r) => r.cm <= 30);
  return {
    title: 'Camera distance',
    method:
      'One person, camera at about 15, 30, 45 and 60 cm, no focal length in the files. Without a focal length only the perspective of the face can tell; every one of these is nearer than the 1 m that lengths ask for.',
    figures: [
      {
        id: 'distance.near',
        what: 'Photographs from 15 and 30 cm flagged',
        value: near.filter((r) => r.flagged).length,
        unit: `of ${near.length}`,
        n: '1 person',
        target: { at: 'least', value: near.length },
      },
      {
        id: 'distance.all',
        what: 'Photographs from 15 to 60 cm flagged',
        value: rows.filter((r) => r.flagged).length,
        unit: `of ${rows.length}`,
        n: '1 person',
      },
    ],
    tables: [
      {
        caption: 'Values (mm63, mean of sides, ungated) and findings',
        head: ['distance', ...IDS, 'findings'],
        rows: rows.map((r) => r.cells),
      },
    ],
  };
};
