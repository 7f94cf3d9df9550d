import type { Plane } from '@plica/core';

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
  const gradients = readGradients(plane);
  const columns = grid.columnsPx.map((x) => gaussianWindow(x, grid.sigmaPx, plane.width));
  const rows = grid.rowsPx.map((y) => gaussianWindow(y, grid.sigmaPx, plane.height));
  const raw = rows.map((row) => columns.map((column) => histogram(gradients, plane.width, row, column)));
  const energy = raw.map((row) => row.map((cell) => cell.reduce((sum, v) => sum + v * v, 0)));
  const typical = energy.flat().reduce((sum, v) => sum + Math.sqrt(v), 0) / energy.flat().length;
  return raw.map((row, r) =>
    row.map((cell, c) => {
      const scale = Math.sqrt(meanAround(energy, r, c)) + FLAT * typical + 1e-6;
      return cell.map((v) => Math.sqrt(v / scale));
    }),
  );
}

/** Per pixel: magnitude, and direction in bins (0 up to BINS). */
interface Gradients {
  size: Float32Array;
  bin: Float32Array;
}

function readGradients({ data, width, height }: Plane): Gradients {
  const size = new Float32Array(data.length);
  const bin = new Float32Array(data.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const dx = data[i + 1] - data[i - 1];
      const dy = data[i + width] - data[i - width];
      size[i] = Math.sqrt(dx * dx + dy * dy);
      bin[i] = ((Math.atan2(dy, dx) / (2 * Math.PI)) * BINS + BINS) % BINS;
    }
  return { size, bin };
}

interface Window {
  from: number;
  /** Sum 1. */
  weights: number[];
}

/** Gaussian weights of the pixels within 3 sigma of a place, as far as there are pixels. */
function gaussianWindow(centrePx: number, sigmaPx: number, length: number): Window {
  const from = Math.max(0, Math.ceil(centrePx - 0.5 - 3 * sigmaPx));
  const to = Math.min(length - 1, Math.floor(centrePx - 0.5 + 3 * sigmaPx));
  const raw = Array.from({ length: to - from + 1 }, (_, k) =>
    Math.exp(-((from + k + 0.5 - centrePx) ** 2) / (2 * sigmaPx ** 2)),
  );
  const sum = raw.reduce((total, w) => total + w, 0);
  return { from, weights: raw.map((w) => w / sum) };
}

/** Weighed gradient magnitude by direction; a direction between two bins is shared by both. */
function histogram({ size, bin }: Gradients, width: number, row: Window, column: Window): number[] {
  const bins = new Array<number>(BINS).fill(0);
  row.weights.forEach((rowWeight, r) => {
    const start = (row.from + r) * width + column.from;
    column.weights.forEach((columnWeight, c) => {
      const at = bin[start + c];
      const low = Math.floor(at) % BINS;
      const share = at - Math.floor(at);
      const weighed = rowWeight * columnWeight * size[start + c];
      bins[low] += weighed * (1 - share);
      bins[(low + 1) % BINS] += weighed * share;
    });
  });
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
