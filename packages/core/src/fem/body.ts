import { columnGraph, type ColumnGraph } from './column-graph.ts';
import type { ColumnMesh } from './column-mesh.ts';
import { elementsOf, volumesOf, type Elements } from './elements.ts';
import type { FibreFamily } from './materials/fibres.ts';
import type { Term } from './term.ts';
import type { SheetStretch } from './terms/membrane.ts';
import { needsTerm, solidLayers } from './terms/solid-layers.ts';

/**
 * Nearly incompressible solid, kPa: W = c10 (I1 - 3) + c20 (I1 - 3)^2 + c01 (I2 - 3) + fibres + K/2 (J - 1)^2 with I1, I2 of
 * constant volume and c10 = mu/2 (`SolidLaw` gives the sources). mu and c20 are computed by the fast elements of a
 * backend; a layer with anything else is a term, alike on all backends and slower.
 */
export interface Material {
  muKPa: number;
  bulkKPa: number;
  c20KPa?: number;
  c01KPa?: number;
  /** As the layer is before its initial stretch. */
  fibres?: readonly FibreFamily[];
  /**
   * How far the layer is stretched already where the body is at rest, along a direction laid into it and across; it is
   * thinner by as much. Not in balance by itself: solve for the state that it draws the body into.
   */
  stretch?: SheetStretch;
}

/** A meshed body with its materials and loads, ready to be evaluated. Units mm, kPa, mN, kg (coherent). */
export interface Body {
  mesh: ColumnMesh;
  /** Made when first asked for: large, and only the readable backend asks. */
  readonly elements: Elements;
  graph: ColumnGraph;
  /** Of each layer; null where it has no elements of this list: none at all, or those of a term. */
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
  const special = materials.map((material) => material !== null && needsTerm(material));
  const solid = materials.some((_, layer) => special[layer])
    ? elementsOf(mesh, (layer) => special[layer]!)
    : null;
  const volumes = volumesOf(mesh, (layer) => materials[layer] !== null);
  const graph = columnGraph(mesh.columns, [
    ...mesh.patches.map((p) => p.columns),
    ...terms.flatMap((term) => columnPairs(term, mesh.levels)),
  ]);
  return bodyOf({
    mesh,
    graph,
    materials: materials.map((material, layer) => (special[layer] ? null : material)),
    load: weightOf(mesh, volumes, densityKgMm3, gravityMmS2),
    held,
    terms: solid ? [solidLayers(mesh, solid, materials), ...terms] : terms,
  });
}

/** Of what is known of it already. */
export function bodyOf(known: Omit<Body, 'elements'>): Body {
  const { mesh, materials } = known;
  let elements: Elements | null = null;
  return {
    ...known,
    get elements() {
      return (elements ??= elementsOf(mesh, (layer) => materials[layer] !== null));
    },
  };
}

/** Lumped by equal shares, exact for parallelepipeds. */
function weightOf(
  { levels, points, patches }: ColumnMesh,
  volumes: Float64Array,
  densityKgMm3: number,
  gravityMmS2: readonly number[],
): Float64Array {
  const load = new Float64Array(points.length);
  patches.forEach(({ columns }, p) => {
    for (let k = 0; k < levels - 1; k++) {
      const mass = (densityKgMm3 * volumes[p * (levels - 1) + k]!) / (2 * columns.length);
      for (const c of columns)
        for (let n = 3 * (c * levels + k); n < 3 * (c * levels + k + 2); n++)
          load[n]! += mass * gravityMmS2[n % 3]!;
    }
  });
  return load;
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
