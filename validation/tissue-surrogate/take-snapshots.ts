import { existsSync, mkdirSync, readFileSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import { groupsMoved, pulledSlab, sensitivities, solveEquilibrium, type Snapshot } from '@plica/core/fem';
import { skinOf } from '../../bench/tissue/skin.ts';
import { BOX, nestedTwoSidedSlab, twoSidedSlab, type SlabKind } from './two-sided-slab.ts';

export interface Snapshots {
  taken: Snapshot[];
  /** Pulls for which no stable balance was found. */
  refused: number;
  nodes: number;
  /** CPU of the solutions and of their rates, in the run that took them. */
  solveSeconds: number;
  rateSeconds: number;
  /** The part of it that earlier runs took. */
  keptSeconds: number;
}

const COMPONENTS = BOX.low.length;

/**
 * Solves for every pull, where `withRates` with the rates by the components of each side that has left the base; what has been solved before is read from
 * `folder`, so that a long run can be stopped and resumed.
 */
export function takeSnapshots(
  kind: SlabKind,
  cells: readonly [number, number],
  pulls: readonly (readonly number[])[],
  withRates: boolean,
  folder: string,
  tell: (text: string) => void,
): Snapshots {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${kind}-${cells.join('x')}-${withRates ? 'rates' : 'values'}.bin`);
  const kept = existsSync(file) ? read(file) : new Map<string, Float64Array>();
  const nested = nestedTwoSidedSlab(kind, cells);
  const { points, levels } = nested.at(-1)!.body.mesh;
  const result: Snapshots = {
    taken: [],
    refused: 0,
    nodes: points.length / 3,
    solveSeconds: 0,
    rateSeconds: 0,
    keptSeconds: 0,
  };
  const units = BOX.low.map((_, k) => {
    const unit = BOX.low.map((_, i) => (i === k ? 1 : 0));
    return pulledSlab(nested, twoSidedSlab(kind, unit, cells)).at(-1)!.prescribed;
  });
  const unitsFor = (pull: readonly number[]): Float64Array[] =>
    withRates ? groupsMoved(BOX, pull).flatMap((g) => BOX.groups[g]!.map((k) => units[k]!)) : [];
  const solve = (pull: readonly number[]): Float64Array => {
    const begin = process.cpuUsage();
    const pulled = pulledSlab(nested, twoSidedSlab(kind, pull, cells));
    const solved = solveEquilibrium(pulled);
    const solvedIn = process.cpuUsage(begin).user / 1e6;
    if (!solved.ok) return new Float64Array();
    const { displacement } = solved.value;
    const by = unitsFor(pull);
    const rates = by.length ? sensitivities(pulled, displacement, by) : [];
    const inAll = process.cpuUsage(begin).user / 1e6;
    return rates
      ? Float64Array.from([
          solvedIn,
          inAll - solvedIn,
          ...[displacement, ...rates].flatMap((u) => [...skinOf(u, levels)]),
        ])
      : new Float64Array();
  };
  pulls.forEach((pull, n) => {
    const key = pull.join();
    let fields = kept.get(key);
    if (fields?.length) result.keptSeconds += fields[0]! + fields[1]!;
    if (!fields) {
      fields = solve(pull);
      appendFileSync(file, Buffer.from(Float64Array.from([fields.length, ...pull, ...fields]).buffer));
      tell(`${kind}, ${result.nodes} nodes: ${n + 1} of ${pulls.length}`);
    }
    if (!fields.length) return void result.refused++;
    const many = 1 + unitsFor(pull).length;
    const size = (fields.length - 2) / many;
    const [displacement, ...rates] = Array.from({ length: many }, (_, k) =>
      fields.slice(2 + k * size, 2 + (k + 1) * size),
    );
    result.taken.push({ parameters: pull, displacement: displacement!, rates });
    result.solveSeconds += fields[0]!;
    result.rateSeconds += fields[1]!;
  });
  return result;
}

function read(file: string): Map<string, Float64Array> {
  const bytes = readFileSync(file);
  const numbers = new Float64Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 3);
  const kept = new Map<string, Float64Array>();
  for (let at = 0; at + 1 + COMPONENTS + numbers[at]! <= numbers.length;) {
    const [from, to] = [at + 1 + COMPONENTS, at + 1 + COMPONENTS + numbers[at]!];
    kept.set(numbers.slice(at + 1, from).join(), numbers.slice(from, to));
    at = to;
  }
  return kept;
}
