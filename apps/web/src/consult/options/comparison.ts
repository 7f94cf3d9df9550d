import { OPTION_IDS, type OptionId, type Texts } from '@plica/face/case';
import { compareOptions, OPTION_FACTS, type Option, type Status } from '@plica/face/decide';
import { costWords } from '@plica/face/report';
import type { Advice } from '../../worker/advice-messages.ts';
import type { Overrule } from '../consultation.ts';
import type { Paper } from '../explanation/paper.ts';
import { overruled } from './overruled.ts';

/** What the ways are compared by, what a person asks first to the left. */
export const ASPECTS = [
  'changes',
  'incision',
  'downtime',
  'longevity',
  'risks',
  'cost',
  'anaesthesia',
  'time',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Way {
  id: OptionId;
  name: Texts;
  /** Null for a reader who may not see it yet. */
  status: Status | null;
  risk: Option['risk']['level'] | null;
  aspects: readonly { id: Aspect; title: Texts; texts: readonly Texts[] }[];
}

/** All nine ways in the wording for this reader: as decided where statuses may be shown, else in one fixed order. */
export function waysFor(
  { case: kase, decision }: Advice,
  overrules: readonly Overrule[],
  { statuses, pen }: Pick<Paper, 'statuses' | 'pen'>,
): Way[] {
  const judged = statuses ? overruled(decision, overrules).options : null;
  const rows = compareOptions(OPTION_IDS);
  return (judged?.map(({ id }) => id) ?? [...OPTION_IDS]).map((id) => {
    const option = judged?.find((o) => o.id === id);
    return {
      id,
      name: OPTION_FACTS[id].name,
      status: option?.status ?? null,
      risk: option?.risk.level ?? null,
      aspects: ASPECTS.map((aspect) => {
        const row = rows.find((r) => r.id === aspect)!;
        const { facts } = row.cells.find(({ option: of }) => of === id)!;
        if (aspect === 'cost')
          return { id: aspect, title: row.title, texts: [costWords(kase.clinic?.prices, id, pen)] };
        // The gravest risk stands for the list, which is given whole under the way itself.
        const shown =
          aspect === 'risks'
            ? [OPTION_FACTS[id].events.find((e) => e.id === 'major') ?? facts[0]].filter((f) => !!f)
            : facts;
        return { id: aspect, title: row.title, texts: pen.write(...shown) };
      }),
    };
  });
}
