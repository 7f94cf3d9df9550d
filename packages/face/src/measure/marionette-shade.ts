import { boxValues, type MeshView } from './mesh-view.ts';

/** Columns below the mouth corner where the valley is looked for, and its box, mm63 of the average face. */
const COLUMNS = [24.9, 26.4, 27.9, 29.4, 30.8];
const BOX = { y: 75, halfWidth: 1, halfHeight: 5.6 };
const ARM_MM63 = 2;

/** Deepest upright valley below the mouth corner at a fixed place of the average face, natural-log luminance. */
export function marionetteShade({ soft }: MeshView, outward: 1 | -1): number {
  const mean = (x: number): number => {
    const values = boxValues(soft, { ...BOX, x });
    return values.reduce((sum, v) => sum + v, 0) / values.length;
  };
  return Math.max(
    ...COLUMNS.map((column) => {
      const x = outward * column;
      return 0.5 * (mean(x - ARM_MM63) + mean(x + ARM_MM63)) - mean(x);
    }),
  );
}
