import { SOURCES, type Texts } from '../../case/index.ts';
import type { Mark } from '../../case/constant.ts';
import type { Block, Section } from '../document.ts';
import { MARK_MEANINGS, MARK_NAMES } from '../knowledge/mark-names.ts';
import type { Pen } from '../pen.ts';

const MARKS: readonly Mark[] = ['verified', 'derived', 'recalled', 'uncertain', 'chosen'];

/** What was read of most of them, as the list of sources says it. */
const SHORT = 'abstract';
const KEY = { en: 'Key', ko: '번호' };
const SOURCE = { en: 'Source', ko: '출처' };
const same = (text: string): Texts => ({ en: text, ko: text });

/** The sources this very paper rests on, and no others; written last. */
export function sources(pen: Pen): Section {
  const listed = [...pen.sources].sort(byKey).map((key) => {
    const source = SOURCES[key];
    if (!source) throw new Error(`The source ${key} is not in the list of sources`);
    return [key, source] as const;
  });
  const short = listed.filter(([, { read }]) => read === SHORT);
  const other = listed.filter(([, { read }]) => read !== SHORT);
  const blocks: Block[] = [
    {
      kind: 'text',
      text: {
        en: 'This paper rests on these sources. Of most of them only the short summary was read.',
        ko: '이 문서가 근거로 삼은 출처입니다. 대부분 초록만 읽었습니다.',
      },
    },
    ...(short.length
      ? [
          {
            kind: 'table' as const,
            caption: { en: 'Only the short summary (abstract) was read', ko: '초록만 읽은 출처' },
            head: [KEY, SOURCE],
            rows: short.map(([key, { citation }]) => [same(key), same(citation)]),
          },
        ]
      : []),
    {
      kind: 'table',
      caption: { en: 'More, less or something else was read', ko: '그 밖의 출처와 읽은 범위' },
      head: [KEY, SOURCE, { en: 'What was read', ko: '읽은 범위' }],
      rows: other.map(([key, { citation, read }]) => [same(key), same(citation), same(read)]),
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
