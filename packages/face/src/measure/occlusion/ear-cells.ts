import type { LevelPatch } from './level-patch.ts';
import type { SkinReference } from './skin-reference.ts';
import { BoxSums } from './window.ts';

const EDGE = { right: [234, 132], left: [454, 361] } as const;
/** Grid beside the face edge: 6 columns from 6 mm63 inside outward, 9 rows from ear level down. */
const GRID = { columns: 6, columnMm63: 5, inside: 6, rows: 9, rowMm63: 6, below: 4 } as const;
/** Jewellery is a few mm63 wide: it stands out against the mean of this radius. */
const AROUND_MM63 = 5;

/** Typical lightness of skin, to which strengths are referred, and the darkest skin for which that is done. */
const SKIN_LIGHTNESS = { typical: 60, least: 20 };

/** The strongest of each over a cell of about 5 x 6 mm63, as log(1 + strength). */
export interface EarCell {
  /** Lighter than its surroundings, L. */
  glint: number;
  /** Darker than its surroundings, L. */
  shadow: number;
  /** Colour unlike its surroundings, ab. */
  tint: number;
  /** Steepest lightness gradient, L per mm63. */
  gradient: number;
}

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Reads the neighbourhood of both ear lobes, [row][column], columns outward. */
export function earCells(
  { lab, points }: LevelPatch,
  skin: SkinReference,
): Record<'left' | 'right', EarCell[][]> {
  const sums = { lightness: new BoxSums(lab.lightness), a: new BoxSums(lab.a), b: new BoxSums(lab.b) };
  const { width, height } = lab.lightness;
  const lightness = lab.lightness.data;
  // Strengths as shares of the skin's lightness, so that exposure drops out.
  const perLight = SKIN_LIGHTNESS.typical / Math.max(SKIN_LIGHTNESS.least, skin.lightness);

  const read = (fromX: number, toX: number, fromY: number): EarCell => {
    const cell: EarCell = { glint: 0, shadow: 0, tint: 0, gradient: 0 };
    for (let y = Math.max(1, fromY); y < Math.min(height - 1, fromY + GRID.rowMm63); y++)
      for (let x = Math.max(1, fromX); x < Math.min(width - 1, toX); x++) {
        const i = y * width + x;
        const above = lightness[i] - sums.lightness.mean(x, y, AROUND_MM63);
        const tint = length(
          lab.a.data[i] - sums.a.mean(x, y, AROUND_MM63),
          lab.b.data[i] - sums.b.mean(x, y, AROUND_MM63),
        );
        const dx = lightness[i + 1] - lightness[i - 1];
        const dy = lightness[i + width] - lightness[i - width];
        cell.glint = Math.max(cell.glint, above);
        cell.shadow = Math.max(cell.shadow, -above);
        cell.tint = Math.max(cell.tint, tint);
        cell.gradient = Math.max(cell.gradient, length(dx, dy) / 2);
      }
    for (const name of ['glint', 'shadow', 'tint', 'gradient'] as const)
      cell[name] = Math.log1p(cell[name] * perLight);
    return cell;
  };

  const side = (name: 'left' | 'right'): EarCell[][] => {
    const [ear, below] = EDGE[name].map((i) => points[i]);
    const edge = (ear[0] + below[0]) / 2;
    const outward = name === 'right' ? -1 : 1;
    return Array.from({ length: GRID.rows }, (_, row) =>
      Array.from({ length: GRID.columns }, (_, column) => {
        const inner = edge + outward * (column * GRID.columnMm63 - GRID.inside);
        const outer = inner + outward * GRID.columnMm63;
        return read(
          Math.round(Math.min(inner, outer)),
          Math.round(Math.max(inner, outer)),
          Math.round(ear[1] + GRID.below + row * GRID.rowMm63),
        );
      }),
    );
  };
  return { right: side('right'), left: side('left') };
}
