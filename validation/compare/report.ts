import { wilsonInterval } from '@plica/core/inference';
import { number } from '../measure/render.ts';
import type { EditsResult } from './edited-photographs.ts';
import type { LightRow } from './light-and-folds.ts';
import type { Simulated } from './simulation.ts';
import type { PairsResult } from './ten-year-pairs.ts';
import { total, type MeasureVerdicts } from './verdicts.ts';

export interface CompareStudy {
  simulation: Simulated[];
  edits: EditsResult;
  pairs: PairsResult;
  light: LightRow[];
}

type Cell = string | number | null;
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [
    head,
    head.map(() => '---'),
    ...rows.map((row) => row.map((c) => (c === null ? '' : typeof c === 'number' ? number(c) : c))),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const share = (hits: number, count: number): string => {
  if (!count) return 'none compared';
  const { low, high } = wilsonInterval(hits, count);
  return `${number((100 * hits) / count)} % (${number(100 * low)} to ${number(100 * high)}), ${hits} of ${count}`;
};

const unitName = (v: MeasureVerdicts): string => (v.unit === 'eyeDistance' ? 'eye distance' : (v.unit ?? ''));

const reasonList = (v: MeasureVerdicts): string =>
  Object.entries(v.reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');

export function compareReport({ simulation, edits, pairs, light }: CompareStudy): string {
  const together = total(pairs.unmatched);
  const [editsGated, editsAnyway] = [total(edits.gated), total(edits.anyway)];
  return `# Comparing two visits: how well it works

Rebuilt by \`npx tsx validation/compare.ts\`. MDC95: smallest change beyond measurement error, 1.96 x root 2 x sd. Photographs
are official portraits of the US Congress (origin and licence in docs/sources.md), records from
\`plica measure --json --measure-anyway\`. Nearly all smile, so most measures of mouth and folds are blocked in use; the
columns "anyway" compare blocked values too, for the study alone. Intervals: 95 %, Wilson; sides and measures of one
photograph go together, so they are somewhat too narrow.

## No change, simulated

Claims of change where nothing changed: target at most 5 % (chance allows ± 1 % here). Photographs stray by the published
error or by the person's own; three measures (a lid, a fold, the jaw).

${table(
  ['how the photographs stray', 'pairs of visits', 'changes claimed'],
  simulation.map((s) => [s.what, String(s.runs), share(s.claimed, s.compared)]),
)}

An error from three sessions carries Student's t, and the median of three is counted as one photograph: fewer claims than
5 %, and a wider limit than would be needed.

## No change, the same photograph edited

${edits.photographs} portraits, ${edits.edits} edits (shift, roll, size, brightness, JPEG), each compared with its original:
every change claimed is false.

- As in use: ${share(editsGated.claimed, editsGated.compared)} claimed; ${editsGated.refused} not compared.
- Blocked values too: ${share(editsAnyway.claimed, editsAnyway.compared)} claimed; ${editsAnyway.refused} not compared.

The limits are the errors between sessions, four to ten times the jitter of one picture, so this only shows that editing
makes no change; it does not prove the 5 %.

${table(
  ['measure', 'compared', 'claimed', 'largest change / MDC95', 'not compared', 'because'],
  edits.anyway.map((v) => [
    v.id,
    String(v.compared),
    String(v.higher + v.lower),
    v.largest,
    String(v.refused),
    reasonList(v),
  ]),
)}

${table(
  ['edit', 'compared', 'claimed', 'refused for light'],
  edits.byEdit.map((e) => [e.name, String(e.compared), String(e.claimed), String(e.refusedForLight)]),
)}

## Ten years between the photographs

${pairs.pairs} people, ${number(pairs.years)} years apart on average, the files as they are (about 225 and 335 px wide, other
cameras, other light), one photograph a visit, errors from other people. The errors were derived from these very pairs (their
own spread is the upper bound), so of what does not change about 5 % is expected to be claimed, in sample.

- Pairs with one scale for both photographs: ${share(pairs.scaleAgreed, pairs.pairs)}.
- Of all measures and sides, were photographs that do not match compared too: ${share(together.claimed, together.compared)} beyond error.
- Matched pairs with any change beyond error, blocked values too: ${share(pairs.pairsWithChange, pairs.pairs)}; with one that stands among all measures: ${share(pairs.pairsWithStanding, pairs.pairs)}.

In use: as a user gets it. Matched: blocked values too. All: blocked values and photographs that do not match, which the
program refuses; it shows what the matching is for.

${table(
  [
    'measure',
    'MDC95',
    'unit',
    'in use: compared',
    'beyond error',
    'matched: compared',
    'beyond error',
    'all: compared',
    'higher',
    'lower',
    'beyond error',
    'not compared because',
  ],
  pairs.unmatched.map((all) => {
    const [used, matched] = [pairs.gated, pairs.anyway].map((list) => list.find((v) => v.id === all.id)!);
    const percent = (hits: number, count: number): string =>
      count ? `${number((100 * hits) / count)} %` : '';
    return [
      all.id,
      all.mdc95,
      unitName(all),
      String(used!.compared),
      percent(used!.higher + used!.lower, used!.compared),
      String(matched!.compared),
      percent(matched!.higher + matched!.lower, matched!.compared),
      String(all.compared),
      percent(all.higher, all.compared),
      percent(all.lower, all.compared),
      percent(all.higher + all.lower, all.compared),
      reasonList(matched!),
    ];
  }),
)}

What kept pairs from being compared, or was said beside them (pairs of ${pairs.pairs}):

${table(
  ['reason', 'pairs'],
  pairs.reasons.map((r) => [r.code, String(r.pairs)]),
)}

## Light and the measures that read it

SD of the difference between the two photographs of a pair, log units, by whether their light differs by more than a limit.
From the side: right minus left. From above: mean of the sides. The limits in use, 0.35 from the side and 0.25 from above,
were chosen after looking at this table (in sample).

${table(
  [
    'light',
    'limit',
    'pairs within',
    'pairs beyond',
    ...Object.keys(light[0]!.sd).flatMap((id) => [`${id} within`, 'beyond']),
  ],
  light.map((row) => [
    row.fact === 'sideLightLog' ? 'from the side' : 'from above',
    row.limit,
    String(row.within),
    String(row.beyond),
    ...Object.values(row.sd).flatMap((s) => [s.within, s.beyond]),
  ]),
)}

## What falls short

- Official portraits are not clinic photographs: nobody in them was asked to look straight, keep the mouth still or stand in
  the same light, so ${number((100 * total(pairs.gated).refused) / (total(pairs.gated).refused + total(pairs.gated).compared))} % of the comparisons are refused in use. How often matched photographs of one person taken
  days apart are called changed is not known: no public set has them. A clinic's own repeats would answer it.
- The errors between sessions are upper bounds from these pairs and hold ten years of change: MDC95 is wider than a careful
  clinic needs, and small true changes are missed. Three photographs on different days narrow it for one person.
- The camera's distance is checked only where the file states the focal length; otherwise the width of the face is looked
  at, which tells 15 cm from 60 cm and not 30 from 60 (one person).
- Light is checked by two numbers, side and height; hard against soft light is not.
- The gravity test has been run on made records only: no public set has people both upright and lying down.
`;
}
