import type { SlabProblem } from '@plica/core/fem';

/** As `plica tissue solve` reads it. */
export interface SlabFile extends SlabProblem {
  schema: 'plica.slab/1';
}

/** Pulls of 10 mm, that of the benchmark first: cost hangs on the direction, upwards the skin folds most. */
export const PULLS_MM = [
  [-9, Math.sqrt(19), 0],
  [-10, 0, 0],
  [-Math.sqrt(50), Math.sqrt(50), 0],
  [0, 10, 0],
] as const;

/** A layered slab under gravity whose stiff sheet is pulled 10 mm at one side. */
export const slabLift = (
  cells: readonly [number, number],
  elements: readonly [number, number, number, number],
  element: SlabProblem['element'] = 'hexQ1P0',
  displacementMm: (typeof PULLS_MM)[number] = PULLS_MM[0],
): SlabFile => ({
  schema: 'plica.slab/1',
  slabMm: [120, 100],
  cells,
  layers: [
    { name: 'deep', thicknessMm: 7, elements: elements[0], muKPa: 2.5 },
    { name: 'SMAS', thicknessMm: 1.2, elements: elements[1], muKPa: 150 },
    { name: 'fat', thicknessMm: 5, elements: elements[2], muKPa: 0.7 },
    { name: 'skin', thicknessMm: 1.6, elements: elements[3], muKPa: 25 },
  ],
  bulkOverMu: 50,
  densityKgMm3: 1e-6,
  gravityMmS2: [0, -9810, 0],
  fixed: { levelMm: 0, except: { xMm: [20, 100], yMm: [20, 80] } },
  patches: [{ levelsMm: [7, 8.2], xMm: [0, 20], yMm: [60, 70], displacementMm }],
  element,
});

export interface Mesh {
  name: string;
  cells: readonly [number, number];
  elements: readonly [number, number, number, number];
  /** Steps in which DOLFINx reaches the load, as few as converge. */
  loadSteps: number;
  /** Goals for two idle threads. */
  goalSeconds: number | null;
  goalRatio: number | null;
}

export const MESHES: readonly Mesh[] = [
  { name: 'M1', cells: [24, 20], elements: [3, 1, 3, 1], loadSteps: 1, goalSeconds: 0.25, goalRatio: 10 },
  { name: 'M2', cells: [48, 40], elements: [3, 1, 3, 1], loadSteps: 4, goalSeconds: null, goalRatio: null },
  { name: 'M3', cells: [96, 80], elements: [2, 1, 2, 1], loadSteps: 4, goalSeconds: 2.5, goalRatio: 50 },
];

/** One kind of mesh from 5,000 to 200,000 nodes. */
export const SIZES: readonly { cells: readonly [number, number]; goalSeconds: number | null }[] = [
  { cells: [28, 24], goalSeconds: 0.25 },
  { cells: [48, 40], goalSeconds: 0.5 },
  { cells: [96, 80], goalSeconds: 2.5 },
  { cells: [136, 112], goalSeconds: null },
  { cells: [192, 160], goalSeconds: null },
];
export const SIZE_ELEMENTS = [2, 1, 2, 1] as const;
