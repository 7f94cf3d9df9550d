import { limit, OPERATIONS, type RuleRow } from './rule-row.ts';

/** What the examination still has to show. */
export const EXAMINATION_ROWS: readonly RuleRow[] = [
  {
    id: 'examination.photographsAlone',
    when: { fact: 'cannotTell', is: 'photographsAlone' },
    limits: { ...limit(['thread', 'mini'], 'needsExamination'), ...limit(['shortScar', 'full'], 'possible') },
    mustDiscuss: ['cannotTellFromPhotographs', 'needsHandsOn'],
    source: 'P23',
    mark: 'chosen',
    en: 'A photograph cannot show why the face sags. A doctor must see and feel the skin.',
    ko: '사진만으로는 처짐의 원인을 알 수 없습니다. 의사가 직접 보고 만져 보아야 합니다.',
  },
  {
    id: 'examination.cheekDoesNotMove',
    when: { fact: 'cheekMoves', is: 'no' },
    limits: limit(['mini'], 'unlikely'),
    source: 'P21',
    mark: 'chosen',
    en: 'The cheek does not follow a lift at the temple.',
    ko: '관자놀이를 당겨도 볼이 따라 올라오지 않습니다.',
  },
  {
    id: 'examination.cheekMovesLittle',
    when: { fact: 'cheekMoves', is: 'little' },
    limits: limit(['mini'], 'possible'),
    source: 'P21',
    mark: 'chosen',
    en: 'The cheek follows a lift at the temple only a little.',
    ko: '관자놀이를 당겼을 때 볼이 조금만 따라 올라옵니다.',
  },
  {
    id: 'examination.jowlDoesNotMove',
    when: {
      all: [
        { fact: 'jowlMoves', is: 'no' },
        { fact: 'jowl', atLeast: 1 },
      ],
    },
    against: ['mini'],
    mustDiscuss: ['jowlHardlyMoves'],
    source: 'S10',
    mark: 'verified',
    en: 'The jowl does not follow a lift at the temple, so the jaw line will hardly change.',
    ko: '관자놀이를 당겨도 턱선 처짐이 따라 올라오지 않아 턱선은 거의 바뀌지 않습니다.',
  },
  {
    id: 'examination.jowlMarkedAndFixed',
    when: {
      all: [
        { fact: 'jowlMoves', is: 'no' },
        { fact: 'jowl', atLeast: 2 },
      ],
    },
    limits: limit(['mini'], 'unlikely'),
    mustDiscuss: ['jowlHardlyMoves'],
    source: 'S47',
    mark: 'verified',
    en: 'A clear jowl that does not follow needs a longer pull from below the ear.',
    ko: '따라 올라오지 않는 뚜렷한 턱선 처짐은 귀 아래쪽에서 더 길게 당겨야 합니다.',
  },
  {
    id: 'examination.neckBands',
    when: {
      any: [
        { fact: 'neckBands', is: 'atRest' },
        { fact: 'submentalFat', is: 'much' },
        { fact: 'neckLaxity', oneOf: ['mild', 'moderate'] },
      ],
    },
    limits: limit(['mini'], 'possible'),
    mustDiscuss: ['neckNotTreated'],
    source: 'S47',
    mark: 'verified',
    en: 'The neck shows change too, and a pull at the temple does not reach it.',
    ko: '목에도 변화가 있으며, 관자놀이에서 당기는 힘은 목까지 닿지 않습니다.',
  },
  {
    id: 'examination.sidesDiffer',
    when: { fact: 'sideDifference', atLeast: 2 },
    against: OPERATIONS,
    mustDiscuss: ['asymmetry'],
    source: 'S92',
    mark: 'derived',
    en: 'The two sides differ by more than raters do. Pulling does not make them equal.',
    ko: '좌우 차이가 평가자 간 오차보다 큽니다. 당긴다고 좌우가 같아지지는 않습니다.',
  },
  {
    id: 'examination.deepFold',
    when: { fact: 'nasolabial', atLeast: 4 },
    against: OPERATIONS,
    mustDiscuss: ['foldHardestToChange'],
    source: 'S47',
    mark: 'uncertain',
    en: 'A deep fold beside the nose is the hardest thing to change by pulling.',
    ko: '깊은 팔자주름은 당겨서 바꾸기가 가장 어렵습니다.',
  },
];
