import { createPlane, gaussianBlur, samplePlane, type Plane } from '@plica/core';

/** Directions of rising brightness, evenly round the circle; bin b is centred on b * 360 / BINS degrees, 0 to the right, 90 down. */
export const BINS = 8;

/** Where histograms are taken: cell centres in pixels of the plane. */
export interface CellGrid {
  columnsPx: readonly number[];
  rowsPx: readonly number[];
  /** Sigma of the Gaussian window of a cell. */
  sigmaPx: number;
}

/** Share of a histogram's own size below which a neighbourhood counts as flat. */
const FLAT = 0.02;

/**
 * Histograms of oriented gradients (after Dalal & Triggs 2005), indexed [row][column][bin]: each cell weighed by a
 * Gaussian window, divided by the energy of its 3 x 3 neighbours and square-rooted, so that contrast drops out.
 */
export function gradientHistograms(plane: Plane, grid: CellGrid): number[][][] {
  const bins = orientedGradients(plane).map((bin) => gaussianBlur(bin, grid.sigmaPx));
  const raw = grid.rowsPx.map((y) => grid.columnsPx.map((x) => bins.map((bin) => samplePlane(bin, x, y))));
  const energy = raw.map((row) => row.map((cell) => cell.reduce((sum, v) => sum + v * v, 0)));
  const typical = energy.flat().reduce((sum, v) => sum + Math.sqrt(v), 0) / energy.flat().length;
  return raw.map((row, r) =>
    row.map((cell, c) => {
      const scale = Math.sqrt(meanAround(energy, r, c)) + FLAT * typical + 1e-6;
      return cell.map((v) => Math.sqrt(Math.max(0, v) / scale));
    }),
  );
}

/** Gradient magnitude by direction; a direction between two bins is shared by both. */
function orientedGradients(plane: Plane): Plane[] {
  const { data, width, height } = plane;
  const bins = Array.from({ length: BINS }, () => createPlane(width, height));
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const dx = data[i + 1] - data[i - 1];
      const dy = data[i + width] - data[i - width];
      const at = ((Math.atan2(dy, dx) / (2 * Math.PI)) * BINS + BINS) % BINS;
      const low = Math.floor(at) % BINS;
      const share = at - Math.floor(at);
      const size = Math.hypot(dx, dy);
      bins[low].data[i] += size * (1 - share);
      bins[(low + 1) % BINS].data[i] += size * share;
    }
  return bins;
}

function meanAround(values: readonly (readonly number[])[], row: number, column: number): number {
  let sum = 0;
  let count = 0;
  for (let r = Math.max(0, row - 1); r <= Math.min(values.length - 1, row + 1); r++)
    for (let c = Math.max(0, column - 1); c <= Math.min(values[r].length - 1, column + 1); c++) {
      sum += values[r][c];
      count++;
    }
  return sum / count;
}
