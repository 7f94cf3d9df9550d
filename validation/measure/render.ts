import { missedBy, type Figure, type StudyResult, type StudyTable } from './study.ts';
import { SHORTFALLS } from './shortfalls.ts';

/** The report as Markdown. */
export function renderReport(studies: readonly StudyResult[], how: string): string {
  const figures = studies.flatMap((s) => s.figures);
  return [
    '# Measuring front photographs: how well it works',
    how,
    '## Targets at a glance',
    summary(figures),
    ...studies.flatMap(({ title, method, figures: own, tables }) => [
      `## ${title}`,
      method,
      own.length > 0 ? figureTable(own) : '',
      ...(tables ?? []).flatMap((t) => [`**${t.caption}**`, table(t)]),
    ]),
    '## What falls short and why',
    shortfalls(figures),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function summary(figures: readonly Figure[]): string {
  const asked = figures.filter((f) => f.target);
  const missed = asked.filter((f) => missedBy(f) !== 0);
  const compared = figures.filter((f) => verdictOnPrototype(f) !== null);
  const better = compared.filter((f) => verdictOnPrototype(f) === 'better');
  return [
    `${asked.length - missed.length} of ${asked.length} targets met. Of ${compared.length} figures that can be held against the prototype, ${better.length} are better, ${compared.filter((f) => verdictOnPrototype(f) === 'same').length} the same within 2 %, ${compared.filter((f) => verdictOnPrototype(f) === 'worse').length} worse.`,
    figureTable(asked),
  ].join('\n\n');
}

function figureTable(figures: readonly Figure[]): string {
  return table({
    caption: '',
    head: ['figure', 'value', '95 % interval', 'target', '', 'prototype', 'from', 'note'],
    rows: figures.map((f) => [
      f.what,
      f.value === null ? 'none' : `${number(f.value)}${f.unit ? ` ${f.unit}` : ''}`,
      f.low === undefined || f.high === undefined ? '' : `${number(f.low)} to ${number(f.high)}`,
      f.target ? `${f.target.at === 'most' ? '<=' : '>='} ${number(f.target.value)}` : '',
      verdict(f),
      f.prototype === undefined ? '' : number(f.prototype),
      f.n,
      f.note ?? '',
    ]),
  });
}

function verdict(figure: Figure): string {
  const missed = missedBy(figure);
  if (!figure.target) return '';
  if (missed === null) return 'not measured';
  return missed === 0 ? 'met' : `**missed by ${number(missed)}**`;
}

/** Null where a figure cannot be held against the prototype's. */
export function verdictOnPrototype({
  value,
  prototype,
  target,
  better,
}: Figure): 'better' | 'same' | 'worse' | null {
  const way = better ?? (target ? (target.at === 'most' ? 'low' : 'high') : undefined);
  if (value === null || prototype === undefined || !way) return null;
  const gain = way === 'low' ? prototype - value : value - prototype;
  if (Math.abs(gain) <= 0.02 * Math.abs(prototype)) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

function shortfalls(figures: readonly Figure[]): string {
  const missed = figures.filter((f) => f.target && missedBy(f) !== 0);
  if (missed.length === 0) return 'Every target is met.';
  return missed
    .map(
      (f) =>
        `- ${f.what} (\`${f.id}\`): ${verdict(f).replaceAll('**', '')}. ${SHORTFALLS[f.id] ?? 'Unexplained so far.'}`,
    )
    .join('\n');
}

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? number(value) : value.replaceAll('|', '\\|');

const table = ({ head, rows }: StudyTable): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Three significant digits at most, fewer decimals for large numbers. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size !== 0 && size < 0.095)
    return value
      .toFixed(size < 0.0095 ? 4 : 3)
      .replace(/0+$/, '')
      .replace(/\.$/, '');
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1).replace(/\.0$/, '')
      : value.toFixed(2).replace(/\.00$/, '');
}
