import { z } from 'zod';

const pair = z.tuple([z.number(), z.number()]);
const triple = z.tuple([z.number(), z.number(), z.number()]);
const rising = pair.refine(([low, high]) => low <= high, 'the first number is the smaller one');

/** A layered slab to be solved. Units mm, kPa, N, kg. `fixed.except` is exclusive at its edges, patches are inclusive. */
export const slabSchema = z.strictObject({
  schema: z.literal('plica.slab/1'),
  slabMm: z.tuple([z.number().positive(), z.number().positive()]),
  cells: z.tuple([z.number().int().min(1).max(2000), z.number().int().min(1).max(2000)]),
  layers: z
    .array(
      z.strictObject({
        name: z.string(),
        thicknessMm: z.number().positive(),
        elements: z.number().int().min(1).max(50),
        muKPa: z.number().positive(),
      }),
    )
    .min(1)
    .max(255),
  bulkOverMu: z.number().positive(),
  densityKgMm3: z.number().nonnegative(),
  gravityMmS2: triple,
  fixed: z.strictObject({
    levelMm: z.number(),
    except: z.strictObject({ xMm: rising, yMm: rising }).optional(),
  }),
  patches: z.array(
    z.strictObject({
      levelsMm: z.array(z.number()).min(1),
      xMm: rising,
      yMm: rising,
      displacementMm: triple,
    }),
  ),
  element: z.enum(['hexQ1P0', 'wedge']),
  probesMm: z.array(triple).default([]),
});
export type SlabInput = z.infer<typeof slabSchema>;
