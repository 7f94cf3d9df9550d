import { seededRandom } from '../../inference/seeded-random.ts';
import type { SlabProblem } from '../slab-problem.ts';

const SIZES = [[120, 100], [80, 80], [150, 60]] as const; // prettier-ignore
const CELLS = [[12, 10], [17, 13], [24, 8], [16, 16]] as const; // prettier-ignore
const LAYERS = [
  { name: 'deep', thicknessMm: 7, elements: 2, muKPa: 2.5 },
  { name: 'SMAS', thicknessMm: 1.2, elements: 1, muKPa: 150 },
  { name: 'fat', thicknessMm: 5, elements: 2, muKPa: 0.7 },
  { name: 'skin', thicknessMm: 1.6, elements: 1, muKPa: 25 },
] as const;
const GRAVITY = [[0, -9810, 0], [0, 0, -9810], [0, 0, 9810], [9810, 0, 0], [0, 0, 0]] as const; // prettier-ignore
/** Patches are no nearer to each other than this, mm: between two that part the body is torn, not stretched. */
const APART_MM = 15;
const LONGEST_MM = 12;

/** A layered slab drawn by a seed: other sizes, cells, layers, compressibility, gravity, what is free below, and one to three pulls to 12 mm. */
export function drawnSlab(seed: number): SlabProblem {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const tenth = (mm: number): number => Math.round(10 * mm) / 10;
  const [width, depth] = oneOf(SIZES);
  const cells = oneOf(CELLS);
  const layers = LAYERS.slice(0, oneOf([2, 3, 4, 4])).map((layer) => ({
    ...layer,
    thicknessMm: tenth(layer.thicknessMm * between(0.6, 1.5)),
    muKPa: layer.muKPa * 2 ** between(-1.5, 1.5),
  }));
  const heights = layers.reduce<number[]>((all, l) => [...all, all.at(-1)! + l.thicknessMm], [0]);
  const patches: { levelsMm: number[]; xMm: [number, number]; yMm: [number, number]; displacementMm: [number, number, number] }[] = []; // prettier-ignore
  const side = (length: number, count: number): [number, number] => {
    const from = tenth(between(0, 0.85) * length);
    return [from, Math.min(length, tenth(from + between(0, 0.1) * length + length / count))];
  };
  const anyPart = (length: number): [number, number] => {
    const from = tenth(between(-0.2, 0.9) * length);
    return [from, tenth(from + between(0.02, 1.2) ** 2 * length)];
  };
  const near = (a: readonly [number, number], b: readonly [number, number]): boolean =>
    a[0] < b[1] + APART_MM && b[0] < a[1] + APART_MM;
  for (let pulls = oneOf([1, 1, 2, 2, 3]); pulls > 0; pulls--) {
    const [xMm, yMm] = [side(width, cells[0]), side(depth, cells[1])];
    if (patches.some((p) => near(p.xMm, xMm) && near(p.yMm, yMm))) continue;
    const gap = 1 + Math.floor(random() * (layers.length - 1));
    const levelsMm = random() < 0.7 ? [heights[gap]!, heights[gap + 1]!] : [heights.at(-1)!];
    const [length, angle] = [between(2, LONGEST_MM), between(0, 2 * Math.PI)];
    const displacementMm = [length * Math.cos(angle), length * Math.sin(angle), between(-1, 1.5)] as const;
    patches.push({
      levelsMm,
      xMm,
      yMm,
      displacementMm: displacementMm.map(tenth) as [number, number, number],
    });
  }
  // Wide as below a cheek, or anywhere: of one node, a strip, open to a side.
  const window =
    random() < 0.4
      ? ({ xMm: [0.15 * width, 0.85 * width], yMm: [0.2 * depth, 0.8 * depth] } as const)
      : { xMm: anyPart(width), yMm: anyPart(depth) };
  return {
    slabMm: [width, depth],
    cells,
    layers,
    bulkOverMu: oneOf([50, 50, 100, 500]),
    densityKgMm3: 1e-6,
    gravityMmS2: oneOf(GRAVITY),
    fixed: { levelMm: 0, ...(random() < 0.7 && { except: window }) },
    patches,
    element: oneOf(['hexQ1P0', 'wedge'] as const),
  };
}
