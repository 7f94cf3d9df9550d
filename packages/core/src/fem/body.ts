import { columnGraph, edgeBetween, type ColumnGraph } from './column-graph.ts';
import type { ColumnMesh } from './column-mesh.ts';
import { elementsOf, type Elements } from './elements.ts';

/** Nearly incompressible neo-Hookean solid: W = mu/2 (J^(-2/3) I1 - 3) + K/2 (J - 1)^2, kPa. (Simo & Taylor 1985) */
export interface Material {
  muKPa: number;
  bulkKPa: number;
}

/** A meshed body with its materials and loads, ready to be evaluated. Units mm, kPa, mN, kg (coherent). */
export interface Body {
  mesh: ColumnMesh;
  elements: Elements;
  graph: ColumnGraph;
  materials: readonly Material[];
  /** Dead load on each degree of freedom, mN. */
  load: Float64Array;
  /** 1 where the node's displacement is prescribed. */
  held: Uint8Array;
  /** Where the 3 x 3 block of two nodes of an element stands in a column matrix: [element's pairStart + a * nodes + b]. */
  blockOf: Int32Array;
  pairStart: Int32Array;
}

export interface BodyInput {
  mesh: ColumnMesh;
  materials: readonly Material[];
  densityKgMm3: number;
  gravityMmS2: readonly [number, number, number];
  held: Uint8Array;
}

export function body({ mesh, materials, densityKgMm3, gravityMmS2, held }: BodyInput): Body {
  const elements = elementsOf(mesh);
  const graph = columnGraph(
    mesh.columns,
    mesh.patches.map((p) => p.columns),
  );
  const { count, nodeStart, node, volume } = elements;
  const pairStart = new Int32Array(count + 1);
  for (let e = 0; e < count; e++) pairStart[e + 1] = pairStart[e]! + (nodeStart[e + 1]! - nodeStart[e]!) ** 2;
  const blockOf = new Int32Array(pairStart[count]!);
  const load = new Float64Array(mesh.points.length);
  const { levels } = mesh;
  for (let e = 0; e < count; e++) {
    const [first, last] = [nodeStart[e]!, nodeStart[e + 1]!];
    const size = last - first;
    for (let a = 0; a < size; a++) {
      const nodeA = node[first + a]!;
      const columnA = Math.floor(nodeA / levels);
      const levelA = nodeA - columnA * levels;
      // Lumped by equal shares, exact for parallelepipeds.
      for (let i = 0; i < 3; i++)
        load[3 * nodeA + i]! += (densityKgMm3 * gravityMmS2[i]! * volume[e]!) / size;
      for (let b = 0; b < size; b++) {
        const nodeB = node[first + b]!;
        const columnB = Math.floor(nodeB / levels);
        const edge = edgeBetween(graph, columnA, columnB);
        blockOf[pairStart[e]! + a * size + b] =
          ((edge * levels + levelA) * 3 + (nodeB - columnB * levels) - levelA + 1) * 9;
      }
    }
  }
  return { mesh, elements, graph, materials, load, held, blockOf, pairStart };
}
