/** Bounded reading of untrusted bytes: what lies outside `start`..`end` reads as null, never as an exception. */
export interface ByteReader {
  readonly start: number;
  readonly end: number;
  /** Unsigned integers at an offset from `start`. */
  u8(at: number): number | null;
  u16(at: number): number | null;
  u32(at: number): number | null;
  /** Latin-1 text, e.g. a chunk's name. */
  text(at: number, length: number): string | null;
}

export function byteReader(
  bytes: Uint8Array,
  littleEndian: boolean,
  start = 0,
  end = bytes.length,
): ByteReader {
  const limit = Math.min(end, bytes.length);
  const byte = (at: number): number | null => (at >= 0 && start + at < limit ? bytes[start + at] : null);
  const unsigned = (at: number, size: number): number | null => {
    let value = 0;
    for (let i = 0; i < size; i++) {
      const next = byte(at + (littleEndian ? size - 1 - i : i));
      if (next === null) return null;
      value = value * 256 + next;
    }
    return value;
  };
  return {
    start,
    end: limit,
    u8: byte,
    u16: (at) => unsigned(at, 2),
    u32: (at) => unsigned(at, 4),
    text: (at, length) => {
      if (byte(at) === null || byte(at + length - 1) === null) return null;
      return String.fromCharCode(...bytes.subarray(start + at, start + at + length));
    },
  };
}
