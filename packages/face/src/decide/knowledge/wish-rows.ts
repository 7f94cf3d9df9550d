import type { OptionId } from '../../case/schema/option-id.ts';
import { OPTION_FACTS } from './options/index.ts';
import { limit, OPERATIONS, TREATMENTS, type RuleRow } from './rule-row.ts';

/** Wishes never make an option suited: where one is against it, it is at best possible. */
export const WISH_ROWS: readonly RuleRow[] = [
  {
    id: 'wish.noCut',
    when: { fact: 'wishedCut', is: 'none' },
    limits: limit(OPERATIONS, 'possible'),
    source: 'P23',
    mark: 'chosen',
    en: 'The person does not want a cut.',
    ko: '절개를 원하지 않으십니다.',
  },
  {
    id: 'wish.smallCut',
    when: { fact: 'wishedCut', is: 'small' },
    limits: limit(['shortScar', 'full'], 'possible'),
    source: 'P23',
    mark: 'chosen',
    en: 'The person wants only a small cut.',
    ko: '작은 절개만 원하십니다.',
  },
  {
    id: 'wish.scarFear',
    when: { fact: 'scarFear', is: 'strong' },
    limits: limit(OPERATIONS, 'possible'),
    mustDiscuss: ['scar'],
    source: 'P23',
    mark: 'chosen',
    en: 'The person is very afraid of a scar.',
    ko: '흉터를 많이 걱정하십니다.',
  },
  {
    id: 'wish.longer',
    when: { fact: 'wishedLongevity', oneOf: ['longer', 'asLongAsPossible'] },
    limits: limit(['device', 'thread'], 'possible'),
    mustDiscuss: ['shortLived'],
    source: 'S70',
    mark: 'verified',
    en: 'The person wants it to last. Threads and devices have faded within about a year.',
    ko: '오래 유지되기를 원하십니다. 실과 기기 시술의 효과는 약 1년 안에 줄었습니다.',
  },
  {
    id: 'wish.localOnly',
    when: { fact: 'wishedAnaesthesia', is: 'localOnly' },
    limits: limit(['full'], 'possible'),
    mustDiscuss: ['anaesthesiaRisk'],
    source: 'S54',
    mark: 'verified',
    en: 'The person wants local anaesthesia only; the full lift is mostly done under general anaesthesia.',
    ko: '국소 마취만 원하십니다. 전체 안면거상술은 대부분 전신마취로 합니다.',
  },
  {
    id: 'wish.nothing',
    when: { fact: 'wantsNothing', is: true },
    limits: limit(TREATMENTS, 'possible'),
    mustDiscuss: ['doNothing'],
    source: 'P23',
    mark: 'chosen',
    en: 'The person would rather do nothing.',
    ko: '아무것도 하지 않기를 원하십니다.',
  },
  ...TREATMENTS.flatMap((id) => downtimeRow(id)),
];

/** For an operation the person should be able to spare half of the range, for the others its beginning. */
function downtimeRow(id: OptionId): RuleRow[] {
  const { name, downtimeDays } = OPTION_FACTS[id];
  if (!downtimeDays) return [];
  const { low, high, source, mark } = downtimeDays;
  const needed = (OPERATIONS as readonly OptionId[]).includes(id) ? (low + high) / 2 : low;
  if (needed <= 0) return [];
  return [
    {
      id: `wish.downtime.${id}`,
      when: { fact: 'maxDowntimeDays', below: needed },
      limits: limit([id], 'possible'),
      source,
      mark,
      en: `The person cannot stay out of sight as long as this often takes: ${name.en}.`,
      ko: `보통 필요한 회복 기간만큼 쉬기 어렵습니다: ${name.ko}.`,
    },
  ];
}
