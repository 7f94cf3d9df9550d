export interface ConjugateGradients {
  iterations: number;
  /** False when a direction of negative curvature ended the search. */
  positive: boolean;
}

/**
 * x = A^-1 b by preconditioned conjugate gradients from zero, until the preconditioned norm of the residual has fallen by
 * `tolerance`. On negative curvature the step found so far stays (the first direction, if it is the first).
 */
export function conjugateGradients(
  apply: (x: Float64Array, y: Float64Array) => void,
  precondition: (r: Float64Array, z: Float64Array) => void,
  b: Float64Array,
  x: Float64Array,
  tolerance: number,
  maxIterations: number,
): ConjugateGradients {
  const n = b.length;
  const r = Float64Array.from(b);
  const z = new Float64Array(n);
  const q = new Float64Array(n);
  x.fill(0);
  precondition(r, z);
  const p = Float64Array.from(z);
  let rz = dot(r, z);
  const target = tolerance * tolerance * rz;
  for (let it = 1; it <= maxIterations; it++) {
    apply(p, q);
    const curvature = dot(p, q);
    if (!(curvature > 0)) {
      if (it === 1) x.set(p);
      return { iterations: it, positive: false };
    }
    const alpha = rz / curvature;
    for (let i = 0; i < n; i++) {
      x[i]! += alpha * p[i]!;
      r[i]! -= alpha * q[i]!;
    }
    precondition(r, z);
    const next = dot(r, z);
    if (next <= target) return { iterations: it, positive: true };
    const beta = next / rz;
    rz = next;
    for (let i = 0; i < n; i++) p[i] = z[i]! + beta * p[i]!;
  }
  return { iterations: maxIterations, positive: true };
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
