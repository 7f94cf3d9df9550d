import type { LinearRule } from '../../../packages/face/src/measure/oblique/jaw-shape-model.ts';

/** Ridge regression on standardised features by their Gram matrix, which is kept so that parts of the rows can be fitted too. */
export class Ridge {
  private readonly z: Float64Array[];
  private readonly gram: Float64Array[];
  private readonly mean: Float64Array;
  private readonly sd: Float64Array;

  constructor(
    features: readonly Float64Array[],
    private readonly strength: number,
    /** Features that hardly vary are not blown up beyond this. */
    least = 0.05,
  ) {
    const width = features[0]!.length;
    this.mean = new Float64Array(width);
    this.sd = new Float64Array(width);
    for (const row of features) for (let i = 0; i < width; i++) this.mean[i]! += row[i]! / features.length;
    for (const row of features)
      for (let i = 0; i < width; i++) this.sd[i]! += (row[i]! - this.mean[i]!) ** 2 / features.length;
    this.sd.forEach((v, i) => (this.sd[i] = Math.max(least, Math.sqrt(v))));
    this.z = features.map((row) => row.map((v, i) => (v - this.mean[i]!) / this.sd[i]!));
    this.gram = this.z.map((a, i) => {
      const out = new Float64Array(i + 1);
      for (let j = 0; j <= i; j++) out[j] = dot(a, this.z[j]!);
      return out;
    });
  }

  /** Fits the given rows to their targets. */
  fit(
    targets: readonly (readonly number[])[],
    rows: readonly number[] = targets.map((_, i) => i),
  ): LinearRule {
    const outputs = targets[0]!.length;
    const middle = Array.from(
      { length: outputs },
      (_, k) => rows.reduce((s, r) => s + targets[r]![k]!, 0) / rows.length,
    );
    const factor = cholesky(
      rows.map((r) => rows.map((q) => this.gram[Math.max(r, q)]![Math.min(r, q)]!)),
      this.strength,
    );
    const width = this.mean.length;
    const weights = middle.map((m, k) => {
      const dual = solve(
        factor,
        rows.map((r) => targets[r]![k]! - m),
      );
      const w = new Float64Array(width);
      rows.forEach((r, i) => {
        const [z, d] = [this.z[r]!, dual[i]!];
        for (let f = 0; f < width; f++) w[f]! += d * z[f]!;
      });
      return w.map((v, f) => v / this.sd[f]!);
    });
    return { constant: middle.map((m, k) => m - dot(weights[k]!, this.mean)), weights };
  }
}

function cholesky(a: number[][], add: number): number[][] {
  const n = a.length;
  for (let i = 0; i < n; i++) {
    const row = a[i]!;
    row[i]! += add;
    for (let j = 0; j <= i; j++) {
      const other = a[j]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!;
    }
  }
  return a;
}

function solve(l: readonly number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i]! -= l[i]![k]! * b[k]!;
    b[i]! /= l[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i]! -= l[k]![i]! * b[k]!;
    b[i]! /= l[i]![i]!;
  }
  return b;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
