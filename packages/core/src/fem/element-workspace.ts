/** Room for one element's numbers. */
export interface Workspace {
  position: Float64Array;
  spatial: Float64Array;
  traction: Float64Array;
  dilatation: Float64Array;
  force: Float64Array;
  stiffness: Float64Array;
  f: Float64Array;
  j: Float64Array;
  inverse: Float64Array;
}

const MAX_NODES = 12;
const MAX_POINTS = 24;

export const workspace = (): Workspace => ({
  position: new Float64Array(3 * MAX_NODES),
  spatial: new Float64Array(3 * MAX_NODES),
  traction: new Float64Array(3 * MAX_NODES),
  dilatation: new Float64Array(3 * MAX_NODES),
  force: new Float64Array(3 * MAX_NODES),
  stiffness: new Float64Array(9 * MAX_NODES ** 2),
  f: new Float64Array(9 * MAX_POINTS),
  j: new Float64Array(MAX_POINTS),
  inverse: new Float64Array(9),
});
