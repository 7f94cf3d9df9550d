import type { ConjugateGradients } from '../conjugate-gradients.ts';
import type { NestedBody } from '../nested-body.ts';

/** How the tangent is made where the exact one may be indefinite. */
export interface TangentOptions {
  /** Pressures of the geometric part: of the state itself, or as the last `predict` saw them coming. */
  pressure?: 'state' | 'predicted';
  /**
   * From the exact tangent to one that is positive definite whatever the state: up to 0.5 pressures are drawn into the
   * range in which they leave points stiff, from there on to 1 all but the shear stiffness and the mean dilatation goes.
   */
  damping?: number;
}

/** The heavy work on one mesh. Vectors hold 3 numbers per node, in the order of the mesh. */
export interface MeshEngine {
  /** Sets how much of the dead load is on the body from now on, 0 .. 1. */
  bear(part: number): void;
  /** Potential energy of a displacement, mN mm; Infinity where an element is inside out or a term has none. */
  energy(u: Float64Array): number;
  /** Energy, and internal less external forces of all nodes, held ones too, mN. */
  residual(u: Float64Array, forces: Float64Array): number;
  /** Tangent of the free nodes and its preconditioner; false when it is not positive definite enough to solve with. */
  linearise(u: Float64Array, options?: TangentOptions): boolean;
  /** Pressures after a step of `length` times `step` from u, as the linearisation at u sees them. */
  predict(u: Float64Array, step: Float64Array, length: number): void;
  /** The predicted pressures, kPa, at patch * gaps + gap (zero where there is no element): a copy, and where they may be set. */
  predicted(): Float64Array;
  assume(pressures: Float64Array): void;
  /** x = tangent^-1 b by conjugate gradients, until the preconditioned norm has fallen by `tolerance`. */
  solve(b: Float64Array, x: Float64Array, tolerance: number, maxIterations: number): ConjugateGradients;
  /** y = tangent x. */
  multiply(x: Float64Array, y: Float64Array): void;
  /** z = one cycle of the preconditioner on r. */
  precondition(r: Float64Array, z: Float64Array): void;
}

/** An open hierarchy: `meshes` in the order of the nested bodies. */
export interface Engine {
  meshes: readonly MeshEngine[];
  /** What it holds for all meshes together; null where it does not know. */
  bytes: number | null;
  /** Another hierarchy, to be solved while this is open: a part of the body. On one thread. */
  openPart(nested: readonly NestedBody[]): Engine;
  close(): void;
}

/** A way to do the heavy work. All give the same answers, some faster. */
export interface Backend {
  name: string;
  open(nested: readonly NestedBody[]): Engine;
}
