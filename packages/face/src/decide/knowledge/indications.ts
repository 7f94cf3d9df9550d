import type { Mark } from '../../case/constant.ts';
import type { OptionId } from '../../case/schema/option-id.ts';
import type { Texts } from '../../case/render-text.ts';
import type { Condition } from '../condition.ts';
import type { FactName } from '../facts.ts';

/**
 * For whom an option is right on the findings alone. `suited` holds: suited. Else `possible` holds: possible. Neither
 * can hold: unlikely. Neither is known: needs examination.
 */
export interface Indication {
  id: string;
  suited: Condition<FactName>;
  possible: Condition<FactName>;
  source: string;
  mark: Mark;
  texts: { suited: Texts; possible: Texts; unlikely: Texts; unknown: Texts };
}

const always: Condition<FactName> = { all: [] };
const neckFree: Condition<FactName> = { fact: 'neckLaxity', is: 'none' };
const neckAtMostMild: Condition<FactName> = { fact: 'neckLaxity', oneOf: ['none', 'mild'] };
const neckAtMostModerate: Condition<FactName> = { fact: 'neckLaxity', oneOf: ['none', 'mild', 'moderate'] };
const elastic: Condition<FactName> = { fact: 'skinElasticity', is: 'good' };
const notPoor: Condition<FactName> = { fact: 'skinElasticity', oneOf: ['good', 'fair'] };
const saggingBetween = (low: number, high: number): Condition<FactName> => ({
  all: [
    { fact: 'sagging', atLeast: low },
    { fact: 'sagging', atMost: high },
  ],
});
const surfaceShows: Condition<FactName> = {
  any: [
    { fact: 'glogau', atLeast: 2 },
    { fact: 'texture', oneOf: ['some', 'marked'] },
    { fact: 'elastosis', oneOf: ['some', 'marked'] },
    { fact: 'mainCause', is: 'skin' },
    { fact: 'concernsSurface', is: true },
  ],
};
const surfaceLeads: Condition<FactName> = {
  any: [
    { fact: 'mainCause', is: 'skin' },
    { fact: 'texture', is: 'marked' },
    { fact: 'elastosis', is: 'marked' },
    { fact: 'concernsSurface', is: true },
  ],
};
const little: Condition<FactName> = {
  all: [{ fact: 'sagging', atMost: 1 }, { not: { fact: 'jowl', atLeast: 2 } }],
};

const NEEDS_HANDS: Texts = {
  en: 'The findings that decide on it are missing. A doctor must see and feel the face first.',
  ko: '결정에 필요한 소견이 부족합니다. 먼저 의사가 얼굴을 직접 보고 만져 보아야 합니다.',
};

/** The rows on sagging, jowl and neck follow one table of the evidence; the limits of the grades in it are ours. */
export const INDICATIONS: Readonly<Record<Exclude<OptionId, 'refer'>, Indication>> = {
  none: {
    id: 'indication.none',
    suited: { any: [little, { fact: 'wantsNothing', is: true }] },
    possible: always,
    source: 'P23',
    mark: 'chosen',
    texts: {
      suited: {
        en: 'There is little to treat, or the person would rather wait. Doing nothing is a good choice.',
        ko: '치료할 처짐이 거의 없거나 기다리기를 원하십니다. 아무것도 하지 않는 것도 좋은 선택입니다.',
      },
      possible: {
        en: 'Sagging is not a disease. Doing nothing is always possible.',
        ko: '처짐은 병이 아닙니다. 치료하지 않는 것도 언제나 가능합니다.',
      },
      unlikely: NEEDS_HANDS,
      unknown: NEEDS_HANDS,
    },
  },
  skinCare: {
    id: 'indication.skinCare',
    suited: { any: [little, surfaceLeads] },
    possible: always,
    source: 'P20',
    mark: 'recalled',
    texts: {
      suited: {
        en: 'Sun protection and skin care fit: what shows is mostly on the surface, or there is little sagging.',
        ko: '변화가 주로 피부 표면에 있거나 처짐이 적어 자외선 차단과 피부 관리가 알맞습니다.',
      },
      possible: {
        en: 'Skin care helps the skin itself. It does not lift.',
        ko: '피부 관리는 피부 자체에 도움이 되지만 끌어올리지는 못합니다.',
      },
      unlikely: NEEDS_HANDS,
      unknown: NEEDS_HANDS,
    },
  },
  device: {
    id: 'indication.device',
    suited: {
      all: [saggingBetween(1, 2), { fact: 'jowl', atMost: 1 }, neckFree, notPoor],
    },
    possible: {
      all: [
        { fact: 'sagging', atMost: 3 },
        { not: { fact: 'jowl', atLeast: 3 } },
        { not: { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] } },
        { any: [{ fact: 'sagging', atLeast: 1 }, { all: [{ fact: 'age', atLeast: 25 }, surfaceShows] }] },
      ],
    },
    source: 'S71',
    mark: 'verified',
    texts: {
      suited: {
        en: 'Early sagging, no loose neck and springy skin: a small effect without a cut is possible.',
        ko: '처짐이 초기이고 목 처짐이 없으며 피부 탄력이 있어 절개 없이 작은 효과를 기대할 수 있습니다.',
      },
      possible: {
        en: 'A device may tighten a little. It will not lift what hangs.',
        ko: '기기 시술로 조금 조여질 수 있으나 늘어진 살을 끌어올리지는 못합니다.',
      },
      unlikely: {
        en: 'There is too much to lift, or nothing to tighten.',
        ko: '끌어올려야 할 처짐이 많거나 조일 처짐이 없습니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
  thread: {
    id: 'indication.thread',
    suited: {
      all: [
        saggingBetween(1, 2),
        { fact: 'jowl', atMost: 1 },
        neckFree,
        elastic,
        { fact: 'age', atMost: 50 },
        { not: { fact: 'faceWeight', is: 'heavy' } },
      ],
    },
    possible: {
      all: [
        saggingBetween(1, 2),
        { not: { fact: 'jowl', atLeast: 3 } },
        { not: { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] } },
      ],
    },
    source: 'S70',
    mark: 'verified',
    texts: {
      suited: {
        en: 'Early sagging in springy skin: threads can lift for some months.',
        ko: '탄력 있는 피부의 초기 처짐은 실 리프팅으로 몇 달간 올릴 수 있습니다.',
      },
      possible: {
        en: 'Threads may lift for some months; after a year nothing of it was left.',
        ko: '실 리프팅으로 몇 달간 올릴 수 있으나 1년 뒤에는 효과가 남지 않았습니다.',
      },
      unlikely: {
        en: 'Threads do not hold this much, or there is nothing to lift.',
        ko: '실로 버티기에는 처짐이 많거나 올릴 처짐이 없습니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
  volume: {
    id: 'indication.volume',
    suited: {
      any: [
        { fact: 'mainCause', is: 'volume' },
        {
          all: [
            { fact: 'cheekVolume', oneOf: ['flat', 'hollow'] },
            { fact: 'volumeClear', atLeast: 0.5 },
          ],
        },
        {
          all: [
            { fact: 'nasolabial', atLeast: 4 },
            { fact: 'sagging', atMost: 1 },
          ],
        },
      ],
    },
    possible: {
      any: [
        { fact: 'cheekVolume', oneOf: ['flat', 'hollow'] },
        { fact: 'templeVolume', oneOf: ['flat', 'hollow'] },
        { fact: 'underEyeVolume', oneOf: ['flat', 'hollow'] },
        { fact: 'nasolabial', atLeast: 3 },
      ],
    },
    source: 'S75',
    mark: 'uncertain',
    texts: {
      suited: {
        en: 'Lost fullness, or a deep fold in a good cheek: filling comes before pulling.',
        ko: '볼륨이 줄었거나 볼은 괜찮은데 주름이 깊습니다. 당기기보다 채우는 것이 먼저입니다.',
      },
      possible: {
        en: 'A hollow or a fold could be filled, alone or beside another treatment.',
        ko: '꺼진 곳이나 주름을 채울 수 있습니다. 다른 치료와 함께 할 수도 있습니다.',
      },
      unlikely: {
        en: 'Nothing is hollow. More volume would add weight.',
        ko: '꺼진 곳이 없습니다. 볼륨을 더하면 무게만 늘어납니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
  mini: {
    id: 'indication.mini',
    suited: {
      all: [
        saggingBetween(2, 3),
        { fact: 'jowl', atMost: 1 },
        neckFree,
        elastic,
        { fact: 'cheekMoves', is: 'clearly' },
        { fact: 'age', atLeast: 35 },
        { fact: 'age', atMost: 55 },
      ],
    },
    possible: {
      all: [saggingBetween(2, 3), { fact: 'jowl', atMost: 2 }, neckAtMostMild],
    },
    source: 'S116',
    mark: 'recalled',
    texts: {
      suited: {
        en: 'The cheek has come down, jaw and neck are good, the skin springs back and the cheek follows a lift at the temple.',
        ko: '볼이 내려왔으나 턱선과 목은 좋고, 피부 탄력이 있으며 관자놀이를 당기면 볼이 따라 올라옵니다.',
      },
      possible: {
        en: 'The cheek has come down and most of it can be reached from the temple, with limits.',
        ko: '볼이 내려왔고 관자놀이에서 어느 정도 끌어올릴 수 있으나 한계가 있습니다.',
      },
      unlikely: {
        en: 'There is too little to lift, or more than a pull at the temple can reach.',
        ko: '올릴 처짐이 적거나 관자놀이에서 당기는 것만으로는 부족합니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
  shortScar: {
    id: 'indication.shortScar',
    suited: {
      all: [saggingBetween(2, 3), { fact: 'jowl', is: 2 }, neckAtMostMild, notPoor],
    },
    possible: {
      all: [
        saggingBetween(2, 4),
        { fact: 'jowl', atLeast: 1 },
        { fact: 'jowl', atMost: 3 },
        neckAtMostModerate,
      ],
    },
    source: 'S116',
    mark: 'recalled',
    texts: {
      suited: {
        en: 'Cheek and jowl have come down and the neck is mostly good: the lower face needs a longer pull.',
        ko: '볼과 턱선이 처졌고 목은 대체로 좋습니다. 아래 얼굴은 더 길게 당겨야 합니다.',
      },
      possible: {
        en: 'A short scar in front of the ear could reach cheek and jowl, with limits.',
        ko: '귀 앞의 짧은 절개로 볼과 턱선을 올릴 수 있으나 한계가 있습니다.',
      },
      unlikely: {
        en: 'There is too little jowl for it, or too much loose neck.',
        ko: '이 수술을 하기에는 턱선 처짐이 적거나 목 처짐이 많습니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
  full: {
    id: 'indication.full',
    suited: {
      any: [
        { fact: 'sagging', atLeast: 4 },
        { fact: 'jowl', atLeast: 3 },
        {
          all: [
            {
              any: [
                { fact: 'sagging', atLeast: 3 },
                { fact: 'jowl', atLeast: 2 },
              ],
            },
            {
              any: [
                { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] },
                { fact: 'neckBands', is: 'atRest' },
              ],
            },
          ],
        },
      ],
    },
    possible: {
      any: [
        { fact: 'sagging', atLeast: 3 },
        { fact: 'jowl', atLeast: 2 },
        { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] },
      ],
    },
    source: 'S47',
    mark: 'verified',
    texts: {
      suited: {
        en: 'Cheek, jaw or neck hang clearly: only the full lift changes the lower face and neck for long.',
        ko: '볼, 턱선 또는 목이 뚜렷하게 처졌습니다. 아래 얼굴과 목을 오래 바꾸는 것은 전체 안면거상술뿐입니다.',
      },
      possible: {
        en: 'The full lift could do it, and may be more than is needed.',
        ko: '전체 안면거상술로 가능하지만 필요한 것보다 클 수 있습니다.',
      },
      unlikely: {
        en: 'It is far more than this face needs.',
        ko: '지금 상태에 필요한 것보다 훨씬 큰 수술입니다.',
      },
      unknown: NEEDS_HANDS,
    },
  },
};
