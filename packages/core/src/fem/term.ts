/** Where a term's tangent goes; whoever holds the matrix leaves out held nodes. */
export interface TangentSink {
  /** Adds a row-major 3 x 3 block at row node a, column node b; the term adds its mirror image itself. */
  block(a: number, b: number, values: ArrayLike<number>): void;
  /**
   * Adds factor * v v^T, v given at some nodes (3 values each): it couples nodes far apart, so it enters the product with
   * the tangent and not the matrix.
   */
  outer(nodes: Int32Array, v: Float64Array, factor: number): void;
}

/** A contribution to the energy of a body beside its solid elements: a membrane, a spring, a support, a suture. */
export interface Term {
  /**
   * Pairs of nodes whose blocks the tangent fills, flat. Of one column or of two, never more than one level apart; the
   * columns of a pair are neighbours in the graph of the body.
   */
  pairs: Int32Array;
  /**
   * Sets how much of what the term asks of the body is asked from now on, 0 .. 1, where it asks for something: a
   * shortening, a force. A solver goes in parts where all at once fails, and leaves it at 1.
   */
  ask?(part: number): void;
  /**
   * Energy at displacement u (mN mm), Infinity where it has none. Adds its forces to `residual` (mN, internal less
   * external) and its stiffness (mN/mm) to `tangent`. `positive` asks for a positive semi-definite part alone.
   */
  add(
    u: Float64Array,
    targets: {
      residual?: Float64Array | undefined;
      tangent?: TangentSink | undefined;
      positive?: boolean | undefined;
    },
  ): number;
}
