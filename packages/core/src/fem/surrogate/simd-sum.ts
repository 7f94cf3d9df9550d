import { compiled, exportsOf, newMemory } from '../backend/wasm/web-assembly.ts';
import { SUM } from './simd-sum-code.ts';
import type { WeighedSum } from './weighed-sum.ts';

/** What is compiled of packages/core/wasm/weighed-sum.ts: places in memory in bytes. */
interface Compiled {
  addTo(fields: number, many: number, weights: number, to: number, end: number): void;
}

/** Numbers added at once, and the bytes of one. */
const WIDE = 8;
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** A sum of a copy of the fields; null where WebAssembly with SIMD is not available, or nothing is to be added. */
export function simdSum(fields: readonly Float64Array[]): WeighedSum | null {
  const module = compiled(SUM);
  const many = fields.length;
  if (!module || many === 0) return null;
  const size = fields[0]!.length;
  const padded = WIDE * Math.ceil(size / WIDE);
  const [toAt, fieldsAt] = [many * BYTES, (many + padded) * BYTES];
  const memory = newMemory(fieldsAt + many * padded * BYTES, false);
  const flat = new Float64Array(memory.buffer, fieldsAt, many * padded);
  fields.forEach((field, m) => {
    for (let i = 0; i < size; i++) flat[(i - (i % WIDE)) * many + m * WIDE + (i % WIDE)] = field[i]!;
  });
  const ownWeights = new Float64Array(memory.buffer, 0, many);
  const sum = new Float64Array(memory.buffer, toAt, size);
  const { addTo } = exportsOf(module, memory) as Compiled;
  return (weights, to) => {
    ownWeights.set(weights);
    sum.set(to);
    addTo(fieldsAt, many, 0, toAt, fieldsAt);
    to.set(sum);
  };
}
