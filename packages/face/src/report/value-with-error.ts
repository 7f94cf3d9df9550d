import type { Measure, Texts } from '../case/index.ts';

/**
 * Value and error at the error's own precision. A length without a scale is given as a share of the distance between the
 * eyes, because a pixel means nothing off its photograph.
 */
export function valueWithError({ value, sd, unit, perEyeDistance }: Measure): Texts {
  if (value === null || sd === null) return { en: 'not measured', ko: '측정 불가' };
  if (unit === 'px' && perEyeDistance !== undefined && value !== 0) {
    const share = number(perEyeDistance * 100, Math.abs((sd * perEyeDistance) / value) * 100);
    return { en: `${share} % of the eye distance`, ko: `두 눈 사이 거리의 ${share}%` };
  }
  const text = number(value, sd);
  if (unit === 'ratio') return { en: `${text} (ratio)`, ko: `${text} (비율)` };
  if (unit === 'deg') return { en: `${text}°`, ko: `${text}°` };
  if (unit === 'log' || unit === 'z') return { en: `${text} (${unit})`, ko: `${text} (${unit})` };
  return { en: `${text} ${unit}`, ko: `${text}${unit}` };
}

/** Two digits of an error below 1, one digit behind the point below 10, none above. */
function number(value: number, sd: number): string {
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(sd))));
  return `${value.toFixed(digits).replace('-', '−')} ± ${sd.toFixed(digits)}`;
}
