import type { Texts } from '../../case/render-text.ts';
import type { Section } from '../document.ts';
import { UNCERTAINTIES } from '../knowledge/uncertainties.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** What this paper cannot know: first what is open for this person, then what is open for everyone. */
export function uncertain({ case: kase }: ReportInput, pen: Pen): Section {
  // How firm the cause is stands with the cause, where that may be named.
  const own: Texts[] = [];
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
