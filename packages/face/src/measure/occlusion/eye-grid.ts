import type { LevelPatch } from './level-patch.ts';
import { windowMeans } from './window.ts';

/** Rows from the brow to below the lower rim, half columns from the nose bridge to the temple, mm63 from midway between the eyes. */
export const EYE_ROWS_MM63 = [-24, -16, -8, 0, 8, 16, 24] as const;
export const EYE_COLUMNS_MM63 = [5, 15, 25, 35, 45, 55, 65] as const;
const FLOOR = 0.3;

/** Logarithms of the lightness gradient along x and along y, [row][column], mean of both halves. */
export interface EyeGrid {
  alongX: number[][];
  alongY: number[][];
}

/** Rims and bridge of glasses are edges where a bare face is smooth; the median of all cells is taken out. */
export function eyeGrid({ lab, origin }: LevelPatch): EyeGrid {
  const cells = EYE_ROWS_MM63.map((y) =>
    EYE_COLUMNS_MM63.map((x) => {
      const left = windowMeans(lab, [origin[0] + x, origin[1] + y]);
      const right = windowMeans(lab, [origin[0] - x, origin[1] + y]);
      const mean = (of: 'gradientX' | 'gradientY'): number =>
        (Math.log(left[of] + FLOOR) + Math.log(right[of] + FLOOR)) / 2;
      return { x: mean('gradientX'), y: mean('gradientY') };
    }),
  );
  const all = cells
    .flat()
    .flatMap((c) => [c.x, c.y])
    .sort((p, q) => p - q);
  const middle = (all[all.length / 2 - 1] + all[all.length / 2]) / 2;
  return {
    alongX: cells.map((row) => row.map((c) => c.x - middle)),
    alongY: cells.map((row) => row.map((c) => c.y - middle)),
  };
}
