import { existsSync, mkdirSync, readFileSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import { nestedSlab, pulledSlab, solveEquilibrium, type Snapshot } from '@plica/core/fem';
import { twoSidedSlab, type Element } from './two-sided-slab.ts';

export interface Snapshots {
  taken: Snapshot[];
  /** Pulls for which no balance was found. */
  refused: number;
  nodes: number;
}

/** Solves for every pull; what has been solved before is read from `folder`, so that a long run can be stopped and resumed. */
export function takeSnapshots(
  element: Element,
  pulls: readonly (readonly number[])[],
  folder: string,
  tell: (text: string) => void,
): Snapshots {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${element}.bin`);
  const kept = existsSync(file) ? read(file) : new Map<string, Float64Array>();
  const nested = nestedSlab(twoSidedSlab(element, pulls[0]!));
  const { points, levels } = nested.at(-1)!.body.mesh;
  const result: Snapshots = { taken: [], refused: 0, nodes: points.length / 3 };
  pulls.forEach((pull, n) => {
    const key = pull.join();
    let skin = kept.get(key);
    if (!skin) {
      const solved = solveEquilibrium(pulledSlab(nested, twoSidedSlab(element, pull)));
      skin = solved.ok ? topOf(solved.value.displacement, levels) : new Float64Array();
      appendFileSync(file, Buffer.from(Float64Array.from([skin.length, ...pull, ...skin]).buffer));
      tell(`${element}: ${n + 1} of ${pulls.length}`);
    }
    if (skin.length) result.taken.push({ parameters: pull, displacement: skin });
    else result.refused++;
  });
  return result;
}

/** The outermost node of every column. */
function topOf(displacement: Float64Array, levels: number): Float64Array {
  const columns = displacement.length / (3 * levels);
  const top = new Float64Array(3 * columns);
  for (let c = 0; c < columns; c++)
    top.set(displacement.subarray(3 * ((c + 1) * levels - 1), 3 * (c + 1) * levels), 3 * c);
  return top;
}

function read(file: string): Map<string, Float64Array> {
  const bytes = readFileSync(file);
  const numbers = new Float64Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 3);
  const kept = new Map<string, Float64Array>();
  for (let at = 0; at + 7 + numbers[at]! <= numbers.length; at += 7 + numbers[at]!)
    kept.set(numbers.slice(at + 1, at + 7).join(), numbers.slice(at + 7, at + 7 + numbers[at]!));
  return kept;
}
