import type { ColumnMesh } from '../column-mesh.ts';
import type { Term } from '../term.ts';
import { atNode, neighbourhood, type End } from './body-point.ts';
import { newLine } from './line.ts';

/** How far a thread draws: until its ends are so near, or until it pulls so hard. */
export type SutureTarget = { lengthMm: number } | { forceMN: number };

export interface SutureInput {
  /** One end; the middle of several nodes (`middleOf`) spreads the pull over them. */
  from: End;
  to: End;
  target: SutureTarget;
  /** Of the thread, mN/mm: drawn to a length it stays longer by force / stiffness. */
  stiffnessMNPerMm?: number;
}

export interface SutureState {
  lengthMm: number;
  /** Pull of the thread on either end, mN. */
  forceMN: number;
}

export interface Suture extends Term {
  state(u: Float64Array): SutureState;
  /** Draws or loosens it, from the next solution on. */
  set(target: SutureTarget): void;
}

/** 1000 N/mm: at 10 N the length is met within 0.01 mm. */
const STIFFNESS = 1e6;

/** A thread that draws two points of the body together, or one to a place in space. It only pulls. */
export function suture(mesh: ColumnMesh, input: SutureInput, near = neighbourhood(mesh)): Suture {
  const { stiffnessMNPerMm = STIFFNESS } = input;
  const line = newLine(mesh, input.from, input.to, near);
  const restMm = line.length(new Float64Array(mesh.points.length));
  let target = checked(input.target);
  let asked = 1;
  const respond = (length: number): { energy: number; force: number; stiffness: number } => {
    if ('forceMN' in target) {
      const force = asked * target.forceMN;
      return { energy: force * length, force, stiffness: 0 };
    }
    const over = Math.max(0, length - (restMm + asked * (Math.min(restMm, target.lengthMm) - restMm)));
    return {
      energy: 0.5 * stiffnessMNPerMm * over * over,
      force: stiffnessMNPerMm * over,
      stiffness: over > 0 ? stiffnessMNPerMm : 0,
    };
  };
  return {
    pairs: new Int32Array(0),
    ask: (part) => {
      asked = part;
    },
    add(u, targets) {
      const response = respond(line.length(u));
      line.add(response, u, targets);
      return response.energy;
    },
    state: (u) => ({ lengthMm: line.length(u), forceMN: respond(line.length(u)).force }),
    set: (next) => {
      target = checked(next);
    },
  };
}

/** Two rows of nodes drawn together, stitch by stitch: the n-th of one to the n-th of the other. */
export function plication(
  mesh: ColumnMesh,
  from: readonly number[],
  to: readonly number[],
  target: SutureTarget,
): Suture[] {
  if (from.length !== to.length) throw new RangeError(`rows of ${from.length} and ${to.length} stitches`);
  const near = neighbourhood(mesh);
  return from.map((node, n) => suture(mesh, { from: atNode(node), to: atNode(to[n]!), target }, near));
}

function checked(target: SutureTarget): SutureTarget {
  if (!(('forceMN' in target ? target.forceMN : target.lengthMm) >= 0))
    throw new RangeError('a suture needs a length or a force of 0 or more');
  return target;
}
