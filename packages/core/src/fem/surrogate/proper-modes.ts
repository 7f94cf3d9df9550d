import { dot } from '../conjugate-gradients.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

export interface ProperModes {
  /** Orthonormal, the one that carries most first. */
  modes: Float64Array[];
  /** Of each field, one number per mode. */
  coefficients: Float64Array[];
}

/** Values below this share of the largest are rounding. */
const ROUNDING = 1e-12;

/**
 * Proper orthogonal decomposition of fields (3 numbers per node) by the method of snapshots: as few modes as leave no node
 * of any field farther off than `within`. (Sirovich 1987)
 */
export function properModes(fields: readonly Float64Array[], within: number): ProperModes {
  const gram = fields.map((f) => Float64Array.from(fields, (g) => dot(f, g)));
  const { values, vectors } = symmetricEigen(gram);
  const rest = fields.map((f) => Float64Array.from(f));
  const modes: Float64Array[] = [];
  const coefficients: number[][] = fields.map(() => []);
  for (let m = 0; m < fields.length && values[m]! > ROUNDING * values[0]!; m++) {
    if (rest.every((field) => farthest(field) <= within)) break;
    const mode = new Float64Array(fields[0]!.length);
    fields.forEach((f, i) => add(mode, f, vectors[m]![i]! / Math.sqrt(values[m]!)));
    // Small values leave the vectors of the Gram matrix inexact.
    for (const earlier of modes) add(mode, earlier, -dot(mode, earlier));
    const length = Math.sqrt(dot(mode, mode));
    for (let i = 0; i < mode.length; i++) mode[i]! /= length;
    rest.forEach((field, i) => {
      const c = dot(field, mode);
      coefficients[i]!.push(c);
      add(field, mode, -c);
    });
    modes.push(mode);
  }
  return { modes, coefficients: coefficients.map((c) => Float64Array.from(c)) };
}

/** Length of the longest of the vectors of a field. */
export function farthest(field: Float64Array): number {
  let most = 0;
  for (let i = 0; i < field.length; i += 3)
    most = Math.max(most, Math.hypot(field[i]!, field[i + 1]!, field[i + 2]!));
  return most;
}

function add(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}
