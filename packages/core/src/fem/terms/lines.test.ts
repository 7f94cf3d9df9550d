import { describe, expect, test } from 'vitest';
import { body } from '../body.ts';
import { slabMesh, type ColumnMesh } from '../column-mesh.ts';
import { evaluate } from '../evaluate.ts';
import { nestedBodies, slabHierarchy } from '../hierarchy.ts';
import { solveEquilibrium, type Equilibrium, type NestedBody } from '../solve-equilibrium.ts';
import type { Term } from '../term.ts';
import { bodyOfTerms, derivativeErrors, resultant, rotated, wobble } from '../test-support/derivatives.ts';
import { atNode, middleOf } from './body-point.ts';
import { springResponse, springs } from './springs.ts';
import { plication, suture } from './suture.ts';

const MESH = slabMesh([9, 6], [3, 2], [{ thicknessMm: 2, elements: 2 }], 'wedge');
const node = (column: number, level: number): number => column * 3 + level;
const FAR = { from: middleOf([node(0, 0), node(1, 0), node(4, 1)], [1, 2, 3]), to: atNode(node(11, 2)) };
const NEAR = { from: atNode(node(5, 1)), to: atNode(node(6, 2)) };
const GROUNDED = {
  from: middleOf([node(5, 2), node(6, 2), node(9, 2)]),
  to: { ground: [4, 3, -5] as const },
};

describe.each([
  ['springs in the toe', springs(MESH, [FAR, NEAR, GROUNDED].map((e) => ({ ...e, stiffnessMNPerMm: 30, toeMm: 50, slackMm: 1 }))), false],
  ['springs past the toe', springs(MESH, [FAR, NEAR].map((e) => ({ ...e, stiffnessMNPerMm: 30, toeMm: 0.3, slackMm: 1 }))), true],
  ['a suture to a length', suture(MESH, { ...FAR, target: { lengthMm: 5 }, stiffnessMNPerMm: 200 }), true],
  ['a suture to a force', suture(MESH, { ...NEAR, target: { forceMN: 800 } }), true],
] as [string, Term, boolean][])('%s', (_, term, free) => {
  const b = bodyOfTerms(MESH, [term]);
  const u = wobble(MESH.points.length, 0.4, 3);

  test('F1 F10 residual and tangent are derivatives, and never negative', () => {
    const { residual, tangent, symmetry, least } = derivativeErrors(b, u);
    expect(residual).toBeLessThan(1e-8);
    expect(tangent).toBeLessThan(1e-7);
    expect(symmetry).toBeLessThan(1e-13);
    expect(least).toBeGreaterThanOrEqual(-1e-12);
  });

  test.runIf(free)('F2 F3 moved as a whole it keeps its energy; its forces have no sum and no moment', () => {
    expect(evaluate(b, rotated(MESH.points, u, 0.8)) / evaluate(b, u)).toBeCloseTo(1, 12);
    const { force, moment, size } = resultant(b, u);
    expect(force / size).toBeLessThan(1e-14);
    expect(moment / size).toBeLessThan(1e-13);
  });
}); // prettier-ignore

test('F16 a spring only pulls: slack, then k e^2 / 2t in its toe, then k (e - t/2), without a jump', () => {
  const law = { stiffnessMNPerMm: 40, toeMm: 2 };
  const { energy, force } = springResponse(-1, law);
  expect([energy, force]).toEqual([0, 0]);
  expect(springResponse(1, law).force).toBeCloseTo((40 * 1) / 4, 12);
  expect(springResponse(5, law).force).toBeCloseTo(40 * 4, 12);
  const [below, above] = [springResponse(2 - 1e-9, law), springResponse(2 + 1e-9, law)];
  for (const key of ['energy', 'force', 'stiffness'] as const) expect(below[key]).toBeCloseTo(above[key], 6);
});

/** A slab held below, on its meshes; `terms` of the finest are the last made. */
function slab(terms: (mesh: ColumnMesh) => readonly Term[], pull = 0): NestedBody[] {
  const layers = [{ thicknessMm: 5, elements: 2 }, { thicknessMm: 1, elements: 1 }]; // prettier-ignore
  return nestedBodies(slabHierarchy([40, 20], [20, 10], layers, 'wedge', 60), (mesh) => {
    const held = Uint8Array.from({ length: mesh.points.length / 3 }, (_, n) => (n % mesh.levels === 0 ? 1 : 0));
    const prescribed = new Float64Array(mesh.points.length);
    for (let n = mesh.levels - 1; pull && n < held.length; n += mesh.levels)
      if (mesh.points[3 * n] === 40) {
        held[n] = 1;
        prescribed[3 * n] = pull;
      }
    const materials = [{ muKPa: 2, bulkKPa: 100 }, { muKPa: 30, bulkKPa: 1500 }]; // prettier-ignore
    return { body: body({ mesh, materials, densityKgMm3: 1e-6, gravityMmS2: [0, -9810, 0], held, terms: terms(mesh) }), prescribed };
  });
} // prettier-ignore

function solved(nested: readonly NestedBody[]): Equilibrium {
  const result = solveEquilibrium(nested);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The nodes of the outer level on the line x = at, by y. */
const row = ({ points, levels }: ColumnMesh, at: number): number[] => {
  const nodes: number[] = [];
  for (let n = levels - 1; n < points.length / 3; n += levels) if (Math.abs(points[3 * n]! - at) < 1e-6) nodes.push(n);
  return nodes;
}; // prettier-ignore

const sumOf = (v: Float64Array, axis: number): number =>
  v.reduce((sum, f, i) => sum + (i % 3 === axis ? f : 0), 0);

describe('F16 F3 sutures in a body', () => {
  const [LEFT, RIGHT] = [16, 24];
  const drawn = (target: { lengthMm: number } | { forceMN: number }): { result: Equilibrium; sutures: ReturnType<typeof plication>; nested: NestedBody[] } => {
    let sutures: ReturnType<typeof plication> = [];
    const nested = slab((mesh) => (sutures = plication(mesh, row(mesh, LEFT), row(mesh, RIGHT), target)));
    return { result: solved(nested), sutures, nested };
  }; // prettier-ignore

  test('two rows drawn to a length: met within force / stiffness, the floor bears nothing but the weight', () => {
    const { result, sutures, nested } = drawn({ lengthMm: 4 });
    let total = 0;
    for (const s of sutures) {
      const { lengthMm, forceMN } = s.state(result.displacement);
      expect(lengthMm - 4).toBeCloseTo(forceMN / 1e6, 9);
      expect(forceMN).toBeGreaterThan(10);
      total += forceMN;
    }
    const { mesh, load } = nested.at(-1)!.body;
    [0, 1, 2].forEach((axis) => expect(sumOf(result.reaction, axis)).toBeCloseTo(-sumOf(load, axis), 1));
    // One half alone: what its floor and the threads do to it is met by the section in the middle, so mirrored halves balance.
    const half = (side: 1 | -1): number =>
      result.reaction.reduce(
        (sum, f, i) => sum + (i % 3 === 0 && side * (mesh.points[i]! - 20) > 1e-6 ? f : 0),
        0,
      );
    expect(half(1) / half(-1)).toBeCloseTo(-1, 1);
    expect(Math.abs(half(1))).toBeLessThan(total);
    expect(result.displacement[3 * row(mesh, LEFT)[5]!]).toBeGreaterThan(1.5);
  });

  test('a force read back draws to the same length as that length', () => {
    const one = drawn({ lengthMm: 6 });
    const mean = one.sutures.reduce((sum, s) => sum + s.state(one.result.displacement).forceMN, 0) / one.sutures.length;
    const middle = (target: { lengthMm: number } | { forceMN: number }): { lengthMm: number; forceMN: number } => {
      let s: ReturnType<typeof suture> | null = null;
      const again = slab((mesh) => [(s = suture(mesh, { from: middleOf(row(mesh, LEFT)), to: middleOf(row(mesh, RIGHT)), target }))]);
      return s!.state(solved(again).displacement);
    };
    expect(mean).toBeGreaterThan(0);
    const toLength = middle({ lengthMm: 6 });
    const toForce = middle({ forceMN: toLength.forceMN });
    expect(toForce.lengthMm).toBeCloseTo(toLength.lengthMm, 4);
  }); // prettier-ignore

  test('work put in by a slow draw is what the body holds: the force is the slope of its energy by the length', () => {
    const at = (lengthMm: number): { energy: number; forceMN: number } => {
      let s: ReturnType<typeof suture> | null = null;
      const nested = slab((mesh) => [(s = suture(mesh, { from: middleOf(row(mesh, LEFT)), to: middleOf(row(mesh, RIGHT)), target: { lengthMm } }))]);
      const { displacement } = solved(nested);
      const { forceMN } = s!.state(displacement);
      // Without the thread's own.
      return { energy: evaluate(nested.at(-1)!.body, displacement) - forceMN ** 2 / 2e6, forceMN };
    };
    const [before, here, after] = [at(6.02), at(6), at(5.98)];
    expect((after.energy - before.energy) / 0.04 / here.forceMN).toBeCloseTo(1, 2);
  }); // prettier-ignore

  test('F7 F16 what fails at once is drawn in parts', () => {
    const s = suture(MESH, { ...FAR, target: { lengthMm: 2 } });
    const whole = s.state(new Float64Array(MESH.points.length)).forceMN;
    s.ask!(0.25);
    expect(s.state(new Float64Array(MESH.points.length)).forceMN).toBeCloseTo(whole / 4, 6);
    s.ask!(1);
    expect(s.state(new Float64Array(MESH.points.length)).forceMN).toBe(whole);
  });
});

describe('F16 springs in a body', () => {
  test('hold the skin to the ground; released, it goes where it would without them, and back', () => {
    let cords: ReturnType<typeof springs> | null = null;
    const nested = slab((mesh) => {
      cords = springs(mesh, row(mesh, 20).map((n) => ({
        from: atNode(n),
        to: { ground: [8, mesh.points[3 * n + 1]!, 1] },
        stiffnessMNPerMm: 200,
        toeMm: 0.2,
        failsAtMN: 1,
      })));
      return [cords];
    }, 4); // prettier-ignore
    const at = 3 * row(nested.at(-1)!.body.mesh, 20)[5]!;
    const held = solved(nested);
    const states = cords!.states(held.displacement);
    expect(states.length).toBe(11);
    expect(states.some(({ failed }) => failed)).toBe(true);
    states.forEach((_, i) => cords!.release(i));
    const free = solved(nested);
    expect(free.displacement[at]).toBeGreaterThan(1.2 * held.displacement[at]!);
    const without = solved(slab(() => [], 4));
    expect(Math.max(...free.displacement.map((v, i) => Math.abs(v - without.displacement[i]!)))).toBeLessThan(
      1e-4,
    );
    expect(cords!.states(free.displacement).every(({ forceMN, released }) => forceMN === 0 && released)).toBe(
      true,
    );
    states.forEach((_, i) => cords!.restore(i));
    const again = solved(nested);
    expect(Math.max(...again.displacement.map((v, i) => Math.abs(v - held.displacement[i]!)))).toBeLessThan(
      1e-4,
    );
  });
});

test.each([
  ['a suture to less than nothing', () => suture(MESH, { ...FAR, target: { lengthMm: -1 } })],
  [
    'a line without length',
    () => suture(MESH, { from: atNode(3), to: { ground: [3, 0, 0] }, target: { forceMN: 1 } }),
  ],
  [
    'ends that share a node',
    () => suture(MESH, { from: middleOf([3, 4]), to: atNode(4), target: { forceMN: 1 } }),
  ],
  ['the middle of no nodes', () => middleOf([])],
  ['rows of different number', () => plication(MESH, [1, 2], [3], { forceMN: 1 })],
])('F16 %s is refused', (_, of) => {
  expect(of).toThrow(RangeError);
});
