import { columnGraph, type ColumnGraph } from './column-graph.ts';
import type { ColumnMesh } from './column-mesh.ts';
import { elementsOf, type Elements } from './elements.ts';
import type { Term } from './term.ts';

/**
 * Nearly incompressible solid, kPa: W = c10 (I - 3) + c20 (I - 3)^2 + K/2 (J - 1)^2 with I = J^(-2/3) I1 and c10 = mu/2;
 * neo-Hookean without c20, else the first two terms of Yeoh. (Simo & Taylor 1985; Yeoh 1993)
 */
export interface Material {
  muKPa: number;
  bulkKPa: number;
  c20KPa?: number;
}

/** A meshed body with its materials and loads, ready to be evaluated. Units mm, kPa, mN, kg (coherent). */
export interface Body {
  mesh: ColumnMesh;
  elements: Elements;
  graph: ColumnGraph;
  /** Of each layer; null where it has no elements. */
  materials: readonly (Material | null)[];
  /** Dead load on each degree of freedom, mN. */
  load: Float64Array;
  /** 1 where the node's displacement is prescribed. */
  held: Uint8Array;
  /** What adds to the energy beside the elements. */
  terms: readonly Term[];
}

export interface BodyInput {
  mesh: ColumnMesh;
  /** Of each layer; null leaves it without elements: a gap that nothing but terms may bridge. */
  materials: readonly (Material | null)[];
  densityKgMm3: number;
  gravityMmS2: readonly [number, number, number];
  held: Uint8Array;
  terms?: readonly Term[];
}

export function body({ mesh, materials, densityKgMm3, gravityMmS2, held, terms = [] }: BodyInput): Body {
  const elements = elementsOf(mesh, (layer) => materials[layer] !== null);
  const graph = columnGraph(mesh.columns, [
    ...mesh.patches.map((p) => p.columns),
    ...terms.flatMap((term) => columnPairs(term, mesh.levels)),
  ]);
  const { count, nodeStart, node, volume } = elements;
  const load = new Float64Array(mesh.points.length);
  for (let e = 0; e < count; e++) {
    const [first, last] = [nodeStart[e]!, nodeStart[e + 1]!];
    // Lumped by equal shares, exact for parallelepipeds.
    const mass = (densityKgMm3 * volume[e]!) / (last - first);
    for (let a = first; a < last; a++)
      for (let i = 0; i < 3; i++) load[3 * node[a]! + i]! += mass * gravityMmS2[i]!;
  }
  return { mesh, elements, graph, materials, load, held, terms };
}

/** The columns of a term's pairs that are not alone. */
function columnPairs({ pairs }: Term, levels: number): [number, number][] {
  const columns: [number, number][] = [];
  for (let p = 0; p < pairs.length; p += 2) {
    const [a, b] = [Math.floor(pairs[p]! / levels), Math.floor(pairs[p + 1]! / levels)];
    if (a !== b) columns.push([a, b]);
  }
  return columns;
}
