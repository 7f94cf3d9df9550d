/**
 * First invariant of an incompressible sheet that wrinkles, from its plane tensor C = F^T F (c11, c22, c12): what I1 falls to
 * when folds take up the surplus without energy. With principal squared stretches e1 >= e2:
 * taut (e2 > e1^(-1/2)): trace C + 1 / det C; wrinkled: e1 + 2 e1^(-1/2), its natural width; slack (e1 <= 1): 3.
 * Any energy that grows with I1 relaxes to the same energy of this invariant (Pipkin 1986, IMA J Appl Math 36:85). It is
 * convex in F, once continuously differentiable; its second derivative jumps where wrinkles begin.
 */
export interface RelaxedInvariant {
  /** dI/dC by c11, c22 and half of dI/dc12: times 2 W' the stress. */
  slope: Float64Array;
  /** d2I/dC2 in the same sense, 3 x 3, row-major. */
  curvature: Float64Array;
}

export const newRelaxedInvariant = (): RelaxedInvariant => ({
  slope: new Float64Array(3),
  curvature: new Float64Array(9),
});

export function relaxedInvariant(c11: number, c22: number, c12: number, out: RelaxedInvariant): number {
  const mean = (c11 + c22) / 2;
  const half = (c11 - c22) / 2;
  const radius = Math.hypot(half, c12);
  const e1 = mean + radius;
  const e2 = mean - radius;
  const { slope, curvature } = out;
  if (e1 <= 1) {
    slope.fill(0);
    curvature.fill(0);
    return 3;
  }
  const root = Math.sqrt(e1);
  if (e2 * root > 1) {
    const det = c11 * c22 - c12 * c12;
    const [i0, i1, i2] = [c22 / det, c11 / det, -c12 / det];
    const s = 1 / det;
    slope[0] = 1 - s * i0;
    slope[1] = 1 - s * i1;
    slope[2] = -s * i2;
    curvature[0] = 2 * s * i0 * i0;
    curvature[4] = 2 * s * i1 * i1;
    curvature[8] = s * (i2 * i2 + (i0 * i1 + i2 * i2) / 2);
    curvature[1] = curvature[3] = s * (i0 * i1 + i2 * i2);
    curvature[2] = curvature[6] = 2 * s * i0 * i2;
    curvature[5] = curvature[7] = 2 * s * i1 * i2;
    return c11 + c22 + s;
  }
  // Wrinkled: all along the direction n of the larger stretch, turning with it.
  const [cos2, sin2] = [half / radius, c12 / radius];
  const n = [(1 + cos2) / 2, (1 - cos2) / 2, sin2 / 2] as const;
  const m = [-sin2 / 2, sin2 / 2, cos2 / 2] as const;
  const first = 1 - 1 / (e1 * root);
  const second = 1.5 / (e1 * e1 * root);
  const turning = first / radius;
  for (let i = 0; i < 3; i++) {
    slope[i] = first * n[i]!;
    for (let j = 0; j < 3; j++) curvature[3 * i + j] = second * n[i]! * n[j]! + turning * m[i]! * m[j]!;
  }
  return e1 + 2 / root;
}
