import type { ColumnMesh } from '../column-mesh.ts';
import { along, directionAt, type Direction } from '../materials/direction.ts';
import { checkFibres, fibreEnergy, type FibreFamily } from '../materials/fibres.ts';
import { newRelaxedInvariant, relaxedInvariant } from '../materials/relaxed-invariant.ts';
import type { Term } from '../term.ts';
import { newLocalSystem, scatter, type LocalSystem } from './scatter.ts';
import { sheetPoints, surfaceCells } from './sheet-points.ts';

/**
 * A sheet that only pulls, on one level of the columns. Per volume W = mu/2 (I - 3) + c20 (I - 3)^2 + fibres, with the first
 * invariant I of an incompressible sheet relaxed by wrinkles (`relaxedInvariant`): no energy under compression, no stress
 * across folds. The energy is convex, its stiffness never negative; wrinkles have no width, so nothing depends on the mesh.
 */
export interface MembraneInput {
  mesh: ColumnMesh;
  level: number;
  /** At rest: of all, or by column, mm. */
  thicknessMm: number | ArrayLike<number>;
  /** Small-strain shear modulus of what is alike in all directions (2 c10), kPa; 0 for fibres alone. */
  muKPa: number;
  c20KPa?: number;
  /** Directions are laid into the sheet, as they are before the initial stretch. */
  fibres?: readonly FibreFamily[];
  /**
   * How far the sheet is stretched already where the body is at rest, along a direction and across it: 1 not, below 1 with
   * surplus. By place where it differs.
   */
  stretch?: SheetStretch;
  /** Where the sheet is: cells whose columns are all in; everywhere without it. */
  columns?: (column: number) => boolean;
}

export interface SheetStretch {
  direction: Direction;
  along: number | ((at: readonly [number, number, number]) => number);
  across: number | ((at: readonly [number, number, number]) => number);
}

interface Point {
  /** mm3 */
  volume: number;
  /** Gradients in the unstretched sheet, 2 per corner, 1/mm. */
  gradient: Float64Array;
  /** Structure tensors h11, h22, h12 of the families. */
  structure: Float64Array;
}

export function membrane(input: MembraneInput): Term {
  const { mesh, level, muKPa, c20KPa = 0, fibres = [] } = input;
  if (!(muKPa >= 0 && c20KPa >= 0)) throw new RangeError('a membrane needs moduli of 0 or more');
  fibres.forEach((family) => checkFibres(family, 1 / 2));
  const cells = surfaceCells(mesh, input.columns).map((columns) => ({
    nodes: Int32Array.from(columns, (column) => column * mesh.levels + level),
    points: pointsOf(input, columns),
  }));
  const local = newLocalSystem(4);
  const law = newSheetLaw(muKPa, c20KPa, fibres);
  const place = new Float64Array(12);
  return {
    // Corners of one cell are neighbours already.
    pairs: new Int32Array(0),
    add(u, targets) {
      const wanted = targets.residual ? true : targets.tangent !== undefined;
      const stiff = targets.tangent !== undefined;
      let energy = 0;
      for (const { nodes, points } of cells) {
        const size = nodes.length;
        for (let a = 0; a < size; a++) {
          const n = 3 * nodes[a]!;
          for (let i = 0; i < 3; i++) place[3 * a + i] = mesh.points[n + i]! + u[n + i]!;
        }
        if (wanted) local.force.fill(0, 0, 3 * size);
        if (stiff) local.stiffness.fill(0, 0, 9 * size * size);
        for (const { volume, gradient, structure } of points) {
          columnsOf(place, gradient, size, law.columns);
          energy += volume * law.respond(structure, wanted);
          if (wanted) addPoint(volume, gradient, size, law, local, stiff);
        }
        if (wanted) scatter(nodes, size, local, targets);
      }
      return energy;
    },
  };
}

/** The two columns of the deformation gradient. */
function columnsOf(place: Float64Array, gradient: Float64Array, size: number, f: Float64Array): void {
  let [a, b, c, d, e, g] = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < size; n++) {
    const [x, y] = [gradient[2 * n]!, gradient[2 * n + 1]!];
    const [p, q, r] = [place[3 * n]!, place[3 * n + 1]!, place[3 * n + 2]!];
    a += p * x;
    b += q * x;
    c += r * x;
    d += p * y;
    e += q * y;
    g += r * y;
  }
  f[0] = a;
  f[1] = b;
  f[2] = c;
  f[3] = d;
  f[4] = e;
  f[5] = g;
}

/** Integration points of a cell in the unstretched sheet. */
function pointsOf({ mesh, level, thicknessMm, fibres = [], stretch }: MembraneInput, columns: readonly number[]): Point[] {
  const nodes = columns.map((column) => column * mesh.levels + level);
  const direction = stretch?.direction ?? anyDirection(mesh, nodes);
  return sheetPoints(mesh, nodes, direction).map(({ area, at, frame, shape, gradient }) => {
    const thick = typeof thicknessMm === 'number' ? thicknessMm : shape.reduce((sum, w, a) => sum + w * thicknessMm[columns[a]!]!, 0);
    const by = (value: SheetStretch['along']): number => (typeof value === 'function' ? value(at) : value);
    const pre = stretch ? [by(stretch.along), by(stretch.across)] : [1, 1];
    if (!pre.every((v) => v > 0)) throw new RangeError('an initial stretch must be more than 0');
    const structure = fibres.flatMap((family) => {
      const d = directionAt(family.direction, at);
      const [x, y] = [along(d, frame[0]), along(d, frame[1])];
      const length = Math.hypot(x, y);
      if (length < 1e-6) throw new RangeError('fibres stand upright on their sheet');
      const [k, m] = [family.dispersion, (1 - 2 * family.dispersion) / length ** 2];
      return [k + m * x * x, k + m * y * y, m * x * y];
    });
    return { volume: area * thick, gradient: gradient.map((v, i) => v * pre[i % 2]!), structure: Float64Array.from(structure) };
  });
} // prettier-ignore

/** An edge of the cell: without an initial stretch the axes do not matter. */
function anyDirection({ points }: ColumnMesh, [a, b]: readonly number[]): [number, number, number] {
  return [0, 1, 2].map((i) => points[3 * b! + i]! - points[3 * a! + i]!) as [number, number, number];
}

interface SheetLaw {
  /** The two columns of the deformation gradient, set before `respond`. */
  columns: Float64Array;
  /** Second Piola-Kirchhoff stress s11, s22, s12, kPa. */
  stress: Float64Array;
  /** Its derivative by the Green strains e11, e22, 2 e12, kPa. */
  stiffness: Float64Array;
  /** Energy per volume, kPa; sets stress and stiffness where wanted. */
  respond(structure: Float64Array, wanted: boolean): number;
}

function newSheetLaw(mu: number, c20: number, fibres: readonly FibreFamily[]): SheetLaw {
  const invariant = newRelaxedInvariant();
  const psi = new Float64Array(3);
  const [columns, stress, stiffness] = [new Float64Array(6), new Float64Array(3), new Float64Array(9)];
  return {
    columns,
    stress,
    stiffness,
    respond(structure, wanted) {
      const f = columns;
      const c11 = f[0]! * f[0]! + f[1]! * f[1]! + f[2]! * f[2]!;
      const c22 = f[3]! * f[3]! + f[4]! * f[4]! + f[5]! * f[5]!;
      const c12 = f[0]! * f[3]! + f[1]! * f[4]! + f[2]! * f[5]!;
      const over = relaxedInvariant(c11, c22, c12, invariant) - 3;
      const slope = mu / 2 + 2 * c20 * over;
      let energy = (mu / 2 + c20 * over) * over;
      for (let i = 0; wanted && i < 3; i++) {
        stress[i] = 2 * slope * invariant.slope[i]!;
        for (let j = 0; j < 3; j++)
          stiffness[3 * i + j] =
            4 * slope * invariant.curvature[3 * i + j]! + 8 * c20 * invariant.slope[i]! * invariant.slope[j]!;
      }
      for (let n = 0; n < fibres.length; n++) {
        const [h0, h1, h2] = [structure[3 * n]!, structure[3 * n + 1]!, structure[3 * n + 2]!];
        fibreEnergy(fibres[n]!.k1KPa, fibres[n]!.k2, h0 * c11 + h1 * c22 + 2 * h2 * c12 - 1, psi);
        energy += psi[0]!;
        for (let i = 0; wanted && i < 3; i++) {
          stress[i]! += 2 * psi[1]! * structure[3 * n + i]!;
          for (let j = 0; j < 3; j++)
            stiffness[3 * i + j]! += 4 * psi[2]! * structure[3 * n + i]! * structure[3 * n + j]!;
        }
      }
      return energy;
    },
  };
}

/** Adds forces, and where asked stiffness, of an integration point. */
function addPoint(
  volume: number,
  gradient: Float64Array,
  size: number,
  { columns: f, stress: s, stiffness: d }: SheetLaw,
  { force, stiffness }: LocalSystem,
  tangent: boolean,
): void {
  for (let a = 0; a < size; a++) {
    const [x, y] = [gradient[2 * a]!, gradient[2 * a + 1]!];
    const [p, q] = [volume * (s[0]! * x + s[2]! * y), volume * (s[2]! * x + s[1]! * y)];
    for (let i = 0; i < 3; i++) force[3 * a + i]! += p * f[i]! + q * f[3 + i]!;
    if (!tangent) continue;
    for (let b = a; b < size; b++) {
      const [v, w] = [gradient[2 * b]!, gradient[2 * b + 1]!];
      const geometric = p * v + q * w;
      const o = (a * size + b) * 9;
      // Strains by a (rows) and b (columns) along the two columns of the gradient: m[k][l] multiplies f_k f_l.
      const m00 = x * v * d[0]! + (x * w + y * v) * d[2]! + y * w * d[8]!;
      const m01 = x * w * d[1]! + x * v * d[2]! + y * w * d[5]! + y * v * d[8]!;
      const m10 = y * v * d[1]! + x * v * d[2]! + y * w * d[5]! + x * w * d[8]!;
      const m11 = y * w * d[4]! + (y * v + x * w) * d[5]! + x * v * d[8]!;
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++)
          stiffness[o + 3 * i + j]! +=
            volume * (f[i]! * (m00 * f[j]! + m01 * f[3 + j]!) + f[3 + i]! * (m10 * f[j]! + m11 * f[3 + j]!)) +
            (i === j ? geometric : 0);
    }
  }
}
