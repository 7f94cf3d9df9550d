import type { ColumnMesh } from './column-mesh.ts';
import { middleOf, type BodyPoint } from './terms/body-point.ts';
import { nodeAreas, surfaceCells } from './terms/sheet-points.ts';

/** Corners in plan, in either sense; what lies on its edge is in. */
export type Polygon = readonly (readonly [number, number])[];

/** Parts of a body by name, found once: columns inside polygons of a plan. */
export interface Regions<Name extends string> {
  names: readonly Name[];
  /** Whether a column is in, as terms ask. */
  has(name: Name): (column: number) => boolean;
  columns(name: Name): Int32Array;
  /** Nodes of one level; none where no column of this mesh is in. */
  nodes(name: Name, level: number): Int32Array;
  /** Area of a region on a level at rest, mm2: of the cells whose corners are all in. */
  area(name: Name, level: number): number;
  /** The point that the nodes of a level have in common, weighed by area where they span any. */
  middle(name: Name, level: number): BodyPoint;
}

/** How far off an edge a column may lie and still be in, mm. */
const ON_EDGE_MM = 1e-6;

/** `plan` holds 2 coordinates per column; without it x and y of the outermost node at rest. */
export function regions<Name extends string>(
  mesh: ColumnMesh,
  polygons: Readonly<Record<Name, Polygon>>,
  plan: Float64Array = outerPlan(mesh),
): Regions<Name> {
  const names = Object.keys(polygons) as Name[];
  const inside = new Map(
    names.map((name) => [
      name,
      Uint8Array.from({ length: mesh.columns }, (_, c) =>
        inPolygon([plan[2 * c]!, plan[2 * c + 1]!], polygons[name]) ? 1 : 0,
      ),
    ]),
  );
  const flags = (name: Name): Uint8Array => {
    const found = inside.get(name);
    if (!found) throw new RangeError(`no region ${name}`);
    return found;
  };
  const columns = (name: Name): Int32Array =>
    Int32Array.from(flags(name).keys()).filter((c) => flags(name)[c] === 1);
  const nodes = (name: Name, level: number): Int32Array => columns(name).map((c) => c * mesh.levels + level);
  const has = (name: Name): ((column: number) => boolean) => {
    const own = flags(name);
    return (column) => own[column] === 1;
  };
  const areas = (name: Name, level: number): Map<number, number> =>
    new Map(
      nodeAreas(mesh, level, surfaceCells(mesh, has(name))).map(({ node, area }) => [
        node,
        Math.hypot(...area),
      ]),
    );
  return {
    names,
    has,
    columns,
    nodes,
    area: (name, level) => Array.from(areas(name, level).values()).reduce((sum, a) => sum + a, 0),
    middle: (name, level) => {
      const weights = areas(name, level);
      return weights.size
        ? middleOf([...weights.keys()], [...weights.values()])
        : middleOf(Array.from(nodes(name, level)));
    },
  };
}

export const outerPlan = ({ columns, levels, points }: ColumnMesh): Float64Array =>
  Float64Array.from({ length: 2 * columns }, (_, i) => points[3 * (((i >> 1) + 1) * levels - 1) + (i % 2)]!);

export function inPolygon([x, y]: readonly [number, number], polygon: Polygon): boolean {
  let odd = false;
  for (let i = 0; i < polygon.length; i++) {
    const [ax, ay] = polygon[i]!;
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2));
    if (Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y) <= ON_EDGE_MM) return true;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
}
