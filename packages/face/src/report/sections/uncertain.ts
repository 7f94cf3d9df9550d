import type { Texts } from '../../case/render-text.ts';
import type { Section } from '../document.ts';
import { CANNOT_TELL, FRAGILE } from '../../explain/knowledge/cause-texts.ts';
import { UNCERTAINTIES } from '../knowledge/uncertainties.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** What this paper cannot know: first what is open for this person, then what is open for everyone. */
export function uncertain({ case: kase, explanation: { mainCause } }: ReportInput, pen: Pen): Section {
  const own: Texts[] = [];
  // Where the cause may be named, how firm it is stands with it.
  if (!pen.statuses && mainCause.cannotTell) own.push(CANNOT_TELL[mainCause.cannotTell]);
  if (!pen.statuses && mainCause.id !== 'unknown' && !mainCause.robust) own.push(FRAGILE);
  if (!kase.measurements?.some((m) => m.ok))
    own.push({ en: 'No usable photograph was measured.', ko: '쓸 수 있는 사진이 측정되지 않았습니다.' });
  if (!kase.examination)
    own.push({ en: 'Nobody has examined the face by hand yet.', ko: '아직 손으로 진찰하지 않았습니다.' });
  if (kase.history?.complete !== true)
    own.push({
      en: 'Not every question on health was asked. What was not asked is not taken for "no".',
      ko: '건강에 관한 질문을 모두 하지는 않았습니다. 묻지 않은 것을 "없음"으로 보지 않습니다.',
    });
  return {
    id: 'uncertain',
    title: { en: 'What is not certain', ko: '확실하지 않은 것' },
    blocks: [{ kind: 'list', items: [...own, ...pen.write(...UNCERTAINTIES)] }],
  };
}
