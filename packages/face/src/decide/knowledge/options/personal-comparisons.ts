import type { Case } from '../../../case/index.ts';
import type { Mark } from '../../../case/constant.ts';
import type { Texts } from '../../../case/render-text.ts';
import type { OptionId } from '../../../case/schema/option-id.ts';
import type { Explanation } from '../../../explain/index.ts';
import { holds, type Condition } from '../../condition.ts';
import { BARRED, type Decision } from '../../decision.ts';
import { readFacts, type FactName } from '../../facts.ts';

export const PERSONAL_CODES = [
  'littleSagging',
  'cheekOnly',
  'jowlMild',
  'jowlMarked',
  'jowlDoesNotMove',
  'neckLoose',
  'neckGood',
  'foldDeep',
  'flatCheek',
  'thinSkin',
  'poorElasticity',
  'heavyFace',
  'surfaceOnly',
  'thinTempleHair',
  'scarProne',
  'previousTreatments',
  'male',
  'smoker',
  'highPressure',
  'eventSoon',
  'wantsShortDowntime',
  'wantsNoCut',
  'wantsLong',
  'fearsScar',
  'fearsAnaesthesia',
  'costMatters',
  'causeUnknown',
] as const;
export type PersonalCode = (typeof PERSONAL_CODES)[number];

/** What a finding or a wish changes when options are set side by side. Figure-free: it speaks to one person. */
export interface PersonalComparison {
  code: PersonalCode;
  when: Condition<FactName>;
  /** The options it weighs against each other. */
  options: readonly OptionId[];
  /** Those it says something good of: it stays unsaid while one of them must not be done, or not now. */
  favours: readonly OptionId[];
  texts: Texts;
  source: string;
  mark: Mark;
}

export const PERSONAL_COMPARISONS: readonly PersonalComparison[] = [
  {
    code: 'littleSagging',
    when: {
      all: [
        { fact: 'sagging', atMost: 1 },
        { fact: 'jowl', atMost: 1 },
      ],
    },
    options: ['none', 'skinCare', 'device', 'mini', 'full'],
    favours: ['none', 'skinCare', 'device'],
    texts: {
      en: 'Your face sags little. Each lift would bring risk and a scar for a small gain. Skin care, a device, or nothing fits better.',
      ko: '처짐이 가벼운 편입니다. 미니든 전체든 거상술은 얻는 것에 비해 위험과 흉터의 부담이 큽니다. 피부 관리나 장비 시술, 또는 치료하지 않는 편이 더 알맞습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'cheekOnly',
    when: {
      all: [
        { fact: 'sagging', atLeast: 2 },
        { fact: 'jowl', atMost: 1 },
        { fact: 'neckLaxity', oneOf: ['none', 'mild'] },
      ],
    },
    options: ['mini', 'full'],
    favours: ['mini'],
    texts: {
      en: 'It is mostly the cheek that has come down. Here the mini lift comes nearest to the full lift. The long cut of a full lift would bring you less extra.',
      ko: '주로 볼이 처져 있습니다. 이 부위에서는 미니 거상술이 전체 거상술에 가장 가까운 효과를 기대할 수 있어, 긴 절개로 더 얻는 것이 적습니다.',
    },
    source: 'S47',
    mark: 'verified',
  },
  {
    code: 'cheekOnly',
    when: {
      all: [
        { fact: 'sagging', atLeast: 2 },
        { fact: 'jowl', atMost: 1 },
        { fact: 'neckLaxity', oneOf: ['none', 'mild'] },
      ],
    },
    options: ['thread', 'device', 'mini'],
    favours: ['thread'],
    texts: {
      en: 'For the cheek, threads can show a lift too, but for some months. A device lifts less than threads or a cut.',
      ko: '볼 처짐에는 실 리프팅도 효과가 보이지만 몇 달에 그칩니다. 장비 시술은 실이나 수술보다 올라가는 정도가 작습니다.',
    },
    source: 'S70',
    mark: 'verified',
  },
  {
    code: 'jowlMild',
    when: { fact: 'jowl', is: 1 },
    options: ['mini', 'shortScar', 'full'],
    favours: ['mini'],
    texts: {
      en: 'Your jowls are slight. A mini lift may do for the cheek. Do not count on it for the jaw line.',
      ko: '심술보(턱선의 처진 볼살)가 가벼운 편입니다. 볼이 고민이라면 미니 거상술로 충분할 수 있지만, 턱선까지 좋아지리라 기대하기는 어렵습니다.',
    },
    source: 'S47',
    mark: 'verified',
  },
  {
    code: 'jowlMarked',
    when: { fact: 'jowl', atLeast: 2 },
    options: ['mini', 'shortScar', 'full'],
    favours: ['shortScar', 'full'],
    texts: {
      en: 'Your jowls are clear to see. A pull from the temple hardly reaches them. A short-scar or full lift does more here, at the price of a longer cut and more days.',
      ko: '심술보가 뚜렷합니다. 관자놀이에서 당기는 힘은 여기까지 잘 미치지 않습니다. 짧은 절개 거상술이나 전체 거상술이 더 효과적이지만 절개가 길고 회복이 더 걸립니다.',
    },
    source: 'S47',
    mark: 'verified',
  },
  {
    code: 'jowlMarked',
    when: { fact: 'jowl', atLeast: 2 },
    options: ['thread', 'device', 'none'],
    favours: ['none'],
    texts: {
      en: 'Threads and devices do little for jowls like yours. To do nothing is fairer than to pay for a small gain.',
      ko: '뚜렷한 심술보에는 실이나 장비의 효과가 적습니다. 작은 변화에 비용을 쓰기보다 치료하지 않는 편이 나을 수 있습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'jowlDoesNotMove',
    when: { fact: 'jowlMoves', is: 'no' },
    options: ['mini', 'shortScar', 'full'],
    favours: ['shortScar', 'full'],
    texts: {
      en: 'When the temple is pushed up by hand, the jowl stays. That speaks for a lift with a longer reach, or for no lift.',
      ko: '손으로 관자놀이를 밀어 올려도 심술보가 그대로입니다. 더 넓게 작용하는 거상술을 택하거나 수술하지 않는 편이 맞습니다.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  {
    code: 'neckLoose',
    when: { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] },
    options: ['mini', 'shortScar', 'full'],
    favours: ['full'],
    texts: {
      en: 'Your neck is loose. A mini lift leaves it as it is. Only a full lift, often with work on the neck, changes it. The neck also slackens first again.',
      ko: '목이 늘어져 있습니다. 미니 거상술로는 달라지지 않습니다. 목까지 바꾸려면 전체 거상술이 필요하고 목 수술을 더하기도 합니다. 다만 목은 가장 먼저 다시 늘어집니다.',
    },
    source: 'S48',
    mark: 'verified',
  },
  {
    code: 'neckGood',
    when: { fact: 'neckLaxity', is: 'none' },
    options: ['mini', 'full'],
    favours: [],
    texts: {
      en: 'Your neck is good. The part of a full lift that treats the neck would bring you little.',
      ko: '목 상태가 좋습니다. 전체 거상술에서 목을 다루는 부분은 얻는 것이 적습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'foldDeep',
    when: { fact: 'nasolabial', atLeast: 4 },
    options: ['volume', 'mini', 'shortScar', 'full'],
    favours: ['volume'],
    texts: {
      en: 'Your fold from nose to mouth is deep. No lift changes it well, and a mini lift least. Filler or fat may serve you better for this.',
      ko: '팔자주름이 깊습니다. 팔자주름은 거상술로 잘 바뀌지 않으며 미니 거상술은 특히 그렇습니다. 이 부분은 필러나 지방이식이 더 나을 수 있습니다.',
    },
    source: 'P20',
    mark: 'uncertain',
  },
  {
    code: 'flatCheek',
    when: { fact: 'cheekVolume', oneOf: ['flat', 'hollow'] },
    options: ['volume', 'mini', 'full'],
    favours: ['volume'],
    texts: {
      en: 'Your cheek has lost fullness. A pull alone can make it look more hollow. Filling comes first, or goes with the lift.',
      ko: '볼의 볼륨이 줄어 있습니다. 당기기만 하면 더 꺼져 보일 수 있으므로 볼륨 보충을 먼저 하거나 함께 합니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'thinSkin',
    when: { fact: 'skinThickness', is: 'thin' },
    options: ['thread', 'mini', 'full'],
    favours: [],
    texts: {
      en: 'Your skin is thin. Threads show and dent more easily in such skin. In each lift, the stitches must lie deep.',
      ko: '피부가 얇아 실 리프팅에서는 실이 비치거나 움푹 패기 쉽습니다. 어떤 거상술이든 봉합을 깊게 해야 합니다.',
    },
    source: 'S68',
    mark: 'verified',
  },
  {
    code: 'poorElasticity',
    when: { fact: 'skinElasticity', is: 'poor' },
    options: ['device', 'thread', 'mini', 'full'],
    favours: [],
    texts: {
      en: 'Your skin has lost its spring. A mini lift takes away almost no skin, so it may slacken soon. A full lift takes more skin off, but can slacken sooner too.',
      ko: '피부 탄력이 떨어져 있습니다. 미니 거상술은 피부를 거의 잘라 내지 않아 일찍 늘어질 수 있습니다. 전체 거상술은 피부를 더 제거하지만 역시 더 빨리 늘어질 수 있습니다.',
    },
    source: 'S49',
    mark: 'verified',
  },
  {
    code: 'heavyFace',
    when: { fact: 'faceWeight', is: 'heavy' },
    options: ['thread', 'mini', 'full'],
    favours: ['full'],
    texts: {
      en: 'Your cheek is heavy. Threads hold it for less time. A mini lift must bear much weight on a few stitches. A full lift has more hold.',
      ko: '볼살이 무거운 편입니다. 실은 오래 버티지 못하고, 미니 거상술은 적은 봉합으로 큰 무게를 지탱해야 합니다. 전체 거상술은 고정할 곳이 더 많습니다.',
    },
    source: 'S115',
    mark: 'uncertain',
  },
  {
    code: 'surfaceOnly',
    when: {
      all: [
        { fact: 'texture', oneOf: ['some', 'marked'] },
        { fact: 'sagging', atMost: 1 },
      ],
    },
    options: ['skinCare', 'device', 'mini', 'full'],
    favours: ['skinCare'],
    texts: {
      en: 'What you see is mostly the skin itself: lines, spots, rough skin. No lift changes that. Skin care does.',
      ko: '주로 잔주름, 잡티, 피부결처럼 피부 표면의 문제입니다. 거상술로는 달라지지 않으며 피부 관리가 맞습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'thinTempleHair',
    when: { fact: 'templeHair', oneOf: ['thinning', 'bald'] },
    options: ['mini', 'shortScar', 'full'],
    favours: [],
    texts: {
      en: 'Your hair at the temple is thin. A scar there may show, and hair loss is more likely. This takes away the main gain of the mini lift.',
      ko: '관자놀이 머리숱이 적습니다. 흉터가 드러나기 쉽고 탈모도 더 생기기 쉬워, 흉터를 머리카락에 숨기는 미니 거상술의 장점이 줄어듭니다.',
    },
    source: 'S78',
    mark: 'verified',
  },
  {
    code: 'scarProne',
    when: { fact: 'scarring', oneOf: ['raised', 'keloid'] },
    options: ['device', 'thread', 'mini', 'full'],
    favours: ['device', 'thread'],
    texts: {
      en: 'Your scars grow thick. The less cut, the better. A way with no cut may suit you more than any lift.',
      ko: '흉터가 두껍게 남는 체질입니다. 절개는 적을수록 좋고, 절개 없는 방법이 더 알맞을 수 있습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'previousTreatments',
    when: { fact: 'inPlaneBefore', is: true },
    options: ['mini', 'full'],
    favours: [],
    texts: {
      en: 'Past treatments may have left scars or filler below the skin. Through a small cut the surgeon sees less of them.',
      ko: '이전 시술로 피부 아래에 유착이나 필러가 남아 있을 수 있습니다. 절개가 작으면 이를 직접 보며 수술하기가 더 어렵습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'male',
    when: { fact: 'sex', is: 'male' },
    options: ['mini', 'shortScar', 'full'],
    favours: [],
    texts: {
      en: 'You are a man. Blood under the skin is more common in men after a lift. Short hair may show the scar. Blood pressure needs a plan.',
      ko: '남성은 거상술 뒤 혈종(피부 아래 피가 고이는 것)이 더 흔합니다. 머리가 짧으면 흉터가 보일 수 있습니다. 혈압 관리 계획이 필요합니다.',
    },
    source: 'S53',
    mark: 'verified',
  },
  {
    code: 'smoker',
    when: { fact: 'nicotine', is: true },
    options: ['mini', 'full'],
    favours: [],
    texts: {
      en: 'Nicotine puts the skin at risk, most of all where much skin is loosened, as in a full lift. If this is less in a mini lift, no one has tested it.',
      ko: '니코틴은 피부 괴사 위험을 높이며, 전체 거상술처럼 피부를 넓게 박리할 때 특히 그렇습니다. 미니 거상술에서 위험이 더 적은지는 연구된 바 없습니다.',
    },
    source: 'S119',
    mark: 'uncertain',
  },
  {
    code: 'highPressure',
    when: {
      any: [
        { fact: 'systolicToday', above: 160 },
        { fact: 'hypertension', oneOf: ['controlled', 'uncontrolled'] },
      ],
    },
    options: ['device', 'mini', 'full'],
    favours: ['device', 'thread'],
    texts: {
      en: 'High blood pressure makes bleeding more likely after each lift. A way with no cut has less of this risk.',
      ko: '혈압이 높으면 어떤 거상술이든 출혈 위험이 커집니다. 절개 없는 방법은 이 위험이 적습니다.',
    },
    source: 'S56',
    mark: 'verified',
  },
  {
    code: 'eventSoon',
    when: { fact: 'daysToEvent', below: 91 },
    options: ['none', 'skinCare', 'device', 'mini', 'full'],
    favours: ['none', 'skinCare'],
    texts: {
      en: 'Your big day is near. No operation is safe to have healed by then. Wait, or keep to care that leaves no marks.',
      ko: '중요한 일정이 가깝습니다. 어떤 수술이든 그때까지 회복된다고 장담할 수 없습니다. 일정 뒤로 미루거나 자국이 남지 않는 관리만 하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'wantsShortDowntime',
    when: {
      any: [
        { fact: 'wantsShortRecovery', is: true },
        { fact: 'maxDowntimeDays', below: 14 },
      ],
    },
    options: ['mini', 'full'],
    favours: ['mini'],
    texts: {
      en: 'You want few days off. A mini lift mostly takes fewer days than a full lift. But the area loosened under the skin counts more than the cut. Ask how far yours would reach.',
      ko: '회복 기간이 짧기를 바라십니다. 미니 거상술은 대개 전체 거상술보다 빨리 회복합니다. 그러나 절개 길이보다 피부 아래를 박리하는 넓이가 더 중요하므로, 어디까지 박리하는지 물어보십시오.',
    },
    source: 'P20',
    mark: 'uncertain',
  },
  {
    code: 'wantsShortDowntime',
    when: {
      any: [
        { fact: 'wantsShortRecovery', is: true },
        { fact: 'maxDowntimeDays', below: 14 },
      ],
    },
    options: ['none', 'device', 'thread', 'mini'],
    favours: ['device', 'thread', 'mini'],
    texts: {
      en: 'A device costs you the fewest days, then threads, then a mini lift. The gain mostly goes the same way: less time off, less lift.',
      ko: '쉬는 기간은 장비 시술이 가장 짧고 실 리프팅, 미니 거상술 순으로 길어집니다. 대체로 회복이 짧을수록 효과도 작습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'wantsNoCut',
    when: { fact: 'wishedCut', is: 'none' },
    options: ['none', 'skinCare', 'device', 'thread', 'volume', 'mini', 'full'],
    favours: ['skinCare', 'device', 'thread', 'volume'],
    texts: {
      en: 'You want no cut. That leaves devices, threads, filler, skin care, or nothing. None of them does what a lift does. The mini lift is a cut too, though a small one.',
      ko: '절개를 원하지 않으십니다. 그러면 장비, 실, 필러, 피부 관리, 치료하지 않기 가운데에서 고르게 됩니다. 거상술만큼의 효과는 없습니다. 미니 거상술도 작지만 절개를 합니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  {
    code: 'wantsLong',
    when: {
      any: [
        { fact: 'concernLongevity', is: true },
        { fact: 'wishedLongevity', oneOf: ['longer', 'asLongAsPossible'] },
      ],
    },
    options: ['device', 'thread', 'mini', 'full'],
    favours: ['mini', 'full'],
    texts: {
      en: 'You want it to last. Full lifts have been watched for years. No one knows how long a mini lift lasts; it will likely outlast threads and devices.',
      ko: '오래 유지되기를 바라십니다. 전체 거상술은 여러 해 추적한 연구가 있습니다. 미니 거상술이 얼마나 가는지는 알려져 있지 않으며, 실이나 장비보다는 오래갈 것으로 봅니다.',
    },
    source: 'S48',
    mark: 'verified',
  },
  {
    code: 'fearsScar',
    when: {
      any: [
        { fact: 'concernCut', is: true },
        { fact: 'scarFear', oneOf: ['some', 'strong'] },
      ],
    },
    options: ['device', 'thread', 'mini', 'full'],
    favours: ['mini'],
    texts: {
      en: 'You fear a scar. The scar of a mini lift is short and lies in the hair. That of a full lift is long and runs round the ear. Both stay for life.',
      ko: '흉터가 걱정되신다고 하셨습니다. 미니 거상술의 흉터는 짧고 머리카락 속에 있습니다. 전체 거상술의 흉터는 길고 귀 주위를 지납니다. 둘 다 평생 남습니다.',
    },
    source: 'P22',
    mark: 'verified',
  },
  {
    code: 'fearsAnaesthesia',
    when: { fact: 'wishedAnaesthesia', is: 'localOnly' },
    options: ['device', 'thread', 'mini', 'full'],
    favours: ['mini'],
    texts: {
      en: 'You would rather stay awake. A mini lift is mostly done with numbing shots. Many full lifts are done while you sleep.',
      ko: '깨어 있는 상태를 원하십니다. 미니 거상술은 대개 국소마취로 합니다. 전체 거상술은 전신마취로 하는 경우가 많습니다.',
    },
    source: 'S54',
    mark: 'verified',
  },
  {
    code: 'costMatters',
    when: { fact: 'costWeight', is: 'high' },
    options: ['none', 'device', 'thread', 'mini', 'full'],
    favours: ['none', 'thread', 'device'],
    texts: {
      en: 'Cost weighs much for you. One round of threads or a device costs less, but you pay again. Add up the same years for each way. To do nothing is free.',
      ko: '비용이 중요하다고 하셨습니다. 실이나 장비는 한 번 비용이 적지만 거듭 듭니다. 같은 기간의 총비용을 비교해 보십시오. 치료하지 않으면 비용이 들지 않습니다.',
    },
    source: 'P20',
    mark: 'uncertain',
  },
  {
    code: 'causeUnknown',
    when: { fact: 'cannotTell', oneOf: ['photographsAlone', 'tooClose'] },
    options: ['none', 'mini', 'full'],
    favours: [],
    texts: {
      en: 'We do not know yet why your face sags. So no one can say now which lift would serve you, if any.',
      ko: '왜 처졌는지 아직 확실하지 않습니다. 지금은 어느 거상술이 맞을지, 거상술이 필요한지도 말씀드릴 수 없습니다.',
    },
    source: 'P23',
    mark: 'chosen',
  },
];

/** What the known findings and wishes of a person change; an unknown one changes nothing, and nothing barred is praised. */
export function personalComparisons(
  kase: Case,
  explanation: Explanation,
  options: Decision['options'],
): PersonalComparison[] {
  const facts = readFacts(kase, explanation);
  const barred = new Set(options.filter(({ status }) => BARRED.includes(status)).map(({ id }) => id));
  return PERSONAL_COMPARISONS.filter(
    ({ when, favours }) => holds(when, facts) === true && !favours.some((id) => barred.has(id)),
  );
}
