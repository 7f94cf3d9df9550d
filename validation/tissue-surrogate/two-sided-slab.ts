import {
  body,
  glide,
  membrane,
  nestedSlab,
  type NestedBody,
  type ParameterBox,
  type SlabProblem,
} from '@plica/core/fem';
import { slabLift } from '../../bench/tissue/slab-lift.ts';

/** The slab of the benchmark, and its like made of what a face is modelled with: sheets that only pull, a plane to slide on. */
export const KINDS = ['wedge', 'hexQ1P0', 'wedge-gliding', 'hexQ1P0-gliding'] as const;
export type SlabKind = (typeof KINDS)[number];

export const CELLS = [48, 40] as const;

/** Thickness of the gap in which the fascia slides, mm, and how far by shear, mm per kPa: chosen. */
const GAP_MM = 0.05;
export const COMPLIANCE_MM_PER_KPA = 10;

export const isGliding = (kind: SlabKind): boolean => kind.endsWith('-gliding');

/** The slab of the benchmark with a patch on either side, about 15,000 nodes. */
export function twoSidedSlab(kind: SlabKind, pulls: readonly number[], cells: readonly [number, number]): SlabProblem {
  const gliding = isGliding(kind);
  const solid = slabLift(cells, [2, 1, 3, 1], kind.startsWith('wedge') ? 'wedge' : 'hexQ1P0');
  const [deep, smas, fat, skin] = solid.layers as [Layer, Layer, Layer, Layer];
  const over = smas.thicknessMm + fat.thicknessMm + skin.thicknessMm - GAP_MM;
  const patch = (xMm: [number, number], pull: readonly number[]) => ({
    levelsMm: [deep.thicknessMm, deep.thicknessMm + (gliding ? GAP_MM : smas.thicknessMm)],
    xMm,
    yMm: [60, 70] as const,
    displacementMm: pull as [number, number, number],
  });
  const gap = { name: 'gap', thicknessMm: GAP_MM, elements: 1, muKPa: 0 };
  return {
    ...solid,
    layers: gliding ? [deep, gap, { ...fat, thicknessMm: over, elements: 4 }] : solid.layers,
    ...(gliding && { fixed: { levelMm: 0 } }),
    patches: [patch([0, 20], pulls.slice(0, 3)), patch([100, 120], pulls.slice(3))],
  };
} // prettier-ignore

type Layer = SlabProblem['layers'][number];

/** Its meshes, with what it has beside solids. Levels of the gliding one: deep 0 to 2, fascia 3, fat above it, skin 7. */
export function nestedTwoSidedSlab(kind: SlabKind, cells: readonly [number, number]): NestedBody[] {
  const problem = twoSidedSlab(kind, REST, cells);
  const nested = nestedSlab(problem);
  if (!isGliding(kind)) return nested;
  const { layers, fixed } = slabLift(cells, [2, 1, 3, 1]);
  const [, smas, , skin] = layers as readonly [Layer, Layer, Layer, Layer];
  const inside = (v: number, [low, high]: readonly [number, number]): boolean => v > low && v < high;
  return nested.map((level) => {
    const { mesh, materials, held } = level.body;
    const sheet = (at: number, { thicknessMm, muKPa }: Layer) => membrane({ mesh, level: at, thicknessMm, muKPa });
    const complianceMmPerKPa = Array.from({ length: mesh.columns }, (_, c) => {
      const [x, y] = mesh.points.subarray(3 * c * mesh.levels);
      return inside(x!, fixed.except!.xMm) && inside(y!, fixed.except!.yMm) ? COMPLIANCE_MM_PER_KPA : 0;
    });
    const terms = [glide({ mesh, level: 2, complianceMmPerKPa }), sheet(3, smas), sheet(7, skin)];
    const solid = materials.map((m, n) => (n === 1 ? null : m));
    return { ...level, body: body({ ...problem, mesh, materials: solid, held, terms }) };
  });
} // prettier-ignore

/** Outwards to 13.2 mm, from 5 mm down to 7 mm up, 1 mm in or out: the farthest corner is a pull of 15.0 mm. From its middle. */
export const BOX: ParameterBox = {
  low: [-13.2, -5, -1, 0, -5, -1],
  high: [0, 7, 1, 13.2, 7, 1],
  base: [-6.6, 1, 0, 6.6, 1, 0],
  groups: [
    [0, 1, 2],
    [3, 4, 5],
  ],
};

/** Nothing pulled: at a corner of the box. */
export const REST: readonly number[] = [0, 0, 0, 0, 0, 0];
