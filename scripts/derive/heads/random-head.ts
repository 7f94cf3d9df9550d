import type { Point3 } from '@plica/core';
import { seeded } from '../../render-heads/develop.ts';
import type { Sagging } from '../../render-heads/deform.ts';
import type { Head } from '../../render-heads/head.ts';
import { averageHead, fromIct, fromMakehuman } from '../../render-heads/heads.ts';
import { studio } from '../../render-heads/light.ts';
import type { Shot } from '../../render-heads/render.ts';

/** A made-up head that is no reported one, how it sags, and how it is photographed: the same for the same seed. */
export interface RandomHead {
  make: 'ict' | 'makehuman';
  head: Head;
  sagging: Sagging;
  shot: Shot;
}

/** Macro targets of MakeHuman whose make is not among the reported heads. */
const MACROS = ['asian-female', 'african-male', 'african-female'].flatMap((make) =>
  ['young', 'old'].map((age) => `macrodetails/${make}-${age}`),
);
/** Further targets, named up to their direction. */
const DETAILS = [
  ['neck/neck-double', 'incr', 'decr'],
  ['neck/neck-scale-horiz', 'incr', 'decr'],
  ['neck/neck-scale-depth', 'incr', 'decr'],
  ['neck/neck-scale-vert', 'incr', 'decr'],
  ['cheek/l-cheek-volume', 'incr', 'decr'],
  ['cheek/l-cheek-inner', 'incr', 'decr'],
  ['cheek/l-cheek-bones', 'incr', 'decr'],
  ['cheek/l-cheek-trans', 'down', 'up'],
  ['chin/chin-height', 'incr', 'decr'],
  ['chin/chin-jaw-drop', 'incr', 'decr'],
  ['head/head-age', 'incr', 'decr'],
] as const;

export async function randomHead(seed: number): Promise<RandomHead> {
  const random = seeded(seed * 7919 + 17);
  const between = (low: number, high: number): number => low + random() * (high - low);
  const normal = (): number => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  const make = seed % 2 ? 'makehuman' : 'ict';
  const skin = Math.floor(random() * 4);
  const load =
    make === 'makehuman'
      ? fromMakehuman(`random-${seed}`, makehumanWeights(random, normal), skin)
      : seed % 20 === 0
        ? averageHead
        : fromIct(
            `random-${seed}`,
            Array.from({ length: 16 }, (_, i) => (i < 6 ? 0.9 : 0.7) * normal()),
            skin,
          );
  const head = painted(reshaped(await load(), random, normal), random);
  const jowl = random() < 0.25 ? 0 : between(0, 8);
  const hangs = head.marks.border[1 + Math.floor(random() * 2)]!;
  return {
    make,
    head: { ...head, marks: { ...head.marks, jowl: hangs } },
    sagging: {
      jowlLeft: jowl,
      cheek: between(0, 0.8) * jowl,
      neck: random() < 0.5 ? between(0, 8) : between(0, 3),
    },
    shot: {
      yawDeg: between(37, 50),
      pitchDeg: between(-8, 10),
      rollDeg: 3 * normal(),
      distanceMm: between(1000, 2200),
      pxPerMm: 2.2,
      widthPx: 640,
      heightPx: 660,
      // Every second lamp of the studio: half the time, the same softness within the grain.
      lights: studio({
        lampTurnDeg: 18 * normal(),
        lampRatio: Math.exp(0.3 * normal()),
        fill: between(0.2, 0.9),
      }).flatMap((light, i) =>
        i % 4 === 0 || i % 4 === 3 ? [{ ...light, strength: 2 * light.strength }] : [],
      ),
      exposure: between(0.8, 1.15),
      background: background(random),
      noise: between(1, 4.5),
      seed,
    },
  };
}

function makehumanWeights(random: () => number, normal: () => number): Record<string, number> {
  const raw = MACROS.map(() => Math.log(random() + 1e-9) ** 2 * (random() < 0.5 ? 1 : 0.05));
  const total = raw.reduce((s, v) => s + v, 0);
  const weights: Record<string, number> = {};
  MACROS.forEach((name, i) => (weights[name] = raw[i]! / total));
  for (const [name, more, less] of DETAILS) {
    const w = 0.45 * normal();
    for (const side of name.includes('/l-') ? [name, name.replace('/l-', '/r-')] : [name])
      weights[`${side}-${w > 0 ? more : less}`] = Math.abs(w);
  }
  return weights;
}

/** Stretches a head and pushes it here and there, so that shapes of one make differ in more than that make's own ways. */
function reshaped(head: Head, random: () => number, normal: () => number): Head {
  const stretch = [1 + 0.04 * normal(), 1 + 0.03 * normal(), 1 + 0.04 * normal()];
  const bumps = Array.from({ length: 9 }, () => {
    const centre: Point3 = [5 + 60 * random(), 55 + 85 * random(), -15 + 100 * random()];
    const wide = 12 + 26 * random();
    return { centre, wide, by: [0, 1, 2].map(() => 0.09 * wide * normal()) };
  });
  const move = (p: Point3): [number, number, number] => {
    const out: [number, number, number] = [p[0], p[1], p[2]];
    for (const { centre, wide, by } of bumps) {
      const far = ((p[0] - centre[0]) ** 2 + (p[1] - centre[1]) ** 2 + (p[2] - centre[2]) ** 2) / wide ** 2;
      if (far > 12) continue;
      const weight = Math.exp(-0.5 * far);
      for (let k = 0; k < 3; k++) out[k]! += weight * by[k]!;
    }
    // Eyes stay 63 mm apart: the stretch begins below them.
    const below = Math.min(1, Math.max(0, p[1] / 40));
    return out.map((v, k) => v * (1 + below * (stretch[k]! - 1))) as [number, number, number];
  };
  const positions = head.positions.slice();
  for (let i = 0; i < positions.length; i += 3)
    positions.set(move([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i);
  const { gonion, chinSide, border, menton, cervical } = head.marks;
  return {
    ...head,
    positions,
    marks: {
      gonion: move(gonion),
      chinSide: move(chinSide),
      border: border.map(move),
      menton: move(menton),
      cervical: move(cervical),
    },
  };
}

/** Skin of another tint, blotches of several sizes, and on some a stubble over the lower face. */
function painted(head: Head, random: () => number): Head {
  const tint = [0, 1, 2].map(() => Math.exp(0.12 * (random() * 2 - 1)));
  const waves = Array.from({ length: 7 }, () => {
    const size = 4 * 12 ** random();
    return {
      along: [0, 1, 2].map(() => ((random() * 2 - 1) * 2 * Math.PI) / size),
      start: random() * 7,
      by: 0.05 * random(),
      red: 0.06 * (random() - 0.3),
    };
  });
  const stubble = random() < 0.35 ? 0.5 * random() : 0;
  const stubbleFrom = 45 + 15 * random();
  const stubbleTo = 110 + 35 * random();
  const albedo = head.albedo.slice();
  for (let v = 0; v < albedo.length / 3; v++) {
    const [x, y, z] = [head.positions[v * 3]!, head.positions[v * 3 + 1]!, head.positions[v * 3 + 2]!];
    let all = 0;
    let red = 0;
    for (const { along, start, by, red: r } of waves) {
      const wave = Math.sin(x * along[0]! + y * along[1]! + z * along[2]! + start);
      all += by * wave;
      red += r * wave;
    }
    const hairy =
      stubble *
      Math.min(1, Math.max(0, (y - stubbleFrom) / 20)) *
      Math.min(1, Math.max(0, (stubbleTo - y) / 15)) *
      Math.min(1, Math.max(0, (85 - z) / 15));
    const dots = 1 - hairy * (0.5 + 0.8 * random());
    for (let c = 0; c < 3; c++)
      albedo[v * 3 + c]! *= Math.max(0.05, tint[c]! * (1 + all + (c === 0 ? red : -red / 2)) * dots);
  }
  return { ...head, albedo };
}

function background(random: () => number): [number, number, number] {
  const grey = 25 + 215 * random();
  return [0, 1, 2].map(() => Math.min(250, Math.max(5, grey + 40 * (random() - 0.5)))) as [
    number,
    number,
    number,
  ];
}
