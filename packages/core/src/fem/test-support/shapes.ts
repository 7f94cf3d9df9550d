/** Values of the shape functions of a cell of a patch at r, q, t, over the nodes of its element: deep nodes first. */
export function shapesOf(
  cell: readonly number[],
  columns: number,
  r: number,
  q: number,
  t: number,
): number[] {
  const plane =
    cell.length === 3
      ? [1 - r - q, r, q]
      : [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => ((1 + x! * r) * (1 + y! * q)) / 4); // prettier-ignore
  const all = new Array<number>(2 * columns).fill(0);
  cell.forEach((column, i) => {
    all[column] = (plane[i]! * (1 - t)) / 2;
    all[column + columns] = (plane[i]! * (1 + t)) / 2;
  });
  return all;
}
