import { gridMesh, evenLines, levelHeights, nodesOfPatch } from '@plica/core/fem';
import type { SlabFile } from './slab-lift.ts';

/** The slab as an input deck of CalculiX, nodes numbered as ours from 1 on; compressible neo-Hookean with the same K. */
export function calculixDeck(problem: SlabFile, type: 'C3D8' | 'C3D8I'): string {
  const { slabMm, cells, layers, bulkOverMu, densityKgMm3, gravityMmS2, fixed, patches } = problem;
  const mesh = gridMesh(evenLines(slabMm, cells), layers, 'hexQ1P0');
  const { points, levels, layerOfGap } = mesh;
  const lines = ['*NODE, NSET=ALL'];
  for (let n = 0; n < points.length / 3; n++)
    lines.push(`${n + 1}, ${[...points.subarray(3 * n, 3 * n + 3)].join(', ')}`);
  const elements = layers.map((): string[] => []);
  let count = 0;
  for (const { columns } of mesh.patches)
    layerOfGap.forEach((layer, k) => {
      const nodes = [...columns.map((c) => c * levels + k + 1), ...columns.map((c) => c * levels + k + 2)];
      elements[layer]!.push(`${++count}, ${nodes.join(', ')}`);
    });
  layers.forEach(({ muKPa }, i) =>
    lines.push(
      `*ELEMENT, TYPE=${type}, ELSET=LAYER${i}`,
      ...elements[i]!,
      `*MATERIAL, NAME=M${i}`,
      '*HYPERELASTIC, NEO HOOKE',
      `${muKPa / 2}, ${2 / (bulkOverMu * muKPa)}`,
      '*DENSITY',
      `${densityKgMm3}`,
      `*SOLID SECTION, ELSET=LAYER${i}, MATERIAL=M${i}`,
    ),
  );
  const moved = patches.map((patch) => nodesOfPatch(patch, points));
  const pulled = new Set(moved.flat());
  const { levelMm, except } = fixed;
  const [height] = levelHeights(layers);
  lines.push('*BOUNDARY');
  for (let n = 0; n < points.length / 3; n++) {
    const [x, y, z] = points.subarray(3 * n, 3 * n + 3) as unknown as [number, number, number];
    const open = except && x > except.xMm[0] + 1e-6 && x < except.xMm[1] - 1e-6 && y > except.yMm[0] + 1e-6 && y < except.yMm[1] - 1e-6; // prettier-ignore
    if (Math.abs(z - levelMm - height!) < 1e-6 && !open && !pulled.has(n)) lines.push(`${n + 1}, 1, 3`);
  }
  const weight = Math.hypot(...gravityMmS2);
  lines.push('*STEP, NLGEOM, INC=200', '*STATIC', '0.1, 1., 1e-5, 0.25', '*DLOAD');
  layers.forEach((_, i) =>
    lines.push(`LAYER${i}, GRAV, ${weight}, ${gravityMmS2.map((g) => g / (weight || 1)).join(', ')}`),
  );
  lines.push('*BOUNDARY');
  moved.forEach((nodes, p) =>
    nodes.forEach((n) =>
      patches[p]!.displacementMm.forEach((v, i) => lines.push(`${n + 1}, ${i + 1}, ${i + 1}, ${v}`)),
    ),
  );
  lines.push('*NODE PRINT, NSET=ALL, FREQUENCY=999', 'U', '*END STEP', '');
  return lines.join('\n');
}

/** Displacements of the last table that CalculiX printed. */
export function readCalculix(dat: string, nodes: number): Float64Array {
  const table = dat.slice(dat.lastIndexOf('displacements'));
  const u = new Float64Array(3 * nodes).fill(NaN);
  for (const line of table.split('\n').slice(1)) {
    const [n, ...values] = line.trim().split(/\s+/).map(Number);
    if (values.length === 3 && n! > 0) u.set(values, 3 * (n! - 1));
  }
  return u;
}
