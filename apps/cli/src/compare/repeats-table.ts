import { inWords, MEASURE_NAMES, type Repeats } from '@plica/face/measure';
import type { Language } from '@plica/face/case';
import { table } from '../measure/report.ts';
import { viewName } from './comparison-table.ts';

const WORDS = {
  en: {
    title: 'This person',
    head: ['view', 'measure', 'side', 'n', 'median', 'spread', 'SEM', 'MDC95', 'error from'],
    sides: { left: 'left', right: 'right', both: 'both' },
    basis: {
      'own-repeats': 'own repeats',
      'pooled-between-session': 'other people (upper bound)',
      'rendered-heads': 'drawn heads',
    },
    rule: 'Photographs of one session never lower the error between sessions (--separate-sessions: taken on different days).',
  },
  ko: {
    title: '이 사람의 반복 촬영',
    head: [
      '방향',
      '측정 항목',
      '쪽',
      '수',
      '중앙값',
      '퍼짐',
      '측정 표준오차',
      '최소 감지 변화량',
      '오차의 근거',
    ],
    sides: { left: '왼쪽', right: '오른쪽', both: '양쪽' },
    basis: {
      'own-repeats': '본인 반복',
      'pooled-between-session': '다른 사람(상한)',
      'rendered-heads': '머리 모형',
    },
    rule: '같은 날 찍은 사진은 촬영 간 오차를 낮추지 않습니다(--separate-sessions: 다른 날 촬영).',
  },
} as const;

/** What three or more photographs of one person say together. */
export function repeatsTable({ measures, separateSessions }: Repeats, language: Language): string {
  const words = WORDS[language];
  const rows = measures.map((m) => {
    const shown = (value: number): string => inWords(value, m.sem, m.unit, language);
    return [
      viewName(m.view, language),
      MEASURE_NAMES[m.id]?.[language] ?? m.id,
      words.sides[m.side],
      String(m.photographs),
      shown(m.median),
      m.spread === null || m.spread === 0 ? '-' : inWords(m.spread, m.spread, m.unit, language),
      shown(m.sem),
      shown(m.mdc95),
      words.basis[m.sdBasis],
    ];
  });
  return [
    words.title,
    ...table([words.head, ...rows]),
    ...(separateSessions ? [] : [`  ${words.rule}`]),
  ].join('\n');
}
