import type { Direction } from './direction.ts';

/**
 * A family of fibres that only pull: psi = k1 / (2 k2) (exp(k2 E^2) - 1) where E > 0, else 0, with the mean squared stretch of
 * the family E = H : C - 1 and the structure tensor H of a direction a with dispersion kappa. In a solid
 * H = kappa 1 + (1 - 3 kappa) a a, in a sheet (fibres of the plane alone) H = kappa 1 + (1 - 2 kappa) a a; trace 1.
 * (Gasser, Ogden & Holzapfel 2006, J R Soc Interface 3:15, equations 4.10 and 5.1; the plane form is the same mean taken
 * over the plane.) H : C is a convex quadratic of the deformation and psi grows convexly with it, so the energy is convex:
 * its tangent is never negative. C is the whole of the deformation, not its part of constant volume, which would let a
 * pressure swell a body along its fibres (Nolan et al. 2014, J Mech Behav Biomed Mater 39:48).
 */
export interface FibreFamily {
  direction: Direction;
  k1KPa: number;
  /** More than 0. */
  k2: number;
  /** kappa: 0 all along the direction; 1/3 in a solid, 1/2 in a sheet: none preferred. */
  dispersion: number;
}

/** Energy (kPa) of a family of mean strain E and its first two derivatives, into `out`. */
export function fibreEnergy(k1: number, k2: number, strain: number, out: Float64Array): void {
  if (strain <= 0) {
    out[0] = out[1] = out[2] = 0;
    return;
  }
  const square = k2 * strain * strain;
  const growth = Math.exp(square);
  out[0] = (k1 * Math.expm1(square)) / (2 * k2);
  out[1] = k1 * strain * growth;
  out[2] = k1 * growth * (1 + 2 * square);
}

/** RangeError where a family is not one. */
export function checkFibres({ k1KPa, k2, dispersion }: FibreFamily, mostDispersed: number): void {
  if (!(k1KPa >= 0 && k2 > 0)) throw new RangeError(`fibres need k1 >= 0 and k2 > 0: ${k1KPa}, ${k2}`);
  if (!(dispersion >= 0 && dispersion <= mostDispersed + 1e-12))
    throw new RangeError(`dispersion of fibres outside 0 .. ${mostDispersed}: ${dispersion}`);
}
