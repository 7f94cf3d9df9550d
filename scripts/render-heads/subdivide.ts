/** One step of Loop subdivision: smooths a coarse mesh and quarters its triangles. Open borders stay where they are. */
export function subdivide(
  positions: Float64Array,
  triangles: Uint32Array,
): { positions: Float64Array; triangles: Uint32Array; parents: [number, number][] } {
  const vertices = positions.length / 3;
  const edges = new Map<number, { index: number; ends: [number, number]; opposite: number[] }>();
  const edge = (a: number, b: number, opposite: number): number => {
    const key = Math.min(a, b) * vertices + Math.max(a, b);
    let found = edges.get(key);
    if (!found) edges.set(key, (found = { index: vertices + edges.size, ends: [a, b], opposite: [] }));
    found.opposite.push(opposite);
    return found.index;
  };
  const fine = new Uint32Array(triangles.length * 4);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const [ab, bc, ca] = [edge(a, b, c), edge(b, c, a), edge(c, a, b)];
    fine.set([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca], t * 4);
  }
  const neighbours: number[][] = Array.from({ length: vertices }, () => []);
  const border = new Uint8Array(vertices);
  for (const { ends, opposite } of edges.values()) {
    neighbours[ends[0]]!.push(ends[1]);
    neighbours[ends[1]]!.push(ends[0]);
    if (opposite.length !== 2) border[ends[0]] = border[ends[1]] = 1;
  }
  const smooth = new Float64Array((vertices + edges.size) * 3);
  for (let v = 0; v < vertices; v++) {
    const around = neighbours[v]!;
    const keep = border[v] || !around.length;
    const weight = keep
      ? 0
      : (0.625 - (0.375 + 0.25 * Math.cos((2 * Math.PI) / around.length)) ** 2) / around.length;
    for (let k = 0; k < 3; k++) {
      let sum = 0;
      for (const n of around) sum += positions[n * 3 + k]!;
      smooth[v * 3 + k] = (1 - weight * around.length) * positions[v * 3 + k]! + weight * sum;
    }
  }
  const parents: [number, number][] = [];
  for (const { index, ends, opposite } of edges.values()) {
    parents.push(ends);
    const inside = opposite.length === 2 && !(border[ends[0]] && border[ends[1]]);
    for (let k = 0; k < 3; k++) {
      const middle = positions[ends[0] * 3 + k]! + positions[ends[1] * 3 + k]!;
      smooth[index * 3 + k] = inside
        ? 0.375 * middle + 0.125 * (positions[opposite[0]! * 3 + k]! + positions[opposite[1]! * 3 + k]!)
        : middle / 2;
    }
  }
  return { positions: smooth, triangles: fine, parents };
}
