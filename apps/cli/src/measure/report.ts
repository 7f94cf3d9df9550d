import { MEASURE_NAMES, type Measure, type PhotoMeasurement } from '@plica/face/measure';
import type { Language } from '@plica/face/case';
import { reasonsOf } from './reasons.ts';

const WORDS = {
  en: {
    left: 'left',
    right: 'right',
    both: 'both',
    good: 'good',
    fair: 'fair',
    poor: 'poor',
    blocked: 'blocked',
    refused: 'refused',
    pose: ['yaw', 'pitch', 'roll'],
    scale: 'scale',
    noScale: 'no scale: pixels',
    basis: "± upper bound of the error between sessions, from other people's photographs",
    rendered: '± error found on computer-drawn heads of known shape, not on people',
    own: "± this person's own spread between photographs",
    measure: 'measure',
    side: 'side',
    value: 'value ± SD',
    quality: 'quality',
  },
  ko: {
    left: '왼쪽',
    right: '오른쪽',
    both: '양쪽',
    good: '좋음',
    fair: '보통',
    poor: '낮음',
    blocked: '측정 불가',
    refused: '거절',
    pose: ['좌우 회전', '상하 기울기', '좌우 기울기'],
    scale: '축척',
    noScale: '축척 없음: 픽셀',
    basis: '± 다른 사람들의 사진에서 구한 촬영 간 오차의 상한',
    rendered: '± 실제 사람이 아니라 형태를 아는 컴퓨터 머리 모형에서 구한 오차',
    own: '± 본인의 반복 사진에서 구한 오차',
    measure: '측정 항목',
    side: '쪽',
    value: '값 ± 표준편차',
    quality: '품질',
  },
} as const;

/** A readable table for one photograph: every value with its error, then the reasons against it. */
export function photoReport(record: PhotoMeasurement, language: Language): string {
  const words = WORDS[language];
  const lines = [record.photo.file + (record.ok ? '' : `: ${words.refused}`)];
  if (record.pose) {
    const { yawDeg, pitchDeg, rollDeg } = record.pose;
    const angles = [yawDeg, pitchDeg, rollDeg].map((v, i) => `${words.pose[i]} ${v.toFixed(1)}°`);
    const scale = record.scale
      ? `${words.scale} ${record.scale.mmPerPx.toFixed(4)} ± ${record.scale.sd.toFixed(4)} mm/px (${record.scale.source})`
      : words.noScale;
    lines.push(`  ${angles.join('  ')}   ${scale}`);
  }
  if (record.measures.length) {
    const rows = record.measures.map((m) => [
      MEASURE_NAMES[m.id]?.[language] ?? m.id,
      words[m.side],
      valueText(m, words.blocked),
      words[m.quality],
    ]);
    lines.push(...table([[words.measure, words.side, words.value, words.quality], ...rows]));
    const own = record.measures.some((m) => m.sdBasis === 'own-repeats');
    const drawn = record.measures.some((m) => m.sdBasis === 'rendered-heads');
    lines.push(`  ${own ? words.own : drawn ? words.rendered : words.basis}`);
  }
  for (const { sign, message, code } of reasonsOf(record.problems))
    lines.push(`  ${sign} ${message} [${code}]`);
  return lines.join('\n') + '\n';
}

/** Value and error at the error's precision: two digits of the error below 1, never more than it can carry. */
export function valueText({ value, sd, unit, quality }: Measure, blockedWord: string): string {
  if (value === null || sd === null) return blockedWord;
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(sd))));
  const shownUnit = unit === 'ratio' || unit === 'log' || unit === 'z' ? ` (${unit})` : ` ${unit}`;
  return `${value.toFixed(digits)} ± ${sd.toFixed(digits)}${shownUnit}${quality === 'blocked' ? ` [${blockedWord}]` : ''}`;
}

export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - displayWidth(cell))).join('  ')}`.trimEnd(),
  );
}

/** Hangul takes two columns of a terminal. */
const displayWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c >= '\u1100' && c <= '\ud7a3' ? 2 : 1), 0);
