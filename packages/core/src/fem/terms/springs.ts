import type { ColumnMesh } from '../column-mesh.ts';
import type { Term } from '../term.ts';
import { neighbourhood, type End } from './body-point.ts';
import { newLine, type LineResponse } from './line.ts';

/** A cord that only pulls: nothing up to its slack length, then ever stiffer through a toe, then evenly. */
export interface SpringInput {
  from: End;
  to: End;
  stiffnessMNPerMm: number;
  /** Elongation over which the stiffness grows evenly from nothing to all, mm; 0 without. */
  toeMm?: number;
  /** Length up to which it does not pull, mm; that at rest without it. */
  slackMm?: number;
  /** Force that it does not bear, mN. It is told and does not tear by itself. */
  failsAtMN?: number;
}

export interface SpringState {
  lengthMm: number;
  elongationMm: number;
  forceMN: number;
  /** Whether it would have torn; always false for one that is released. */
  failed: boolean;
  released: boolean;
}

export interface Springs extends Term {
  states(u: Float64Array): SpringState[];
  /** Lets a spring go, from the next solution on; nothing has to be built anew. */
  release(index: number): void;
  restore(index: number): void;
}

export function springs(mesh: ColumnMesh, inputs: readonly SpringInput[]): Springs {
  const near = neighbourhood(mesh);
  const rest = new Float64Array(mesh.points.length);
  const all = inputs.map((input) => {
    const { stiffnessMNPerMm, toeMm = 0 } = input;
    if (!(stiffnessMNPerMm >= 0 && toeMm >= 0)) throw new RangeError('a spring needs a stiffness and a toe of 0 or more');
    const line = newLine(mesh, input.from, input.to, near);
    return { line, stiffnessMNPerMm, toeMm, slackMm: input.slackMm ?? line.length(rest), failsAtMN: input.failsAtMN ?? Infinity, released: false };
  }); // prettier-ignore
  const one = (index: number): (typeof all)[number] => {
    const spring = all[index];
    if (!spring) throw new RangeError(`no spring ${index}`);
    return spring;
  };
  return {
    // Ends that are neighbours are so already; others are coupled outside the matrix.
    pairs: new Int32Array(0),
    add(u, targets) {
      let energy = 0;
      for (const spring of all) {
        if (spring.released) continue;
        const response = springResponse(spring.line.length(u) - spring.slackMm, spring);
        energy += response.energy;
        spring.line.add(response, u, targets);
      }
      return energy;
    },
    states: (u) =>
      all.map((spring) => {
        const lengthMm = spring.line.length(u);
        const elongationMm = lengthMm - spring.slackMm;
        const { released } = spring;
        const forceMN = released ? 0 : springResponse(elongationMm, spring).force;
        return { lengthMm, elongationMm, forceMN, failed: forceMN > spring.failsAtMN, released };
      }),
    release: (index) => {
      one(index).released = true;
    },
    restore: (index) => {
      one(index).released = false;
    },
  };
}

/** Of an elongation: k e^2 / 2t in the toe t, then k (e - t/2). */
export function springResponse(
  elongation: number,
  { stiffnessMNPerMm: k, toeMm: toe }: { stiffnessMNPerMm: number; toeMm: number },
): LineResponse {
  if (elongation <= 0) return { energy: 0, force: 0, stiffness: 0 };
  if (elongation < toe)
    return {
      energy: (k * elongation ** 3) / (6 * toe),
      force: (k * elongation ** 2) / (2 * toe),
      stiffness: (k * elongation) / toe,
    };
  const past = elongation - toe;
  return { energy: (k * toe * toe) / 6 + k * past * (toe / 2 + past / 2), force: k * (elongation - toe / 2), stiffness: k };
} // prettier-ignore
