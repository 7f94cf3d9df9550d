import type { ColumnMesh } from '../column-mesh.ts';
import { unit } from '../materials/direction.ts';
import type { Term } from '../term.ts';
import { nodeAreas, surfaceCells } from './sheet-points.ts';

/**
 * A bed in which one level lies: each node is drawn back to its place at rest, by the area that belongs to it. It stands in
 * space, so what it bears is the reaction of the world. kPa/mm along the normals at rest and across them.
 */
export interface SupportInput {
  mesh: ColumnMesh;
  level: number;
  normalKPaPerMm: number;
  tangentialKPaPerMm: number;
  /** Where the bed is: cells whose columns are all in; everywhere without it. */
  columns?: (column: number) => boolean;
}

export interface ElasticSupport extends Term {
  /** Force of the bed on the body at u, mN. */
  force(u: Float64Array): [number, number, number];
}

export function elasticSupport({ mesh, level, normalKPaPerMm, tangentialKPaPerMm, columns }: SupportInput): ElasticSupport {
  if (!(normalKPaPerMm >= 0 && tangentialKPaPerMm >= 0)) throw new RangeError('a bed needs stiffnesses of 0 or more');
  const beds = nodeAreas(mesh, level, surfaceCells(mesh, columns)).map(({ node, area }) => {
    const n = unit(area);
    const size = Math.hypot(...area);
    const block = Float64Array.from({ length: 9 }, (_, k) => {
      const [i, j] = [(k / 3) | 0, k % 3];
      return size * ((normalKPaPerMm - tangentialKPaPerMm) * n[i]! * n[j]! + (i === j ? tangentialKPaPerMm : 0));
    });
    return { node, block };
  });
  return {
    pairs: new Int32Array(0),
    add(u, { residual, tangent }) {
      let energy = 0;
      for (const { node, block } of beds) {
        for (let i = 0; i < 3; i++) {
          let force = 0;
          for (let j = 0; j < 3; j++) force += block[3 * i + j]! * u[3 * node + j]!;
          energy += 0.5 * force * u[3 * node + i]!;
          if (residual) residual[3 * node + i]! += force;
        }
        tangent?.block(node, node, block);
      }
      return energy;
    },
    force(u) {
      const sum: [number, number, number] = [0, 0, 0];
      for (const { node, block } of beds)
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) sum[i]! -= block[3 * i + j]! * u[3 * node + j]!;
      return sum;
    },
  };
} // prettier-ignore
