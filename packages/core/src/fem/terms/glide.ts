import type { ColumnMesh } from '../column-mesh.ts';
import type { Term } from '../term.ts';
import { surfaceCells } from './sheet-points.ts';
import { newGlideCell } from './glide-cell.ts';
import { newLocalSystem, scatter } from './scatter.ts';

/**
 * A plane on which the layers above and below slide along each other and stay in touch: it joins the two levels of a gap
 * without elements (a layer whose material is null, as thin as one likes but not of no thickness). Each corner of a cell
 * slides by the change of what parts its two nodes, measured along the edges of the deformed plane, and is drawn back by
 * slide / compliance. Contact holds in both directions, by a stiffness along the normal of the deformed plane midway between
 * the two. It belongs to pairs of nodes that were one above the other; on a sphere, whose plane midway lies along their
 * slide, they stay in touch: at a radius of 50 mm and cells of 5 mm facets drag by 0.004 kPa per mm of slide, a quarter of
 * that on cells half as large.
 */
export interface GlideInput {
  mesh: ColumnMesh;
  /** The gap between this level and the next is joined. */
  level: number;
  /** mm of slide per kPa of shear, of all or by column: 0 bonded, Infinity free. */
  complianceMmPerKPa: number | ArrayLike<number>;
  /** Pressure per mm of nearing or parting, and the most that bonded planes resist a slide with, kPa/mm. */
  contactKPaPerMm?: number;
  /** Where the two are joined: cells whose columns are all in; everywhere without it. */
  columns?: (column: number) => boolean;
}

/** Layers of 10 kPa stay within a few thousandths of a mm. */
const CONTACT = 3e3;
/**
 * How much of the contact holds each corner by itself, beside all corners of a cell by their mean: enough against patterns
 * that the mean does not see, little enough not to hinder sliding where the facets of a curved plane meet.
 */
const CORNER_SHARE = 1e-3;

export function glide(input: GlideInput): Term {
  const { mesh, level, complianceMmPerKPa, contactKPaPerMm = CONTACT } = input;
  if (!(contactKPaPerMm > 0)) throw new RangeError('contact needs a stiffness');
  const complianceAt = (column: number): number => {
    const value = typeof complianceMmPerKPa === 'number' ? complianceMmPerKPa : complianceMmPerKPa[column]!;
    if (!(value >= 0)) throw new RangeError(`a compliance of ${value}`);
    return value;
  };
  const cells = surfaceCells(mesh, input.columns).map((columns) => {
    const tangential = columns.map((c) => Math.min(contactKPaPerMm, 1 / complianceAt(c)));
    const nodes = columns.map((c) => c * mesh.levels + level);
    return newGlideCell(mesh.points, [...nodes, ...nodes.map((n) => n + 1)], {
      tangential,
      normal: contactKPaPerMm,
      corner: Math.max(CORNER_SHARE * contactKPaPerMm, ...tangential),
    });
  });
  const local = newLocalSystem(8);
  return {
    // Nodes of one cell and gap are neighbours already.
    pairs: new Int32Array(0),
    add(u, targets) {
      let energy = 0;
      for (const cell of cells) {
        energy += cell.respond(u, targets, local);
        if (targets.residual ?? targets.tangent) scatter(cell.nodes, cell.nodes.length, local, targets);
      }
      return energy;
    },
  };
}
