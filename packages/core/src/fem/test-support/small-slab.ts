import type { SlabProblem } from '../slab-problem.ts';

/** A small layered slab, held below, pulled at one end: tests change what they are about. */
export const SMALL_SLAB = {
  slabMm: [60, 50],
  cells: [16, 12],
  layers: [
    { name: 'deep', thicknessMm: 7, elements: 2, muKPa: 2.5 },
    { name: 'sheet', thicknessMm: 1.2, elements: 1, muKPa: 150 },
    { name: 'skin', thicknessMm: 1.6, elements: 1, muKPa: 25 },
  ],
  bulkOverMu: 50,
  densityKgMm3: 1e-6,
  gravityMmS2: [0, -9810, 0],
  fixed: { levelMm: 0 },
  patches: [{ levelsMm: [7, 8.2], xMm: [0, 10], yMm: [30, 35], displacementMm: [-2, 1, 0] }],
  element: 'hexQ1P0',
} as const satisfies SlabProblem;
