import type { Texts } from '../case/render-text.ts';
import { LEVEL_NAMES } from '../explain/knowledge/cause-texts.ts';

/** A level is named alone only when it is at least this likely; else the likeliest run of levels that reaches it. Chosen. */
const NAMING_SHARE = 0.6;

/** The first and last of the likely levels of a line, wider the less is known; null where nearly any may hold. */
export function likelyLevels(levels: readonly number[]): readonly [number, number] | null {
  for (let length = 1; length < levels.length - 1; length++) {
    let best = -1;
    let bestShare = 0;
    for (let from = 0; from + length <= levels.length; from++) {
      const share = levels.slice(from, from + length).reduce((sum, p) => sum + p, 0);
      if (share > bestShare) [best, bestShare] = [from, share];
    }
    if (bestShare >= NAMING_SHARE) return [best, best + length - 1];
  }
  return null;
}

/** The levels of a line in words. */
export function lineWords(levels: readonly number[]): Texts {
  const likely = likelyLevels(levels);
  if (!likely) return { en: 'Not known yet.', ko: '아직 알 수 없습니다.' };
  const [low, high] = [LEVEL_NAMES[likely[0]]!, LEVEL_NAMES[likely[1]]!];
  return low === high
    ? { en: `Most likely: ${low.en}.`, ko: `가장 그럴듯한 정도: ${low.ko}.` }
    : { en: `From ${low.en} to ${high.en}.`, ko: `${low.ko}에서 ${high.ko} 사이.` };
}
