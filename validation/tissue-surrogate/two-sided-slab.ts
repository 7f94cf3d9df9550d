import {
  body,
  glide,
  membrane,
  nestedSlab,
  type NestedBody,
  type ParameterBox,
  type SlabProblem,
  type Term,
} from '@plica/core/fem';
import { slabLift } from '../../bench/tissue/slab-lift.ts';

/** The slab of the benchmark, and its like made of what a face is modelled with: sheets that only pull, a plane to slide on. */
export const KINDS = ['wedge', 'hexQ1P0', 'wedge-gliding', 'hexQ1P0-gliding'] as const;
export type SlabKind = (typeof KINDS)[number];

export const CELLS = [48, 40] as const;

/** Thickness of the gap in which the fascia slides, mm, and how far by shear, mm per kPa: chosen. */
export const GAP_MM = 0.05;
export const COMPLIANCE_MM_PER_KPA = 10;

export const isGliding = (kind: SlabKind): boolean => kind.endsWith('-gliding');

type Layer = SlabProblem['layers'][number];
const ELEMENTS = [2, 1, 3, 1] as const;
const [DEEP, SMAS, FAT, SKIN] = slabLift(CELLS, ELEMENTS).layers as readonly [Layer, Layer, Layer, Layer];
/** Below the sheet of the fascia; the fat is as thick as all above it. */
const GLIDING: readonly Layer[] = [
  DEEP,
  { name: 'gap', thicknessMm: GAP_MM, elements: 1, muKPa: 0 },
  { ...FAT, thicknessMm: SMAS.thicknessMm + FAT.thicknessMm + SKIN.thicknessMm - GAP_MM, elements: 4 },
];

/** The slab of the benchmark with a patch on either side, about 15,000 nodes. */
export function twoSidedSlab(kind: SlabKind, pulls: readonly number[], cells: readonly [number, number]): SlabProblem {
  const solid = slabLift(cells, ELEMENTS, kind.startsWith('wedge') ? 'wedge' : 'hexQ1P0');
  const layers = isGliding(kind) ? GLIDING : solid.layers;
  const patch = (xMm: [number, number], pull: readonly number[]) => ({
    levelsMm: [DEEP.thicknessMm, DEEP.thicknessMm + layers[1]!.thicknessMm],
    xMm,
    yMm: [60, 70] as const,
    displacementMm: pull as [number, number, number],
  });
  return { ...solid, layers, patches: [patch([0, 20], pulls.slice(0, 3)), patch([100, 120], pulls.slice(3))] };
} // prettier-ignore

/** Its meshes, with what it has beside solids: where the base of the benchmark is open, that of the gliding slab is held and its fascia slides. */
export function nestedTwoSidedSlab(kind: SlabKind, cells: readonly [number, number]): NestedBody[] {
  const problem = twoSidedSlab(kind, REST, cells);
  const nested = nestedSlab(problem);
  if (!isGliding(kind)) return nested;
  return nested.map((coarseOrFine) => {
    const { mesh, materials, held: open } = coarseOrFine.body;
    const held = open.map((is, n) => (n % mesh.levels === 0 ? 1 : is));
    const complianceMmPerKPa = Array.from({ length: mesh.columns }, (_, c) => (open[c * mesh.levels] ? 0 : COMPLIANCE_MM_PER_KPA));
    const sheet = (level: number, { thicknessMm, muKPa }: Layer): Term => membrane({ mesh, level, thicknessMm, muKPa });
    const gap = DEEP.elements;
    const terms = [glide({ mesh, level: gap, complianceMmPerKPa }), sheet(gap + 1, SMAS), sheet(mesh.levels - 1, SKIN)];
    return { ...coarseOrFine, body: body({ ...problem, mesh, materials: materials.map((m) => (m?.muKPa ? m : null)), held, terms }) };
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
