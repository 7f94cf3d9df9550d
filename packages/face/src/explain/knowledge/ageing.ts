import type { Mark } from '../../case/constant.ts';
import type { Texts } from '../../case/render-text.ts';
import type { Explanation } from '../explanation.ts';

export interface AgeingStage {
  id: Explanation['ageing']['stage'];
  /** Completed years at which it begins. */
  from: number;
  /** Grade of cheek sagging that is usual in it, lowest and highest. */
  usualSagging: readonly [number, number];
  texts: Texts;
  mark: Mark;
  source: string;
}

/**
 * The course of ageing as the article tells it by decades; the direction agrees with graded photographs of 155 women
 * (S96), in whom grades rose with age. The usual grades are chosen: one grade off is within what raters differ by.
 */
export const AGEING_STAGES: readonly AgeingStage[] = [
  {
    id: 'teens',
    from: 0,
    usualSagging: [0, 0],
    texts: {
      en: 'The face is still growing. Sagging is not expected.',
      ko: '아직 얼굴이 자라는 시기입니다. 처짐은 나타나지 않는 것이 보통입니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  {
    id: 'twenties',
    from: 20,
    usualSagging: [0, 1],
    texts: {
      en: 'In these years first fine lines may show. Sagging is rare.',
      ko: '가는 잔주름이 처음 보이기 시작하는 시기입니다. 처짐은 드뭅니다.',
    },
    mark: 'chosen',
    source: 'P22',
  },
  {
    id: 'thirties',
    from: 30,
    usualSagging: [0, 1],
    texts: {
      en: 'Fine lines stay longer. In the late thirties many first think about sagging.',
      ko: '잔주름이 더 오래 남습니다. 30대 후반에는 처짐을 처음 고민하는 분이 많습니다.',
    },
    mark: 'chosen',
    source: 'P22',
  },
  {
    id: 'forties',
    from: 40,
    usualSagging: [1, 2],
    texts: {
      en: 'Folds grow deeper. The cheek often starts to come down.',
      ko: '주름이 깊어지고 볼이 내려오기 시작하는 경우가 많습니다.',
    },
    mark: 'chosen',
    source: 'P22',
  },
  {
    id: 'fifties',
    from: 50,
    usualSagging: [2, 3],
    texts: {
      en: 'Sagging is often clear to see at the cheek and the jaw.',
      ko: '볼과 턱선의 처짐이 뚜렷해지는 경우가 많습니다.',
    },
    mark: 'chosen',
    source: 'P22',
  },
  {
    id: 'sixtiesOn',
    from: 60,
    usualSagging: [2, 4],
    texts: {
      en: 'Cheek, jaw and neck have often come down together.',
      ko: '볼, 턱선, 목이 함께 처지는 경우가 많습니다.',
    },
    mark: 'chosen',
    source: 'P22',
  },
];

/** Whose photographs the scores of the measuring part are standardised on. */
export const COMPOSITE_POPULATION = {
  name: 'official portraits of 268 members of the United States Congress, 2022, aged 26 to 86',
  source: 'P10',
};
