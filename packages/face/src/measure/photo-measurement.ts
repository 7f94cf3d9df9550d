import { z } from 'zod';
import { measureSchema } from '../case/measured-value.ts';
import { photoFactsSchema, postureSchema, viewSchema } from '../case/photo.ts';
import { problemSchema } from '../case/problem.ts';

export { measureSchema, qualitySchema, type Measure } from '../case/measured-value.ts';

export const pointPxSchema = z.tuple([z.number(), z.number()]);

export const scaleSchema = z.object({
  mmPerPx: z.number().positive(),
  /** Standard deviation of `mmPerPx`, same unit. */
  sd: z.number().positive(),
  source: z.enum(['iris', 'marker', 'locked']),
});
export type Scale = z.infer<typeof scaleSchema>;

/** How the light falls and how sharp the picture is: what two visits must have in common. */
export const pictureFactsSchema = z.object({
  /** Right cheek over left cheek, natural logarithm of luminance. */
  sideLightLog: z.number(),
  /** Forehead over cheeks, natural logarithm of luminance. */
  heightLightLog: z.number(),
  /** How far the sharper edges of the jawline reach from 10 to 90 % of their step; null when none stands out. */
  edgeWidthMm63: z.number().nullable(),
});
export type PictureFacts = z.infer<typeof pictureFactsSchema>;

/** What is drawn on oblique, profile and chin-down photographs, in photograph pixels. Every point may be moved by a person (`Edits`). */
export const viewLinesSchema = z.object({
  /** Profile: front of the head from above down, against the background. */
  silhouettePx: z.array(pointPxSchema).optional(),
  /** Profile: lowest front of the chin, corner under it, front of the neck. */
  neckAnglePx: z.tuple([pointPxSchema, pointPxSchema, pointPxSchema]).optional(),
  /** Oblique: the ends of the straight jawline on the border of the jaw, before and behind the mouth corner. */
  straightJawlinePx: z.tuple([pointPxSchema, pointPxSchema]).optional(),
  /** Oblique: lowest point of the contour below the straight jawline, and its foot on it. */
  jowlPx: z.tuple([pointPxSchema, pointPxSchema]).optional(),
  /** Lines a person marked along bands of the neck. */
  neckBandsPx: z.array(z.array(pointPxSchema)).optional(),
});
export type ViewLines = z.infer<typeof viewLinesSchema>;

export const photoMeasurementSchema = z.object({
  schema: z.literal('plica.photo-measurement/1'),
  photo: photoFactsSchema.partial().extend({ file: z.string(), view: viewSchema, posture: postureSchema }),
  ok: z.boolean(),
  problems: z.array(problemSchema),
  pose: z.object({ yawDeg: z.number(), pitchDeg: z.number(), rollDeg: z.number() }).nullable(),
  /** How much the face smiles (0-1; the limit is in the problems) and how far the lips are apart (0 when closed), taking the eyes as 63 mm apart. */
  expression: z.object({ smile: z.number(), mouthOpeningMm63: z.number() }).nullable(),
  /** Absent in records of profile views and of versions before it was read. */
  picture: pictureFactsSchema.optional(),
  scale: scaleSchema.nullable(),
  /** Pixels of the photograph after its orientation was applied; left and right are the patient's. */
  landmarksPx: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** 16 points on each lid margin: 0 outer corner, 1-7 lower lid, 8 inner corner, 9-15 upper lid; both lids from the outside inwards. */
  eyelidsPx: z.object({ left: z.array(pointPxSchema), right: z.array(pointPxSchema) }),
  /** Each half from below the ear to the chin point, which both share. */
  jawlinePx: z.object({ left: z.array(pointPxSchema), right: z.array(pointPxSchema) }),
  /** `nasolabial.right`, `nasolabial.left`, `marionette.right`, `marionette.left`: from above down. */
  foldsPx: z.record(z.string(), z.array(pointPxSchema)),
  viewLines: viewLinesSchema.optional(),
  measures: z.array(measureSchema),
});
export type PhotoMeasurement = z.infer<typeof photoMeasurementSchema>;
