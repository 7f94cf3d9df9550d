import type { Point3 } from '@plica/core';
import { mirrored, type Head } from './head.ts';

/** How far soft tissue has come down, mm at the middle of each region. */
export interface Sagging {
  /** At the lower border of the jaw, half way along the straight jawline, on each side. */
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

/** The head with a known sag added to it. */
export function sag(head: Head, { jowlRight = 0, jowlLeft = 0, cheek = 0, neck = 0 }: Sagging): Head {
  const { jawAngle, chinSide, menton, cervical } = head.marks;
  const middle = head.marks.jowl ?? between(jawAngle, chinSide, 0.52);
  const cheekCentre: Point3 = [middle[0] + 4, middle[1] - 30, middle[2] - 8];
  const throat = between(menton, cervical, 0.6);
  const positions = head.positions.slice();
  const shift = (centre: Point3, reach: { along: number; across: number }, by: Point3): void => {
    for (let i = 0; i < positions.length; i += 3) {
      const across =
        Math.hypot(head.positions[i]! - centre[0], head.positions[i + 2]! - centre[2]) / reach.along;
      const height = (head.positions[i + 1]! - centre[1]) / reach.across;
      const weight = Math.exp(-0.5 * (across * across + height * height));
      if (weight < 1e-3) continue;
      for (let k = 0; k < 3; k++) positions[i + k]! += weight * by[k]!;
    }
  };
  // A jowl hangs down and a little outwards.
  if (jowlLeft) shift(middle, REACH.jowl, [0.25 * jowlLeft, jowlLeft, -0.1 * jowlLeft]);
  if (jowlRight) shift(mirrored(middle), REACH.jowl, [-0.25 * jowlRight, jowlRight, -0.1 * jowlRight]);
  if (cheek)
    for (const [centre, side] of [
      [cheekCentre, 1],
      [mirrored(cheekCentre), -1],
    ] as const)
      shift(centre, REACH.cheek, [0.2 * side * cheek, cheek, -0.1 * cheek]);
  if (neck) shift(throat, REACH.neck, [0, neck, -0.5 * neck]);
  return { ...head, positions };
}

const between = (a: Point3, b: Point3, share: number): Point3 => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
];
