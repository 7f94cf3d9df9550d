import { failure, success, type Outcome } from '../../outcome.ts';
import { checkBox } from './parameter-box.ts';
import { Surrogate } from './surrogate.ts';

/** "plica" in base 36, and the version of what follows. */
const MARK = parseInt('plica', 36);
const VERSION = 2;
const HEAD = 12;

export interface UnreadableSurrogate {
  reason: 'notASurrogate' | 'otherVersion' | 'damaged';
  advice: string;
}

/**
 * All of a surrogate in one array, to store or to send: mark, version, numbers of parameters, groups, snapshots, modes and
 * values, then the error (held out, median, 95 %, largest), share of the
 * kernel; per parameter low, high, rest, its lengths alone and together, group; points;
 * weights; displacement at rest; modes.
 */
export function toNumbers({ parts }: Surrogate): Float64Array {
  const { box, shape, points, weights, atRest, modes, error } = parts;
  const group = box.low.map((_, i) => box.groups.findIndex((g) => g.includes(i)));
  const pieces: ArrayLike<number>[] = [
    [MARK, VERSION, box.low.length, box.groups.length, points.length, modes.length, atRest.length],
    [error.heldOut, error.medianMm, error.p95Mm, error.largestMm, shape.share],
    ...[box.low, box.high, box.rest, shape.alone, shape.together, group],
    ...[...points, ...weights, atRest, ...modes],
  ];
  const numbers = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    numbers.set(piece, at);
    at += piece.length;
  }
  return numbers;
}

export function fromNumbers(numbers: Float64Array): Outcome<Surrogate, UnreadableSurrogate> {
  const refuse = (reason: UnreadableSurrogate['reason']): Outcome<Surrogate, UnreadableSurrogate> =>
    failure({ reason, advice: 'Fit the surrogate again with this version.' });
  if (numbers[0] !== MARK) return refuse('notASurrogate');
  if (numbers[1] !== VERSION) return refuse('otherVersion');
  const [, , count, groups, many, modes, values] = numbers as unknown as number[];
  const [p, g, n, m, v] = [count!, groups!, many!, modes!, values!];
  if (numbers.length !== HEAD + 6 * p + n * (p + (1 + p) * m) + v * (1 + m) || !numbers.every(Number.isFinite))
    return refuse('damaged');
  let at = 7;
  const take = (length: number): Float64Array => numbers.slice(at, (at += length));
  const list = (length: number): number[] => [...take(length)];
  const rows = <T>(length: number, row: () => T): T[] => Array.from({ length }, row);
  const [heldOut, medianMm, p95Mm, largestMm, share] = list(5) as [number, number, number, number, number];
  const [low, high, rest, alone, together, group] = rows(6, () => list(p)) as [number[], number[], number[], number[], number[], number[]];
  const box = { low, high, rest, groups: rows(g, () => 0).map((_, k) => group.flatMap((own, i) => (own === k ? [i] : []))) };
  try {
    checkBox(box);
  } catch {
    return refuse('damaged');
  }
  return success(
    new Surrogate({
      box,
      shape: { alone, together, share },
      error: { heldOut, medianMm, p95Mm, largestMm },
      points: rows(n, () => list(p)),
      weights: rows(n * (1 + p), () => take(m)),
      atRest: take(v),
      modes: rows(m, () => take(v)),
    }),
  );
} // prettier-ignore
