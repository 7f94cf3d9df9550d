import type { Point3 } from './vector.ts';

/** Rows of a 3 x 3 matrix. */
export type Matrix3 = [[number, number, number], [number, number, number], [number, number, number]];

export interface Similarity3 {
  scale: number;
  /** Proper rotation (determinant 1): target = scale * rotation * source + translation. */
  rotation: Matrix3;
  translation: [number, number, number];
}

/** Least-squares similarity between paired 3-D points (Umeyama 1991; the rotation by Horn's 1987 unit quaternion). */
export function fitSimilarity(source: readonly Point3[], target: readonly Point3[]): Similarity3 {
  const a = centroid(source);
  const b = centroid(target);
  const s = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let spread = 0;
  for (let i = 0; i < source.length; i++) {
    const p = source[i]!;
    const q = target[i]!;
    for (let r = 0; r < 3; r++) {
      spread += (p[r]! - a[r]!) ** 2;
      for (let c = 0; c < 3; c++) s[3 * r + c]! += (p[r]! - a[r]!) * (q[c]! - b[c]!);
    }
  }
  const rotation = quaternionToMatrix(dominantQuaternion(s));
  let trace = 0;
  for (let r = 0; r < 3; r++) for (let c = 0; c < 3; c++) trace += rotation[r]![c]! * s[3 * c + r]!;
  const scale = trace / spread;
  const moved = rotate(rotation, a);
  return {
    scale,
    rotation,
    translation: [b[0] - scale * moved[0], b[1] - scale * moved[1], b[2] - scale * moved[2]],
  };
}

export function rotate(m: Matrix3, [x, y, z]: Point3): [number, number, number] {
  return [
    m[0][0] * x + m[0][1] * y + m[0][2] * z,
    m[1][0] * x + m[1][1] * y + m[1][2] * z,
    m[2][0] * x + m[2][1] * y + m[2][2] * z,
  ];
}

/** Rotation by the transpose, that is the inverse of a rotation. */
export function rotateBack(m: Matrix3, [x, y, z]: Point3): [number, number, number] {
  return [
    m[0][0] * x + m[1][0] * y + m[2][0] * z,
    m[0][1] * x + m[1][1] * y + m[2][1] * z,
    m[0][2] * x + m[1][2] * y + m[2][2] * z,
  ];
}

function centroid(points: readonly Point3[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const p of points) for (let k = 0; k < 3; k++) sum[k]! += p[k]! / points.length;
  return sum;
}

/** Eigenvector of the largest eigenvalue of Horn's 4 x 4 matrix, by Jacobi rotations. */
function dominantQuaternion([xx, xy, xz, yx, yy, yz, zx, zy, zz]: readonly number[] | number[]): number[] {
  const n = [
    [xx! + yy! + zz!, yz! - zy!, zx! - xz!, xy! - yx!],
    [yz! - zy!, xx! - yy! - zz!, xy! + yx!, zx! + xz!],
    [zx! - xz!, xy! + yx!, -xx! + yy! - zz!, yz! + zy!],
    [xy! - yx!, zx! + xz!, yz! + zy!, -xx! - yy! + zz!],
  ];
  const v: number[][] = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < 3; p++)
      for (let q = p + 1; q < 4; q++) {
        off += n[p]![q]! ** 2;
        if (n[p]![q] === 0) continue;
        const theta = (n[q]![q]! - n[p]![p]!) / (2 * n[p]![q]!);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < 4; k++)
          [n[k]![p], n[k]![q]] = [c * n[k]![p]! - s * n[k]![q]!, s * n[k]![p]! + c * n[k]![q]!];
        for (let k = 0; k < 4; k++)
          [n[p]![k], n[q]![k]] = [c * n[p]![k]! - s * n[q]![k]!, s * n[p]![k]! + c * n[q]![k]!];
        for (let k = 0; k < 4; k++)
          [v[k]![p], v[k]![q]] = [c * v[k]![p]! - s * v[k]![q]!, s * v[k]![p]! + c * v[k]![q]!];
      }
    const size = n[0]![0]! ** 2 + n[1]![1]! ** 2 + n[2]![2]! ** 2 + n[3]![3]! ** 2;
    if (off <= 1e-30 * size) break;
  }
  let best = 0;
  for (let k = 1; k < 4; k++) if (n[k]![k]! > n[best]![best]!) best = k;
  return v.map((row) => row[best]!);
}

function quaternionToMatrix([w, x, y, z]: number[]): Matrix3 {
  const [a, b, c, d] = [w!, x!, y!, z!];
  return [
    [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
    [2 * (b * c + a * d), a * a - b * b + c * c - d * d, 2 * (c * d - a * b)],
    [2 * (b * d - a * c), 2 * (c * d + a * b), a * a - b * b - c * c + d * d],
  ];
}
