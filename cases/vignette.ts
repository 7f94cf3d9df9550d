import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { caseSchema, optionIdSchema, type OptionId } from '@plica/face/case';
import { mainCauseSchema, type Explanation } from '../packages/face/src/explain/explanation.ts';
import { statusSchema, STATUSES, type Decision } from '../packages/face/src/decide/decision.ts';

const expectationSchema = z.strictObject({
  /** The full set of statuses the evidence lets pass; left out where it does not decide. */
  allowed: z.array(statusSchema).min(1).optional(),
  /** Statuses the evidence rules out. */
  forbidden: z.array(statusSchema).min(1).optional(),
  /** Risk levels the evidence lets pass. */
  risk: z.array(z.enum(['lower', 'average', 'higher'])).optional(),
  evidence: z.string().min(1),
});
export type Expectation = z.infer<typeof expectationSchema>;

export const vignetteSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  why: z.string().min(1),
  case: caseSchema,
  expect: z.strictObject({
    /** Exactly these, in this order. Left out: not compared. */
    redFlags: z.array(z.string()).optional(),
    options: z.partialRecord(optionIdSchema, expectationSchema),
    mainCause: z.strictObject({ allowed: z.array(mainCauseSchema).min(1) }).optional(),
    /** The option that must stand first, or any of several. */
    best: z.union([optionIdSchema, z.array(optionIdSchema).min(1)]).optional(),
    /** Codes that must be among those to discuss. */
    mustDiscuss: z.array(z.string()).optional(),
  }),
});
export type Vignette = z.infer<typeof vignetteSchema>;

export function vignetteFiles(folder: string = import.meta.dirname): { file: string; json: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, json: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown }));
}

export const loadVignettes = (folder?: string): Vignette[] =>
  vignetteFiles(folder).map(({ json }) => vignetteSchema.parse(json));

export const bestOptions = ({ expect: { best } }: Vignette): OptionId[] =>
  best === undefined ? [] : Array.isArray(best) ? best : [best];

/** One line for every expectation that does not hold; empty when all do. */
export function disagreements(vignette: Vignette, explanation: Explanation, decision: Decision): string[] {
  const { expect } = vignette;
  const out: string[] = [];
  const optionOf = (id: string) => decision.options.find((o) => o.id === id);
  for (const [id, { allowed, forbidden, risk, evidence }] of Object.entries(expect.options)) {
    const option = optionOf(id);
    const rules = option ? `by [${option.rules.join(', ')}]` : '';
    const got = option?.status;
    if (!got) out.push(`${id}: missing`);
    else if (forbidden?.includes(got))
      out.push(`${id}: got ${got} ${rules}, forbidden ${forbidden.join('|')}. ${evidence}`);
    else if (allowed && !allowed.includes(got))
      out.push(`${id}: got ${got} ${rules}, allowed ${allowed.join('|')}. ${evidence}`);
    if (option && risk && !risk.includes(option.risk.level))
      out.push(`${id}: risk ${option.risk.level}, allowed ${risk.join('|')}. ${evidence}`);
  }
  const none = optionOf('none')?.status;
  if (none !== 'suited' && none !== 'possible') out.push(`none: got ${none}, doing nothing is always open`);
  if (expect.redFlags) {
    const got = decision.redFlags.map((f) => f.id).join(', ');
    if (got !== expect.redFlags.join(', '))
      out.push(`redFlags: got [${got}], expected [${expect.redFlags.join(', ')}]`);
  }
  if (expect.mainCause && !expect.mainCause.allowed.includes(explanation.mainCause.id))
    out.push(
      `mainCause: got ${explanation.mainCause.id} ${JSON.stringify(explanation.mainCause.posterior)}, allowed ${expect.mainCause.allowed.join('|')}`,
    );
  const best = bestOptions(vignette);
  const first = decision.options[0];
  if (best.length && (!first || !best.includes(first.id) || !isOpen(first.status)))
    out.push(`best: got ${first?.id} (${first?.status}), expected ${best.join('|')}`);
  for (const code of expect.mustDiscuss ?? [])
    if (!decision.mustDiscuss.includes(code)) out.push(`mustDiscuss: ${code} missing`);
  return out;
}

const isOpen = (status: string) => status === 'suited' || status === 'possible';

/** Options whose status the wishes made better: a wish may put off or reorder, it never makes an option fit. */
export const bettered = (withWish: Decision, without: Decision): string[] =>
  withWish.options
    .filter(({ id }) => id !== 'none' && id !== 'refer')
    .filter(({ id, status }) => {
      const before = without.options.find((o) => o.id === id)!.status;
      return STATUSES.indexOf(status) < STATUSES.indexOf(before);
    })
    .map((o) => o.id);
