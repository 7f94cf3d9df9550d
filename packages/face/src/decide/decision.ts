import { z } from 'zod';
import { optionIdSchema } from '../case/schema/option-id.ts';
import { mainCauseSchema } from '../explain/explanation.ts';

/** From best to worst: where several rules speak, the worst holds. */
export const STATUSES = [
  'suited',
  'possible',
  'needsExamination',
  'unlikely',
  'notNow',
  'contraindicated',
] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = (typeof STATUSES)[number];
/** Statuses that say no, the firmer first: nothing may be said in favour of such an option. */
export const BARRED: readonly Status[] = ['contraindicated', 'notNow'];

export const textsSchema = z.object({ en: z.string(), ko: z.string() });
export const markSchema = z.enum(['verified', 'recalled', 'uncertain', 'derived', 'chosen']);

/** A statement with where it comes from. */
export const factSchema = z.object({
  text: textsSchema,
  mark: markSchema,
  source: z.string(),
  /** What a patient reads instead, where the figures of `text` are not verified. */
  patientText: textsSchema.optional(),
  /** Further sources of the same statement. */
  moreSources: z.array(z.string()).readonly().optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** A row of a rule table that spoke. */
export const reasonSchema = z.object({ rule: z.string(), text: textsSchema });

export const optionSchema = z.object({
  id: optionIdSchema,
  status: statusSchema,
  for: z.array(reasonSchema),
  against: z.array(reasonSchema),
  /** Rules that set or limited the status. */
  rules: z.array(z.string()),
  /** Group figures, never a forecast for this person. `range` is null where none was published. */
  effect: factSchema.extend({
    range: z.tuple([z.number(), z.number()]).nullable(),
    unit: z.string().nullable(),
  }),
  incision: factSchema,
  anaesthesia: factSchema,
  operatingTime: factSchema,
  downtime: factSchema,
  longevity: factSchema,
  /** From the clinic's own price list, or null. */
  cost: z.object({ from: z.number(), to: z.number(), currency: z.string() }).nullable(),
  risk: z.object({
    level: z.enum(['lower', 'average', 'higher']),
    why: z.array(reasonSchema),
    /** Every material risk with its published group figure, rare permanent ones too. */
    events: z.array(factSchema.extend({ id: z.string() })),
  }),
  wontDo: z.array(factSchema),
});
export type Option = z.infer<typeof optionSchema>;

export const decisionSchema = z.object({
  schema: z.literal('plica.decision/1'),
  redFlags: z.array(
    z.object({
      id: z.string(),
      action: textsSchema,
      urgency: z.enum(['emergency', 'sameDay', 'soon']),
    }),
  ),
  /** All nine: those suited first, then possible ones, as the wishes order them. */
  options: z.array(optionSchema),
  mainCause: mainCauseSchema,
  /** Codes of what the surgeon and the person must talk about. */
  mustDiscuss: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Decision = z.infer<typeof decisionSchema>;
