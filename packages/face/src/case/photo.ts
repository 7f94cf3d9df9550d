import { z } from 'zod';

export const viewSchema = z.enum([
  'front',
  'obliqueLeft',
  'obliqueRight',
  'profileLeft',
  'profileRight',
  'chinDown',
]);
export type View = z.infer<typeof viewSchema>;

export const postureSchema = z.enum(['upright', 'supine']);
export type Posture = z.infer<typeof postureSchema>;

/** Left and right are the patient's. */
export const sideSchema = z.enum(['left', 'right', 'both']);
export type Side = z.infer<typeof sideSchema>;

/** What the file says about how a photograph was taken. Nothing else of its metadata is kept. */
export const photoFactsSchema = z.object({
  format: z.enum(['jpeg', 'png', 'webp', 'heic', 'frame']),
  /** Pixels after the EXIF orientation was applied. */
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  /** 35 mm equivalent focal length, mm, where the file states it. */
  focalLength35Mm: z.number().positive().optional(),
  greyscale: z.boolean().optional(),
  /** Where the file is animated: how many frames it has; the first is measured. */
  frames: z.number().int().positive().optional(),
});
export type PhotoFacts = z.infer<typeof photoFactsSchema>;
