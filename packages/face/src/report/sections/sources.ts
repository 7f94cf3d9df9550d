import { SOURCES } from '../../case/index.ts';
import type { Mark } from '../../case/constant.ts';
import type { Block, Section } from '../document.ts';
import { MARK_MEANINGS, MARK_NAMES } from '../knowledge/mark-names.ts';
import type { Pen } from '../pen.ts';

const MARKS: readonly Mark[] = ['verified', 'derived', 'recalled', 'uncertain', 'chosen'];

/** The sources this very paper rests on, and no others; written last. */
export function sources(pen: Pen): Section {
  const keys = [...pen.sources].sort(byKey);
  const blocks: Block[] = [
    {
      kind: 'text',
      text: {
        en: 'This paper rests on these sources. Of most of them only the short summary was read.',
        ko: '이 문서가 근거로 삼은 출처입니다. 대부분 초록만 읽었습니다.',
      },
    },
    {
      kind: 'table',
      caption: { en: 'Sources of this result', ko: '이 결과의 출처' },
      head: [
        { en: 'Key', ko: '번호' },
        { en: 'Source', ko: '출처' },
        { en: 'What was read', ko: '읽은 범위' },
      ],
      rows: keys.map((key) => {
        const source = SOURCES[key];
        if (!source) throw new Error(`The source ${key} is not in the list of sources`);
        const { citation, read } = source;
        return [
          { en: key, ko: key },
          { en: citation, ko: citation },
          { en: read, ko: read },
        ];
      }),
    },
  ];
  if (pen.clinical)
    blocks.push({
      kind: 'terms',
      items: MARKS.filter((mark) => pen.marks.has(mark)).map((mark) => ({
        term: MARK_NAMES[mark],
        text: MARK_MEANINGS[mark],
      })),
    });
  return { id: 'sources', title: { en: 'Sources', ko: '출처' }, blocks };
}

/** S2 before S10, the project's own keys last. */
function byKey(a: string, b: string): number {
  const [x, y] = [a, b].map((key) => [key[0] === 'S' ? 0 : 1, Number(key.slice(1))] as const);
  return x![0] - y![0] || x![1] - y![1];
}
