import { FRONT_MEASURE_IDS } from '@plica/face/measure';
import type { PublicPhoto } from '../public-data/public-photos.ts';
import { measuredSet, type Figure, type Measured, type Study, type StudyTable } from './study.ts';

const SETS: readonly [PublicPhoto['set'], string][] = [
  ['london-neutral', 'London neutral'],
  ['canada', 'Canada'],
  ['london-smiling', 'London smiling'],
  ['congress-2022', 'Congress 2022'],
  ['congress-earlier', 'Congress earlier'],
];

export const gateCoverage: Study = async (context) => {
  const sets: { name: string; key: string; faces: Measured[] }[] = [];
  for (const [set, name] of SETS) sets.push({ name, key: set, faces: await measuredSet(context, set) });
  const share = (faces: readonly Measured[], passes: (face: Measured) => boolean): string =>
    `${Math.round((100 * faces.filter(passes).length) / faces.length)} %`;

  const passing: StudyTable = {
    caption: 'Photographs in which a measure passes its gates on both sides, and on at least one',
    head: ['measure', ...sets.map(({ name, faces }) => `${name} (${faces.length})`)],
    rows: FRONT_MEASURE_IDS.map((id) => [
      id,
      ...sets.map(({ faces }) => {
        const open = ({ record }: Measured): boolean[] =>
          record.measures.filter((m) => m.id === id).map((m) => m.quality !== 'blocked');
        if (faces.every((f) => open(f).length === 0)) return '-';
        const both = share(faces, (f) => open(f).length > 0 && open(f).every(Boolean));
        const one = share(faces, (f) => open(f).some(Boolean));
        return both === one ? both : `${both} / ${one}`;
      }),
    ]),
  };
  const codes = [
    ...new Set(
      sets.flatMap(({ faces }) => faces.flatMap(({ record }) => record.problems.map((p) => p.code))),
    ),
  ];
  const reasons: StudyTable = {
    caption: 'Photographs with a finding: it blocks something / it only weakens or asks',
    head: ['finding', ...sets.map(({ name }) => name)],
    rows: codes.sort().map((code) => [
      code,
      ...sets.map(({ faces }) => {
        const found = ({ record }: Measured, severity: 'block' | 'warn'): boolean =>
          record.problems.some((p) => p.code === code && p.severity === severity);
        return `${share(faces, (f) => found(f, 'block'))} / ${share(faces, (f) => !found(f, 'block') && found(f, 'warn'))}`;
      }),
    ]),
  };
  const figures: Figure[] = sets.map(({ name, key, faces }) => {
    const usable = faces.filter(({ record }) => record.ok).length;
    return {
      id: `gates.${key}.ok`,
      what: `${name}: photographs with at least one usable measure`,
      value: (100 * usable) / faces.length,
      unit: '%',
      n: `${usable} of ${faces.length}`,
    };
  });
  return {
    title: 'What the gates let through',
    method:
      'Gates act on measures, not on photographs. Studio portraits asked for a neutral face pass most; official portraits smile, so that the mouth, the folds and the jaw are mostly out of their gates there. How often each occlusion detector is right is in occlusion.md.',
    figures,
    tables: [passing, reasons],
  };
};
