import { BLOCK, BLOCKS, elementStiffness, END } from './element-stiffness';
import { add, mul } from './lanes';
import { Batch, CHUNK, int, Kind, LANES, Grid } from './layout';
import { begin, end } from './share';
import { scratch } from './threads';

// Where the blocks of two lane groups of elements lie in the memory of the thread.
const FIRST: usize = END;
const SECOND: usize = FIRST + BLOCKS;

/** Sets the matrix of columns [c0, c1) to zero. */
export function emptyHalf(grid: Grid, c0: i32, c1: i32): void {
  const others = int(grid.before, grid.columns);
  empty(grid, int(grid.before, c0), int(grid.before, c1));
  empty(grid, others + c0, others + c1);
}

/**
 * Adds a pass over half of the patches to the tangent at `move32`. Pressures of the geometric part are the `given` ones of
 * the batches or those of the state. Up to a damping of 0.5 pressures are bounded, from there on what may be indefinite
 * fades; 1 leaves what is positive whatever the state.
 */
export function assembleHalf(grid: Grid, half: i32, pass: i32, given: bool, damping: f64): void {
  const exact = <f32>min(1, 2 - 2 * damping);
  const bounded = <f32>min(1, 2 * damping);
  for (let b = 0; b < grid.batchCount; b++) {
    const batch = changetype<Batch>(grid.batches + <usize>b * offsetof<Batch>());
    const last = end(batch, half, pass);
    for (let patch = begin(batch, half, pass); patch < last; patch++)
      addPatch(grid, batch, patch, given, exact, bounded);
  }
}

function empty(grid: Grid, from: i32, to: i32): void {
  const bytes = <usize>grid.groups * CHUNK;
  memory.fill(grid.matrix + <usize>from * bytes, 0, <usize>(to - from) * bytes);
}

function addPatch(grid: Grid, batch: Batch, patch: i32, given: bool, exact: f32, bounded: f32): void {
  const kind = changetype<Kind>(batch.kind);
  const count = kind.columns;
  const columns = batch.columns + (<usize>(patch * count) << 2);
  const edges = batch.edges + (<usize>(patch * count * count) << 2);
  let now = scratch + FIRST;
  let before = scratch + SECOND;
  const size = <usize>(4 * count * count) * BLOCK;
  memory.fill(before, 0, size);
  for (let group = 0; group < grid.groups; group++) {
    if (4 * group < grid.levels - 1) {
      const pressure = batch.pressure + <usize>(patch * grid.groups + group) * LANES;
      elementStiffness(grid, kind, columns, 4 * group, given ? pressure : 0, exact, bounded, now);
    } else memory.fill(now, 0, size);
    scatter(grid, count, columns, edges, group, now, before);
    const swap = now;
    now = before;
    before = swap;
  }
}

/** Values of the gaps one below these levels. */
// @ts-ignore: decorator
@inline
function raised(before: usize, now: usize): v128 {
  return v128.shuffle<f32>(v128.load(before), v128.load(now), 3, 4, 5, 6);
}

/**
 * Adds the blocks of a patch's elements to the rows of one group of levels: deep nodes of these gaps and outer nodes of
 * the gaps one below. Rows and columns of held nodes stay empty.
 */
function scatter(grid: Grid, count: i32, columns: usize, edges: usize, group: i32, now: usize, before: usize): void {
  const nodes = 2 * count;
  const padded = <usize>(4 * grid.groups) << 2;
  for (let ca = 0; ca < count; ca++) {
    const rowFree = v128.load(grid.free + <usize>int(columns, ca) * padded + <usize>group * LANES);
    for (let cb = 0; cb < count; cb++) {
      const slot = int(edges, ca * count + cb);
      if (slot < 0) continue;
      const chunk = grid.matrix + <usize>(slot * grid.groups + group) * CHUNK;
      const free = grid.free + <usize>int(columns, cb) * padded + <usize>group * LANES;
      const same = mul(rowFree, v128.load(free));
      const below = mul(rowFree, v128.load(free - 4));
      const above = mul(rowFree, v128.load(free + 4));
      // Only blocks whose row has the smaller number were made; the others are their transposes.
      const turned = cb < ca;
      const lo = turned ? 2 * cb : 2 * ca;
      const hi = turned ? 2 * ca : 2 * cb;
      const deepDeep = <usize>(lo * nodes + hi) * BLOCK;
      const deepOuter = deepDeep + BLOCK;
      const outerDeep = ca === cb ? deepOuter : deepDeep + <usize>nodes * BLOCK;
      const outerOuter = deepDeep + <usize>(nodes + 1) * BLOCK;
      const up = turned ? outerDeep : deepOuter;
      const down = turned ? deepOuter : outerDeep;
      for (let j = 0; j < 3; j++)
        for (let i = 0; i < 3; i++) {
          const entry = <usize>(turned ? j * 3 + i : i * 3 + j) * LANES;
          const downEntry = <usize>((turned || ca === cb) ? j * 3 + i : i * 3 + j) * LANES;
          const at = chunk + <usize>(j * 3 + i) * LANES;
          v128.store(at, add(v128.load(at), mul(below, raised(before + down + downEntry, now + down + downEntry))));
          v128.store(
            at,
            add(
              v128.load(at, 144),
              mul(
                same,
                add(v128.load(now + deepDeep + entry), raised(before + outerOuter + entry, now + outerOuter + entry)),
              ),
            ),
            144,
          );
          v128.store(at, add(v128.load(at, 288), mul(above, v128.load(now + up + entry))), 288);
        }
    }
  }
}
