import { compiled, exportsOf, newMemory } from '../backend/wasm/web-assembly.ts';
import { SUM } from './simd-sum-code.ts';
import type { Field, WeighedSum } from './weighed-sum.ts';

/** What is compiled of packages/core/wasm/weighed-sum.ts: places in memory in bytes. */
interface Compiled {
  addTo(fields: number, many: number, weights: number, to: number, end: number): void;
  /** Fields of single precision. */
  addSinglesTo: Compiled['addTo'];
}

/** Numbers added at once, and the bytes of one of the sum. */
const WIDE = 8;
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** A sum of a copy of the fields; null where WebAssembly with SIMD is not available, or nothing is to be added. */
export function simdSum(fields: readonly Field[]): WeighedSum | null {
  const module = compiled(SUM);
  const many = fields.length;
  if (!module || many === 0) return null;
  const size = fields[0]!.length;
  const padded = WIDE * Math.ceil(size / WIDE);
  const [toAt, fieldsAt] = [many * BYTES, (many + padded) * BYTES];
  const single = fields[0] instanceof Float32Array;
  const memory = newMemory(fieldsAt + many * padded * fields[0]!.BYTES_PER_ELEMENT, false);
  const flat = new (single ? Float32Array : Float64Array)(
    memory.buffer as ArrayBuffer,
    fieldsAt,
    many * padded,
  );
  fields.forEach((field, m) => {
    for (let i = 0; i < size; i++) flat[(i - (i % WIDE)) * many + m * WIDE + (i % WIDE)] = field[i]!;
  });
  const ownWeights = new Float64Array(memory.buffer, 0, many);
  const sum = new Float64Array(memory.buffer, toAt, size);
  const { addTo, addSinglesTo } = exportsOf(module, memory) as Compiled;
  const add = single ? addSinglesTo : addTo;
  return (weights, to) => {
    ownWeights.set(weights);
    sum.set(to);
    add(fieldsAt, many, 0, toAt, fieldsAt);
    to.set(sum);
  };
}
