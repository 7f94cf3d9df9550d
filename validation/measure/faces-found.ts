import { wilsonInterval } from '@plica/core/inference';
import type { PublicPhoto } from '../public-data/public-photos.ts';
import type { Study } from './study.ts';

const SETS: readonly [PublicPhoto['set'], string][] = [
  ['congress-2022', 'Congress 2022 portraits'],
  ['congress-earlier', 'Congress, about ten years earlier'],
  ['london-neutral', 'London, neutral'],
  ['london-smiling', 'London, smiling'],
  ['canada', 'Canada'],
];

export const facesFound: Study = async ({ data, measure }) => {
  const figures = [];
  for (const [set, name] of SETS) {
    const files = data.photos.filter((p) => p.set === set).map((p) => p.file);
    const records = await measure(files);
    const found = files.filter((file) => records.get(file)!.landmarksPx.length > 0).length;
    const { low, high } = wilsonInterval(found, files.length);
    figures.push({
      id: `faces.${set}`,
      what: name,
      value: (100 * found) / files.length,
      unit: '%',
      n: `${found} of ${files.length}`,
      low: 100 * low,
      high: 100 * high,
      target: { at: 'least' as const, value: 100 },
      prototype: 100,
    });
  }
  return { title: 'Faces found', method: 'A face counts as found when the record holds landmarks.', figures };
};
