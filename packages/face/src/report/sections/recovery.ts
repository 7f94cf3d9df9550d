import { OPTION_FACTS } from '../../decide/index.ts';
import { expectedCourse } from '../../recover/index.ts';
import type { Section } from '../document.ts';
import type { Pen } from '../pen.ts';

const MINI = OPTION_FACTS.mini.name;
const FULL = OPTION_FACTS.full.name;

/** The course to expect after a mini and a full lift, as ranges. */
export function recovery(pen: Pen): Section {
  const { notice, rows, ranges, driver } = expectedCourse();
  return {
    id: 'recovery',
    title: { en: 'Recovery by day', ko: '날짜별 회복 경과' },
    blocks: [
      { kind: 'notice', tone: 'caution', text: notice },
      {
        kind: 'table',
        caption: { en: 'How long each trace lasts', ko: '흔적이 남는 기간' },
        head: [{ en: 'Trace', ko: '흔적' }, MINI, FULL],
        rows: ranges.map(({ name, mini, full }) => [name, pen.cell(mini), pen.cell(full)]),
      },
      {
        kind: 'table',
        caption: { en: 'The course', ko: '경과' },
        head: [{ en: 'When', ko: '시기' }, MINI, FULL],
        rows: rows.map(({ when, mini, full }) => [when, pen.cell(mini), pen.cell(full)]),
      },
      ...pen.write(driver).map((text) => ({ kind: 'text', text }) as const),
    ],
  };
}
