/**
 * Nodes stacked in columns through the thickness of a layered body: node = column * levels + level. Above every cell of the
 * surface stand as many elements as there are level gaps.
 */
export interface ColumnMesh {
  columns: number;
  /** Nodes of a column, from the deep side to the surface. */
  levels: number;
  /** Rest position of node n at 3n, mm. */
  points: Float64Array;
  patches: readonly SurfacePatch[];
  /** Material of the elements between level k and k + 1. */
  layerOfGap: Uint8Array;
}

/**
 * Surface cells whose elements share one mean dilatation: a quadrilateral alone (hexahedron, Q1P0), or several triangles
 * (wedges). Without sharing, thin wedges lock when nearly incompressible.
 */
export interface SurfacePatch {
  columns: readonly number[];
  /** Each of 3 or 4 places in `columns`, counter-clockwise seen from the surface. */
  cells: readonly (readonly number[])[];
}

export interface SlabLayer {
  thicknessMm: number;
  elements: number;
}

/** Where the lines of a level grid stand, rising, mm. */
export interface GridLines {
  x: readonly number[];
  y: readonly number[];
}

export function evenLines(sizeMm: readonly [number, number], [nx, ny]: readonly [number, number]): GridLines {
  const along = (size: number, n: number): number[] =>
    Array.from({ length: n + 1 }, (_, i) => (size * i) / n);
  return { x: along(sizeMm[0], nx), y: along(sizeMm[1], ny) };
}

/** A level grid of equal cells. */
export const slabMesh = (
  sizeMm: readonly [number, number],
  cells: readonly [number, number],
  layers: readonly SlabLayer[],
  element: 'hexQ1P0' | 'wedge',
): ColumnMesh => gridMesh(evenLines(sizeMm, cells), layers, element);

/** Columns where lines cross. `wedge` splits each cell along the diagonal into a pair that shares its dilatation. */
export function gridMesh(
  { x, y }: GridLines,
  layers: readonly SlabLayer[],
  element: 'hexQ1P0' | 'wedge',
): ColumnMesh {
  const heights = levelHeights(layers);
  const levels = heights.length;
  const columns = x.length * y.length;
  const points = new Float64Array(3 * columns * levels);
  let at = 0;
  for (const atY of y)
    for (const atX of x)
      for (const z of heights) {
        points[at++] = atX;
        points[at++] = atY;
        points[at++] = z;
      }
  const inside = element === 'hexQ1P0' ? [[0, 1, 2, 3]] : [[0, 1, 2], [0, 2, 3]]; // prettier-ignore
  const patches: SurfacePatch[] = [];
  for (let j = 0; j + 1 < y.length; j++)
    for (let i = 0; i + 1 < x.length; i++) {
      const corner = j * x.length + i;
      patches.push({
        columns: [corner, corner + 1, corner + x.length + 1, corner + x.length],
        cells: inside,
      });
    }
  return { columns, levels, points, patches, layerOfGap: layersOfGaps(layers) };
}

/** Heights of the levels above the deep side, mm. */
export function levelHeights(layers: readonly SlabLayer[]): number[] {
  const heights = [0];
  let below = 0;
  for (const { thicknessMm, elements } of layers) {
    for (let k = 1; k <= elements; k++) heights.push(below + (thicknessMm * k) / elements);
    below += thicknessMm;
  }
  return heights;
}

const layersOfGaps = (layers: readonly SlabLayer[]): Uint8Array =>
  Uint8Array.from(layers.flatMap(({ elements }, layer) => new Array<number>(elements).fill(layer)));
