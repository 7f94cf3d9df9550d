import type { Material } from '../body.ts';
import type { ColumnMesh } from '../column-mesh.ts';
import { deformationGradient } from '../deformation.ts';
import { pointsOfCell, type Elements } from '../elements.ts';
import { cross, directionAt, frameOf, type Vector } from '../materials/direction.ts';
import { checkFibres } from '../materials/fibres.ts';
import {
  inverseTransposed,
  newSolidResponse,
  solidResponse,
  structureOf,
  type SolidLaw,
} from '../materials/solid-law.ts';
import type { Term } from '../term.ts';
import { newLocalSystem, scatter, type LocalSystem } from './scatter.ts';

/** Whether a material asks for more than the elements of a backend give: then its layer is a term. */
export const needsTerm = ({ c01KPa = 0, fibres = [], stretch }: Material): boolean =>
  c01KPa !== 0 || fibres.length > 0 || stretch !== undefined;

const SMALLEST_VOLUME_RATIO = 1e-4;

/**
 * Solid layers of any law, one mean dilatation per element as in `evaluate`: for materials that the elements of a backend
 * do not know. `elements` are those of these layers alone; an initial stretch changes their gradients for good.
 */
export function solidLayers(
  mesh: ColumnMesh,
  elements: Elements,
  materials: readonly (Material | null)[],
): Term {
  const { count, node, nodeStart, pointStart, gradientStart, gradient, weight, volume, material } = elements;
  const laws = materials.map((m) => m && lawOf(m));
  const structures = prepare(mesh, elements, materials);
  const local = newLocalSystem(12);
  const response = newSolidResponse();
  const [f, j, inverse] = [new Float64Array(9 * 24), new Float64Array(24), new Float64Array(9)];
  const [place, dilatation] = [new Float64Array(36), new Float64Array(36)];
  const point = new Float64Array(9);
  return {
    // Nodes of one element are neighbours already.
    pairs: new Int32Array(0),
    add(u, targets) {
      const stiff = targets.tangent !== undefined;
      const wanted = stiff || targets.residual !== undefined;
      const positive = targets.positive ?? false;
      let energy = 0;
      for (let e = 0; e < count; e++) {
        const first = nodeStart[e]!;
        const size = nodeStart[e + 1]! - first;
        const own = node.subarray(first, first + size);
        for (let i = 0; i < 3 * size; i++) {
          const n = 3 * own[(i / 3) | 0]! + (i % 3);
          place[i] = mesh.points[n]! + u[n]!;
        }
        const from = pointStart[e]!;
        const many = pointStart[e + 1]! - from;
        let present = 0;
        for (let g = 0; g < many; g++) {
          j[g] = deformationGradient(place, size, gradient, gradientStart[from + g]!, f, 9 * g);
          if (!(j[g]! > SMALLEST_VOLUME_RATIO)) return Infinity;
          present += weight[from + g]! * j[g]!;
        }
        const { bulkKPa } = materials[material[e]!]!;
        const law = laws[material[e]!]!;
        const change = present / volume[e]! - 1;
        energy += 0.5 * bulkKPa * change * change * volume[e]!;
        local.force.fill(0, 0, 3 * size);
        dilatation.fill(0, 0, 3 * size);
        if (stiff) local.stiffness.fill(0, 0, 9 * size * size);
        for (let g = 0; g < many; g++) {
          const w = weight[from + g]!;
          for (let i = 0; i < 9; i++) point[i] = f[9 * g + i]!;
          energy += w * solidResponse(law, point, j[g]!, structures[from + g]!, response, stiff, positive);
          if (!wanted) continue;
          inverseTransposed(point, j[g]!, inverse);
          const pressure = bulkKPa * change * j[g]!;
          const { stress, tangent } = response;
          for (let i = 0; i < 9; i++) stress[i]! += pressure * inverse[i]!;
          const at = gradientStart[from + g]!;
          for (let a = 0; a < size; a++)
            for (let i = 0; i < 3; i++) {
              let [s, d] = [0, 0];
              for (let k = 0; k < 3; k++) {
                s += stress[3 * i + k]! * gradient[at + 3 * a + k]!;
                d += inverse[3 * i + k]! * gradient[at + 3 * a + k]!;
              }
              local.force[3 * a + i]! += w * s;
              dilatation[3 * a + i]! += w * j[g]! * d;
            }
          if (!stiff) continue;
          if (!positive) addPressure(tangent, inverse, pressure);
          addStiffness(tangent, gradient, at, size, w, local.stiffness);
        }
        if (!wanted) continue;
        if (stiff) addDilatation(local, dilatation, size, bulkKPa / volume[e]!);
        scatter(own, size, local, targets);
      }
      return energy;
    },
  };
}

function lawOf({ muKPa, c20KPa = 0, c01KPa = 0, fibres = [] }: Material): SolidLaw {
  if (!(muKPa >= 0 && c20KPa >= 0 && c01KPa >= 0)) throw new RangeError('a solid needs moduli of 0 or more');
  fibres.forEach((family) => checkFibres(family, 1 / 3));
  return { c10KPa: muKPa / 2, c20KPa, c01KPa, fibres };
}

/** Structure tensors of every integration point; gradients become those of the unstretched layer. */
function prepare(mesh: ColumnMesh, elements: Elements, materials: readonly (Material | null)[]): Float64Array[] {
  const structures: Float64Array[] = [];
  const { points, levels, patches } = mesh;
  const gaps = elements.count / patches.length;
  let e = 0;
  for (const { columns, cells } of patches)
    for (let k = 0; k < gaps; k++, e++) {
      const { fibres = [], stretch } = materials[elements.material[e]!]!;
      const level = elements.node[elements.nodeStart[e]!]! % levels;
      for (const cell of cells) {
        const middle = cell.map((corner): Vector => {
          const n = 3 * (columns[corner]! * levels + level);
          return [0, 1, 2].map((i) => (points[n + i]! + points[n + 3 + i]!) / 2) as [number, number, number];
        });
        const at = [0, 1, 2].map((i) => middle.reduce((sum, p) => sum + p[i]!, 0) / cell.length) as [number, number, number];
        const structure = Float64Array.from(fibres.flatMap(({ direction, dispersion }) => structureOf(directionAt(direction, at), dispersion)));
        const pre = stretch ? stretchAt(stretch, middle, at) : null;
        for (let g = 0; g < pointsOfCell(cell.length).length; g++) {
          if (pre) stretchGradients(elements, structures.length, e, pre);
          structures.push(structure);
        }
      }
    }
  return structures;
} // prettier-ignore

/** The initial stretch as a symmetric tensor, row-major; its thickness follows so that the volume stays. */
function stretchAt({ direction, along, across }: NonNullable<Material['stretch']>, middle: readonly Vector[], at: Vector): number[] {
  const way = (a: number, b: number): Vector => [0, 1, 2].map((i) => middle[b]![i]! - middle[a]![i]!) as [number, number, number];
  const normal = middle.length === 3 ? cross(way(0, 1), way(0, 2)) : cross(way(0, 2), way(1, 3));
  const frame = frameOf(normal, directionAt(direction, at));
  const [l, m] = [along, across].map((v) => (typeof v === 'function' ? v(at) : v)) as [number, number];
  if (!(l > 0 && m > 0)) throw new RangeError('an initial stretch must be more than 0');
  const size = [l, m, 1 / (l * m)];
  return Array.from({ length: 9 }, (_, n) => frame.reduce((sum, axis, a) => sum + size[a]! * axis[(n / 3) | 0]! * axis[n % 3]!, 0));
} // prettier-ignore

function stretchGradients({ gradient, gradientStart, nodeStart }: Elements, point: number, e: number, pre: readonly number[]): void {
  const at = gradientStart[point]!;
  for (let a = 0; a < nodeStart[e + 1]! - nodeStart[e]!; a++) {
    const g = [0, 1, 2].map((i) => gradient[at + 3 * a + i]!);
    for (let i = 0; i < 3; i++) gradient[at + 3 * a + i] = g.reduce((sum, v, k) => sum + pre[3 * i + k]! * v, 0);
  }
} // prettier-ignore

/** Second derivative of pressure times J by F. */
function addPressure(a: Float64Array, inverse: Float64Array, pressure: number): void {
  for (let r = 0; r < 9; r++)
    for (let s = 0; s < 9; s++) {
      const [i, k, m, n] = [(r / 3) | 0, r % 3, (s / 3) | 0, s % 3];
      a[9 * r + s]! += pressure * (inverse[r]! * inverse[s]! - inverse[3 * i + n]! * inverse[3 * m + k]!);
    }
}

const half = new Float64Array(27);

function addStiffness(
  a: Float64Array,
  gradient: Float64Array,
  at: number,
  size: number,
  w: number,
  k: Float64Array,
): void {
  for (let n = 0; n < size; n++) {
    // The tangent by the place of node n.
    for (let r = 0; r < 9; r++)
      for (let i = 0; i < 3; i++) {
        let sum = 0;
        for (let l = 0; l < 3; l++) sum += a[9 * r + 3 * i + l]! * gradient[at + 3 * n + l]!;
        half[3 * r + i] = w * sum;
      }
    for (let m = 0; m <= n; m++) {
      const o = (m * size + n) * 9;
      for (let i = 0; i < 3; i++)
        for (let l = 0; l < 3; l++) {
          const g = gradient[at + 3 * m + l]!;
          for (let c = 0; c < 3; c++) k[o + 3 * i + c]! += g * half[3 * (3 * i + l) + c]!;
        }
    }
  }
}

function addDilatation(
  { stiffness }: LocalSystem,
  dilatation: Float64Array,
  size: number,
  factor: number,
): void {
  for (let a = 0; a < size; a++)
    for (let b = a; b < size; b++)
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++)
          stiffness[(a * size + b) * 9 + 3 * i + j]! +=
            factor * dilatation[3 * a + i]! * dilatation[3 * b + j]!;
}
