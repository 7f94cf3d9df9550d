import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import { earCells } from './ear-cells.ts';
import { eyeGrid } from './eye-grid.ts';
import { jawStrip, OFFSETS_MM63, STATION_COUNT, type JawStrip } from './jaw-strip.ts';
import { levelPatch } from './level-patch.ts';
import { skinReference, type CellLook } from './skin-reference.ts';

export interface OcclusionFeatures {
  beard: number[];
  hair: Record<'left' | 'right', number[]>;
  collar: number[];
  earring: Record<'left' | 'right', number[]>;
  glasses: number[];
}

const LOOKS = ['lightness', 'a', 'b', 'unlikeSkin', 'texture'] as const satisfies readonly (keyof CellLook)[];

/** Stations along the jaw (from, to) and distances across it (from, to) that a detector reads. */
interface Part {
  stations: readonly [number, number];
  offsets: readonly [number, number];
  looks: readonly (keyof CellLook)[];
}
/** Skin-side cells of the lower jaw and chin. */
const BEARD: Part = { stations: [4, STATION_COUNT], offsets: [0, 4], looks: LOOKS };
/** The edge and what lies outside it, from the ear to beside the chin. The cheek itself is left out. */
const BESIDE: Part = { stations: [0, 8], offsets: [3, OFFSETS_MM63.length], looks: LOOKS };
/** The edge of the lower jaw and chin and what lies outside it; colours are left out, as clothes have any. */
const COLLAR: Part = {
  stations: [4, STATION_COUNT],
  offsets: [3, OFFSETS_MM63.length],
  looks: ['unlikeSkin', 'texture'],
};

const cellsOf = (strip: JawStrip, { stations, offsets, looks }: Part): number[] =>
  strip
    .slice(...stations)
    .flatMap((row) => row.slice(...offsets).flatMap((cell) => looks.map((look) => cell[look])));

/** Cell by cell the greater, then cell by cell the lesser of both halves: clothes touch on one side or on both. */
const extremesOf = (x: readonly number[], y: readonly number[]): number[] => [
  ...x.map((v, i) => Math.max(v, y[i])),
  ...x.map((v, i) => Math.min(v, y[i])),
];
const meanOf = (x: readonly number[], y: readonly number[]): number[] => x.map((v, i) => (v + y[i]) / 2);

/**
 * The numbers each detector reads, in the order of its weights. Features of a side are the same for a face and its
 * mirror image with the sides exchanged.
 */
export function occlusionFeatures(image: RgbaImage, face: Pick<FaceLandmarks, 'points'>): OcclusionFeatures {
  const patch = levelPatch(image, face);
  const skin = skinReference(patch);
  const right = jawStrip(patch, skin, 'right');
  const left = jawStrip(patch, skin, 'left');
  const ears = earCells(patch, skin);
  const eyes = eyeGrid(patch);
  const earring = (strip: JawStrip, side: 'left' | 'right'): number[] => [
    ...ears[side].flatMap((row) => row.flatMap((c) => [c.glint, c.shadow, c.tint, c.gradient])),
    ...cellsOf(strip, BESIDE),
  ];
  return {
    beard: meanOf(cellsOf(right, BEARD), cellsOf(left, BEARD)),
    hair: { right: cellsOf(right, BESIDE), left: cellsOf(left, BESIDE) },
    collar: extremesOf(cellsOf(right, COLLAR), cellsOf(left, COLLAR)),
    earring: { right: earring(right, 'right'), left: earring(left, 'left') },
    glasses: [...eyes.alongX.flat(), ...eyes.alongY.flat()],
  };
}
