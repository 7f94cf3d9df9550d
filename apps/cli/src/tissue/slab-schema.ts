import { levelHeights } from '@plica/core/fem';
import { z } from 'zod';

const pair = z.tuple([z.number(), z.number()]);
const triple = z.tuple([z.number(), z.number(), z.number()]);
const rising = pair.refine(([low, high]) => low <= high, 'write the smaller number first');

/** Largest slab that is taken on: its matrices fill what WebAssembly can address. */
const MOST_NODES = 400_000;
/** How far a height may lie off a level and still be that level, mm. */
const SAME_MM = 1e-6;

const slab = z.strictObject({
  schema: z.literal('plica.slab/1'),
  slabMm: z.tuple([z.number().positive(), z.number().positive()]).describe('size along x and y, mm'),
  cells: z
    .tuple([z.number().int().min(1).max(2000), z.number().int().min(1).max(2000)])
    .describe('elements along x and y; even numbers that can be halved often are solved fastest'),
  layers: z
    .array(
      z.strictObject({
        name: z.string(),
        thicknessMm: z.number().positive(),
        elements: z.number().int().min(1).max(50).describe('through the thickness of the layer'),
        muKPa: z.number().positive().describe('shear modulus'),
      }),
    )
    .min(1)
    .max(255)
    .describe('from z = 0 upwards'),
  bulkOverMu: z.number().positive().describe('bulk modulus over shear modulus of every layer, K/mu'),
  densityKgMm3: z.number().nonnegative(),
  gravityMmS2: triple.describe('acceleration, mm/s2'),
  fixed: z
    .strictObject({
      levelMm: z.number(),
      except: z
        .strictObject({ xMm: rising, yMm: rising })
        .optional()
        .describe('open window, its edges are held'),
    })
    .describe('nodes at this height are held at rest, except strictly inside the window'),
  patches: z
    .array(
      z.strictObject({
        levelsMm: z.array(z.number()).min(1),
        xMm: rising,
        yMm: rising,
        displacementMm: triple,
      }),
    )
    .describe('nodes at these heights within the window, edges included, are moved; a later patch wins'),
  element: z.enum(['hexQ1P0', 'wedge']),
  probesMm: z.array(triple).default([]).describe('where displacements are printed: at the nearest node'),
});

/** A layered slab to be solved. Units mm, kPa, N, kg. `fixed.except` is exclusive at its edges, patches are inclusive. */
export const slabSchema = slab.superRefine((problem, context) => {
  const { slabMm, cells, layers, fixed, patches, probesMm } = problem;
  const complain = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  // What is wrong by itself is said already.
  if (layers.some(({ thicknessMm, elements }) => !(thicknessMm > 0 && elements > 0)) || !cells.every((n) => n > 0)) return;
  const levels = levelHeights(layers);
  const top = levels.at(-1)!;
  const nodes = (cells[0] + 1) * (cells[1] + 1) * levels.length;
  if (nodes > MOST_NODES)
    complain(['cells'], `${nodes} nodes are more than the ${MOST_NODES} that are taken on: use fewer cells or elements`);
  const isLevel = (z: number): boolean => levels.some((level) => Math.abs(level - z) < SAME_MM);
  const nearest = (z: number): number =>
    levels.reduce((best, level) => (Math.abs(level - z) < Math.abs(best - z) ? level : best));
  const offLevel = (z: number): string =>
    `no nodes lie at this height (the nearest level is at ${Number(nearest(z).toFixed(6))} mm, levels run from 0 to ${Number(top.toFixed(6))})`;
  if (!isLevel(fixed.levelMm)) complain(['fixed', 'levelMm'], offLevel(fixed.levelMm));
  patches.forEach(({ levelsMm, xMm, yMm }, i) => {
    levelsMm.forEach((z, k) => {
      if (!isLevel(z)) complain(['patches', i, 'levelsMm', k], offLevel(z));
    });
    ([['xMm', xMm, 0], ['yMm', yMm, 1]] as const).forEach(([name, window, axis]) => {
      if (window[0] > window[1]) return;
      const step = slabMm[axis] / cells[axis];
      const first = Math.max(0, Math.ceil((window[0] - SAME_MM) / step));
      if (first * step > Math.min(window[1], slabMm[axis]) + SAME_MM)
        complain(['patches', i, name], `no nodes lie here: they stand every ${Number(step.toFixed(6))} mm from 0 to ${slabMm[axis]}`);
    });
  });
  probesMm.forEach((at, i) => {
    const size = [...slabMm, top];
    const outside = at.findIndex((v, axis) => v < -SAME_MM || v > size[axis]! + SAME_MM);
    if (outside >= 0)
      complain(['probesMm', i, outside], `outside the slab, which runs from 0 to ${Number(size[outside]!.toFixed(6))} here`);
  });
}); // prettier-ignore
export type SlabInput = z.infer<typeof slabSchema>;
