import { newMemory, type Memory } from './web-assembly.ts';

type Numbers = Int32Array | Float32Array | Float64Array | Uint8Array;

const ALIGNMENT = 64;
/** Control block and the memory of two threads lie before everything else (see packages/core/wasm/threads.ts). */
const FIRST = 4096 + 2 * 126976;

/** Plans where everything lies before the memory is made, so that it is as large as it must be and never moves. */
export class Arena {
  private top = FIRST;
  private readonly contents: { at: number; numbers: Numbers }[] = [];

  /** Room for some bytes, zero at first, with a lane group to spare on both sides. */
  reserve(bytes: number): number {
    const at = this.top + ALIGNMENT;
    this.top = Math.ceil((at + bytes) / ALIGNMENT) * ALIGNMENT;
    return at;
  }

  put(numbers: Numbers): number {
    const at = this.reserve(numbers.byteLength);
    this.contents.push({ at, numbers });
    return at;
  }

  /** A structure of 4-byte fields, in order; f64 fields stand first in it. */
  struct(fields: readonly number[], doubles: readonly number[] = []): number {
    return this.put(structBytes(fields, doubles));
  }

  build(shared: boolean): Memory {
    const memory = newMemory(this.top + ALIGNMENT, shared);
    for (const { at, numbers } of this.contents)
      new Uint8Array(memory.buffer, at, numbers.byteLength).set(
        new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      );
    return memory;
  }

  get end(): number {
    return this.top + ALIGNMENT;
  }
}

export function structBytes(fields: readonly number[], doubles: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 * Math.ceil((8 * doubles.length + 4 * fields.length) / 8));
  const view = new DataView(bytes.buffer);
  doubles.forEach((v, i) => view.setFloat64(8 * i, v, true));
  fields.forEach((v, i) => view.setInt32(8 * doubles.length + 4 * i, v, true));
  return bytes;
}
