import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../main.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plica-tissue-'));
const file = (name: string, content: unknown): string => {
  const full = path.join(folder, name);
  writeFileSync(full, JSON.stringify(content));
  return full;
};

const SLAB = {
  schema: 'plica.slab/1',
  slabMm: [40, 20],
  cells: [8, 4],
  layers: [
    { name: 'deep', thicknessMm: 5, elements: 2, muKPa: 2 },
    { name: 'skin', thicknessMm: 2, elements: 1, muKPa: 20 },
  ],
  bulkOverMu: 50,
  densityKgMm3: 1e-6,
  gravityMmS2: [0, 0, 0],
  fixed: { levelMm: 0 },
  patches: [{ levelsMm: [7], xMm: [0, 5], yMm: [5, 15], displacementMm: [-1, 0, 0] }],
  element: 'hexQ1P0',
  probesMm: [
    [0, 10, 7],
    [20, 10, 7],
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  const code = await main(args);
  return { code, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
}

describe('plica tissue solve', () => {
  test('prints probes, forces and cost, and writes every displacement', async () => {
    const binary = path.join(folder, 'u.bin');
    const { code, out } = await run(
      'tissue',
      'solve',
      file('slab.json', SLAB),
      '--json',
      '--displacements',
      binary,
    );
    expect(code).toBe(0);
    const solution = JSON.parse(out) as {
      nodes: number;
      probesMm: { displacementMm: number[] }[];
      patchReactionsN: number[][];
    };
    expect(solution.nodes).toBe(9 * 5 * 4);
    expect(solution.probesMm[0]!.displacementMm).toEqual([-1, 0, 0]);
    const [, far] = solution.probesMm;
    expect(far!.displacementMm[0]).toBeLessThan(0);
    expect(far!.displacementMm[0]).toBeGreaterThan(-1);
    expect(solution.patchReactionsN[0]![0]).toBeLessThan(0);
    expect(Math.abs(solution.patchReactionsN[0]![1]!)).toBeLessThan(1e-5);
    const bytes = readFileSync(binary);
    expect(bytes.length).toBe(8 * 3 * solution.nodes);
    // Node order: through the thickness first; the first column's top node is the first probe's neighbour at the corner.
    expect(bytes.readDoubleLE(8 * 3 * (4 * 9 * 1 + 3))).toBe(-1);
  });

  test('what cannot be balanced ends with 2 and advice, what is not a problem with 1', async () => {
    const crushed = { ...SLAB, patches: [{ ...SLAB.patches[0], displacementMm: [0, 0, -30] }] };
    const failed = await run('tissue', 'solve', file('crushed.json', crushed));
    expect(failed.code).toBe(2);
    expect(failed.err).toMatch(/no balance was found/);
    vi.restoreAllMocks();
    const wrong = await run('tissue', 'solve', file('wrong.json', { ...SLAB, cells: [8] }));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/cells/);
    vi.restoreAllMocks();
    expect((await run('tissue', 'melt')).err).toMatch(/plica tissue solve/);
  });
});
