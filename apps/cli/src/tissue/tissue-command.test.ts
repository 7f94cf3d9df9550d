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
    vi.restoreAllMocks();
    expect((await run('tissue', 'solve', '--help')).out).toMatch(/--displacements FILE/);
  });

  const patch = SLAB.patches[0]!;
  test.each([
    ['a patch beside the slab', { patches: [{ ...patch, xMm: [41, 50] }] }, /patches\.0\.xMm: no nodes lie here: they stand every 5 mm/],
    ['a patch between nodes', { patches: [{ ...patch, yMm: [6, 9] }] }, /patches\.0\.yMm: no nodes/],
    ['a patch between levels', { patches: [{ ...patch, levelsMm: [7, 3] }] }, /patches\.0\.levelsMm\.1: .*nearest level is at 2\.5 mm/],
    ['held at no level', { fixed: { levelMm: -1 } }, /fixed\.levelMm: no nodes lie at this height/],
    ['a probe above the skin', { probesMm: [[0, 10, 7.5]] }, /probesMm\.0\.2: outside the slab, which runs from 0 to 7 here/],
    ['a layer turned over', { layers: [{ ...SLAB.layers[0], thicknessMm: -5 }] }, /layers\.0\.thicknessMm: /],
    ['a number that is none', { bulkOverMu: null }, /bulkOverMu: /],
    ['no cells', { cells: [0, 4] }, /cells\.0: /],
    ['more than can be held', { cells: [2000, 2000] }, /cells: 16016004 nodes are more than/],
    ['a field of no meaning', { friction: 1 }, /friction: there is no such field/],
  ])('names the field: %s', async (_, change, said) => {
    const { code, err } = await run('tissue', 'solve', file('odd.json', { ...SLAB, ...change }));
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });

  test('a slab that nothing holds is refused, and so is a file that cannot be written, before any solving', async () => {
    const loose = { ...SLAB, patches: [], fixed: { levelMm: 0, except: { xMm: [-1, 41], yMm: [-1, 21] } } };
    const { code, out } = await run('tissue', 'solve', file('loose.json', loose), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 'plica.slab-solution/1', reason: 'nothingHeld' });
    vi.restoreAllMocks();
    const nowhere = path.join(folder, 'missing', 'u.bin');
    const unwritten = await run('tissue', 'solve', file('slab.json', SLAB), '--displacements', nowhere);
    expect(unwritten.code).toBe(1);
    expect(unwritten.err).toMatch(/cannot be written/);
  });
}); // prettier-ignore
