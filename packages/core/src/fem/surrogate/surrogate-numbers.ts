import { failure, success, type Outcome } from '../../outcome.ts';
import { checkBox } from './parameter-box.ts';
import { Surrogate } from './surrogate.ts';

/** "plica" in base 36, and the version of what follows. */
const MARK = parseInt('plica', 36);
const VERSION = 5;

export interface UnreadableSurrogate {
  reason: 'notASurrogate' | 'otherVersion' | 'damaged';
  advice: string;
}

/**
 * All of a surrogate in one array, to store or to send: mark, version, numbers of parameters, groups, parts, modes and
 * values, then the error (held out, median, 95 %, largest, scale, coverage); per parameter low, high, base, group; of each part its group
 * (-1: all), numbers of points and bends, lengths, bends (offset, across, width), points, errors of leaving them out, weights; displacement at the base; modes.
 */
export function toNumbers({ parts: all }: Surrogate): Float64Array {
  const { box, parts, atBase, modes, error } = all;
  const group = box.low.map((_, i) => box.groups.findIndex((g) => g.includes(i)));
  const pieces: ArrayLike<number>[] = [
    [MARK, VERSION, box.low.length, box.groups.length, parts.length, modes.length, atBase.length],
    [error.heldOut, error.medianMm, error.p95Mm, error.largestMm, error.scale, error.coverage],
    ...[box.low, box.high, box.base, group],
    ...parts.flatMap(({ about, shape: { lengths, bends }, points, weights, leftOutMm }) => [
      [about === 'all' ? -1 : about, points.length, bends.length],
      ...[lengths, ...bends.map(({ offset, across, width }) => [offset, ...across, width])],
      ...[...points, leftOutMm, ...weights],
    ]),
    ...[atBase, ...modes],
  ];
  const numbers = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    numbers.set(piece, at);
    at += piece.length;
  }
  return numbers;
}

class Damaged extends Error {}

export function fromNumbers(numbers: Float64Array): Outcome<Surrogate, UnreadableSurrogate> {
  const refuse = (reason: UnreadableSurrogate['reason']): Outcome<Surrogate, UnreadableSurrogate> =>
    failure({ reason, advice: 'Fit the surrogate again with this version.' });
  if (numbers[0] !== MARK) return refuse('notASurrogate');
  if (numbers[1] !== VERSION) return refuse('otherVersion');
  try {
    return success(read(numbers));
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return refuse('damaged');
    throw error;
  }
}

function read(numbers: Float64Array): Surrogate {
  if (!numbers.every(Number.isFinite)) throw new Damaged();
  let at = 2;
  const take = (length: number): Float64Array => {
    if (!(Number.isInteger(length) && length >= 0 && at + length <= numbers.length)) throw new Damaged();
    return numbers.slice(at, (at += length));
  };
  const list = (length: number): number[] => [...take(length)];
  const rows = <T>(length: number, row: () => T): T[] => Array.from({ length }, row);
  const [p, groups, many, modes, values] = list(5) as [number, number, number, number, number];
  if (!(groups <= p && values > 0)) throw new Damaged();
  const [heldOut, medianMm, p95Mm, largestMm, scale, coverage] = list(6) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [low, high, base, group] = rows(4, () => list(p)) as [number[], number[], number[], number[]];
  const of = (k: number): number[] => group.flatMap((own, i) => (own === k ? [i] : []));
  const box = { low, high, base, groups: Array.from({ length: groups }, (_, k) => of(k)) };
  checkBox(box);
  const parts = rows(many, () => {
    const [which, count, bent] = list(3) as [number, number, number];
    const slopes = which < 0 ? p : box.groups[which]?.length;
    if (slopes === undefined) throw new Damaged();
    return {
      about: which < 0 ? ('all' as const) : which,
      shape: {
        lengths: list(p),
        bends: rows(bent, () => {
          const [offset, ...across] = list(1 + p) as [number, ...number[]];
          return { offset, across, width: list(1)[0]! };
        }),
      },
      points: rows(count, () => list(p)),
      leftOutMm: list(count),
      weights: rows(count * (1 + slopes), () => take(modes)),
    };
  });
  const atBase = take(values);
  const fields = rows(modes, () => take(values));
  if (at !== numbers.length) throw new Damaged();
  const error = { heldOut, medianMm, p95Mm, largestMm, scale, coverage };
  return new Surrogate({ box, parts, atBase, modes: fields, error });
}
