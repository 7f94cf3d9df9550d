import type { Texts } from '../case/render-text.ts';
import { LEVEL_NAMES } from '../explain/knowledge/cause-texts.ts';

/** A level is named alone only when it is at least this likely; else the likeliest run of levels that reaches it. Chosen. */
const NAMING_SHARE = 0.6;

/** The levels of a line in words, wider the less is known. */
export function lineWords(levels: readonly number[]): Texts {
  for (let length = 1; length < levels.length; length++) {
    let best = -1;
    let bestShare = 0;
    for (let from = 0; from + length <= levels.length; from++) {
      const share = levels.slice(from, from + length).reduce((sum, p) => sum + p, 0);
      if (share > bestShare) [best, bestShare] = [from, share];
    }
    if (bestShare < NAMING_SHARE) continue;
    if (length === levels.length - 1) break;
    const [low, high] = [LEVEL_NAMES[best]!, LEVEL_NAMES[best + length - 1]!];
    return length === 1
      ? { en: `Most likely: ${low.en}.`, ko: `가장 그럴듯한 정도: ${low.ko}.` }
      : { en: `From ${low.en} to ${high.en}.`, ko: `${low.ko}에서 ${high.ko} 사이.` };
  }
  return { en: 'Not known yet.', ko: '아직 알 수 없습니다.' };
}
