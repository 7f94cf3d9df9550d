/** The first principal directions of rows about zero, by orthogonal iteration; orthonormal, the strongest first. */
export function principalShapes(rows: readonly (readonly number[])[], count: number): number[][] {
  const width = rows[0]!.length;
  const spread = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  let shapes = Array.from({ length: count }, (_, k) =>
    Array.from({ length: width }, (_, i) => Math.sin(((k + 1) * Math.PI * i) / (width - 1)) + 1e-3 * i),
  );
  for (let round = 0; round < 60; round++) {
    const next: number[][] = [];
    for (const shape of shapes) {
      const moved = spread.map((row) => row.reduce((sum, v, i) => sum + v * shape[i]!, 0));
      for (const before of next) {
        const share = before.reduce((sum, v, i) => sum + v * moved[i]!, 0);
        before.forEach((v, i) => (moved[i]! -= share * v));
      }
      const length = Math.hypot(...moved) || 1;
      next.push(moved.map((v) => v / length));
    }
    shapes = next;
  }
  return shapes;
}
