import type { Block, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';
import { POSTURE_NAMES, VIEW_NAMES } from '../view-names.ts';

/** The photographs the person agreed to have on this paper; where there are none, that is said in words. */
export function pictures({ pictures: given = [] }: ReportInput): Section {
  const title = { en: 'Photographs', ko: '사진' };
  if (!given.length)
    return {
      id: 'pictures',
      title,
      blocks: [
        {
          kind: 'text',
          text: {
            en: 'No photographs stand on this paper. They are put here only when the person has said yes to it.',
            ko: '이 문서에는 사진이 없습니다. 본인이 사진을 싣는 데 동의한 경우에만 싣습니다.',
          },
        },
      ],
    };
  return {
    id: 'pictures',
    title,
    blocks: [
      {
        kind: 'text',
        text: {
          en: 'The person agreed to have these photographs on this paper. Whoever holds the paper can see them.',
          ko: '본인이 이 문서에 사진을 싣는 데 동의했습니다. 이 문서를 가진 사람은 누구나 사진을 볼 수 있습니다.',
        },
      },
      ...given.map(({ view, posture, takenOn, marked, ...picture }): Block => {
        const lines = marked
          ? { en: ', with the lines of what was measured', ko: ', 측정한 곳을 선으로 표시' }
          : { en: '', ko: '' };
        const words = {
          en: `${VIEW_NAMES[view]!.en}, ${POSTURE_NAMES[posture]!.en}, ${takenOn}${lines.en}`,
          ko: `${VIEW_NAMES[view]!.ko}, ${POSTURE_NAMES[posture]!.ko}, ${takenOn}${lines.ko}`,
        };
        return {
          kind: 'figure',
          picture,
          alt: { en: `Photograph of the face: ${words.en}`, ko: `얼굴 사진: ${words.ko}` },
          caption: words,
        };
      }),
    ],
  };
}
