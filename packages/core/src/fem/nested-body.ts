import type { Body } from './body.ts';
import type { Coarsening } from './coarsening.ts';

/** One mesh of a hierarchy, coarsest first in a list; `fromCoarser` belongs to every one but the first. */
export interface NestedBody {
  body: Body;
  /** Displacement of held nodes, mm; other entries are not read. */
  prescribed: Float64Array;
  fromCoarser: Coarsening | null;
}
