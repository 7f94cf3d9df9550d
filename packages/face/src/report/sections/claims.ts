import type { Section } from '../document.ts';
import { CLAIMS } from '../knowledge/claims.ts';
import type { Pen } from '../pen.ts';

/** The article's claims and what the evidence says of them. */
export function claims(pen: Pen): Section {
  pen.cite('P22');
  return {
    id: 'claims',
    title: { en: 'What is often said, and what is known', ko: '흔히 하는 말과 알려진 것' },
    blocks: [
      {
        kind: 'table',
        caption: { en: 'Claims of an article on the mini lift', ko: '미니 거상술을 소개한 글의 주장' },
        head: [
          { en: 'It is said', ko: '주장' },
          { en: 'What the evidence says', ko: '근거가 말하는 것' },
        ],
        rows: CLAIMS.map(({ claim, verdict, mark, sources }) => {
          const [source, ...more] = sources;
          return [claim, pen.sourced(verdict, source, mark, more)];
        }),
      },
    ],
  };
}
