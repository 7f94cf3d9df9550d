import type { Point3 } from '@plica/core';
import { mirrored, type Head } from './head.ts';

/** How far soft tissue has come down, mm at the middle of each region. */
export interface Sagging {
  /** At the lower border of the jaw (`hangsAt`), on each side. */
  jowlRight?: number;
  jowlLeft?: number;
  /** The cheek beside the mouth corner, both sides. */
  cheek?: number;
  /** Fullness under the chin, both sides. */
  neck?: number;
}

/** Reach of each region (standard deviations of a Gaussian), mm. [chosen: a jowl of 25-30 mm, a cheek of 40 mm] */
const REACH = {
  jowl: { along: 10, across: 13 },
  cheek: { along: 17, across: 17 },
  neck: { along: 18, across: 16 },
};

/** Where the tissue of a point of the neutral head lies after a known sag. */
export function sagOf(
  { marks }: Head,
  { jowlRight = 0, jowlLeft = 0, cheek = 0, neck = 0 }: Sagging,
): (point: Point3) => [number, number, number] {
  const middle = hangsAt(marks);
  const cheekCentre: Point3 = [middle[0] + 4, middle[1] - 30, middle[2] - 8];
  const throat = between(marks.menton, marks.cervical, 0.6);
  const parts: [Point3, { along: number; across: number }, Point3][] = [
    // A jowl hangs down and a little outwards.
    [middle, REACH.jowl, [0.25 * jowlLeft, jowlLeft, -0.1 * jowlLeft]],
    [mirrored(middle), REACH.jowl, [-0.25 * jowlRight, jowlRight, -0.1 * jowlRight]],
    [cheekCentre, REACH.cheek, [0.2 * cheek, cheek, -0.1 * cheek]],
    [mirrored(cheekCentre), REACH.cheek, [-0.2 * cheek, cheek, -0.1 * cheek]],
    [throat, REACH.neck, [0, neck, -0.5 * neck]],
  ];
  const moving = parts.filter(([, , by]) => by.some((v) => v !== 0));
  return (p) => {
    const out: [number, number, number] = [p[0], p[1], p[2]];
    for (const [centre, reach, by] of moving) {
      const across = Math.hypot(p[0] - centre[0], p[2] - centre[2]) / reach.along;
      const height = (p[1] - centre[1]) / reach.across;
      const weight = Math.exp(-0.5 * (across * across + height * height));
      if (weight < 1e-3) continue;
      for (let k = 0; k < 3; k++) out[k]! += weight * by[k]!;
    }
    return out;
  };
}

/** The head with a known sag added to it; its marks go with the tissue. */
export function sag(head: Head, sagging: Sagging): Head {
  const move = sagOf(head, sagging);
  const positions = head.positions.slice();
  for (let i = 0; i < positions.length; i += 3)
    positions.set(move([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i);
  const { gonion, chinSide, border, menton, mouth, cervical } = head.marks;
  const marks = {
    gonion: move(gonion),
    chinSide: move(chinSide),
    border: border.map(move),
    menton: move(menton),
    mouth: move(mouth),
    cervical: move(cervical),
  };
  return { ...head, positions, marks };
}

/** Where a jowl hangs: on the lower border of the jaw, 42 % of the way from chin to angle. [chosen] */
function hangsAt({ chinSide, border, gonion }: Head['marks']): Point3 {
  const line = [chinSide, ...border, gonion];
  const lengths = line.slice(1).map((p, i) => Math.hypot(...p.map((v, k) => v - line[i]![k]!)));
  let left = 0.42 * lengths.reduce((sum, l) => sum + l, 0);
  const part = lengths.findIndex((l) => (left -= l) < 0);
  return between(line[part]!, line[part + 1]!, 1 + left / lengths[part]!);
}

const between = (a: Point3, b: Point3, share: number): Point3 => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
];
