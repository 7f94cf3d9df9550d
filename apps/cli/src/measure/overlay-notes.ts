import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import type { Language } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import { COLOURS, VIEW_COLOURS } from './overlay-lines.ts';
import { reasonsOf } from './reasons.ts';

/** The project's own font, so that Korean and Latin show on a machine without any. */
const FONT = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json')),
  'dist/public/static/Pretendard-Regular.otf',
);
const INK = '#1f2933';

const LEGEND: Record<
  Language,
  Record<keyof typeof COLOURS | keyof typeof VIEW_COLOURS | 'bar' | 'clear', string>
> = {
  en: {
    jawRight: "jawline, patient's right",
    jawLeft: "jawline, patient's left",
    nasolabial: 'nasolabial fold',
    marionette: 'marionette line',
    lids: 'lid margins',
    outline: 'outline against the background',
    straight: 'straight jawline',
    jowl: 'jowl below the straight jawline',
    neck: 'angle between chin and neck',
    band: 'neck bands, marked by a person',
    bar: 'white bar: 10 mm',
    clear: 'Nothing speaks against this photograph.',
  },
  ko: {
    jawRight: '턱선(환자의 오른쪽)',
    jawLeft: '턱선(환자의 왼쪽)',
    nasolabial: '팔자주름',
    marionette: '마리오네트 주름',
    lids: '눈꺼풀 가장자리',
    outline: '배경과의 윤곽',
    straight: '곧은 턱선',
    jowl: '곧은 턱선 아래 심술보',
    neck: '턱목 각도',
    band: '직접 표시한 목 주름띠',
    bar: '흰 막대: 10mm',
    clear: '이 사진에 문제가 없습니다.',
  },
};

/** File name, legend and reasons as a picture of at most `widthPx`. */
export async function overlayNotes(
  record: PhotoMeasurement,
  widthPx: number,
  language: Language,
): Promise<{ picture: Buffer; height: number }> {
  const words = LEGEND[language];
  const colours = { ...COLOURS, ...VIEW_COLOURS, straight: INK };
  const coloured = (name: keyof typeof colours): string =>
    `<span foreground="${colours[name]}">━ </span>${words[name]}`;
  const legend = [
    ...linesOf(record).map(coloured),
    record.scale && record.landmarksPx.length ? words.bar : '',
  ];
  const reasons = reasonsOf(record.problems).map(
    ({ sign, message }) => `<b>${sign}</b> ${escapeMarkup(message)}`,
  );
  const lines = [
    `<b>${escapeMarkup(path.basename(record.photo.file))}</b>`,
    ...legend.filter(Boolean),
    '',
    ...(reasons.length ? reasons : [words.clear]),
  ];
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${INK}">${lines.join('\n')}</span>`,
      font: 'Pretendard 11',
      fontfile: FONT,
      width: widthPx,
      dpi: 96,
      spacing: 6,
      wrap: 'word-char',
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { picture: data, height: info.height };
}

/** The lines that are drawn for a record. */
function linesOf({ jawlinePx, foldsPx, eyelidsPx, viewLines = {} }: PhotoMeasurement) {
  const drawn = {
    jawRight: jawlinePx.right,
    jawLeft: jawlinePx.left,
    nasolabial: Object.keys(foldsPx),
    marionette: Object.keys(foldsPx),
    lids: eyelidsPx.right,
    outline: viewLines.silhouettePx ?? [],
    straight: viewLines.straightJawlinePx ?? [],
    jowl: viewLines.jowlPx ?? [],
    neck: viewLines.neckAnglePx ?? [],
    band: viewLines.neckBandsPx ?? [],
  };
  return (Object.keys(drawn) as (keyof typeof drawn)[]).filter((name) => drawn[name].length > 0);
}

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');
