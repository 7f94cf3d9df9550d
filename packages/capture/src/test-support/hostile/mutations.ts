import { withJpegExif, withPngChunk } from '../picture.ts';
import { frameBomb, metadataBomb } from './bombs.ts';
import { joined, jpegSegment, withJpegSegments, withRiffChunk } from './byte-tools.ts';
import { otherSize } from './declared-size.ts';
import type { Random } from './random.ts';
import type { ValidFile } from './valid-files.ts';

/** Spoils a sound file in one way. `others` are sound files to nest or to mix in. */
type Mutation = (file: ValidFile, random: Random, others: readonly ValidFile[]) => Uint8Array;

/** Share of a file in which its header and its tables lie. */
const HEADER_BYTES = 256;

export const MUTATIONS = {
  truncated: ({ bytes }, random) => bytes.slice(0, random.whole(bytes.length)),
  flipped: ({ bytes }, random) => flip(bytes, random, bytes.length, 1 + random.whole(40)),
  headerFlipped: ({ bytes }, random) =>
    flip(bytes, random, Math.min(HEADER_BYTES, bytes.length), 1 + random.whole(6)),
  overwritten: ({ bytes }, random) => {
    const out = bytes.slice();
    const at = random.whole(out.length);
    const length = 1 + random.whole(200);
    const fill = random.pick([0, 0xff, 0x7f, null]);
    for (let i = at; i < Math.min(out.length, at + length); i++) out[i] = fill ?? random.whole(256);
    return out;
  },
  cutOut: ({ bytes }, random) => {
    const at = random.whole(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.whole(300)));
  },
  doubled: ({ bytes }, random) => {
    const at = random.whole(bytes.length);
    const part = bytes.subarray(at, at + 1 + random.whole(300));
    return joined(
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + random.whole(50) }, () => part),
      bytes.subarray(at),
    );
  },
  otherSize,
  nested: (file, random, others) => {
    const inner = random.pick(others).bytes;
    const nest = (within: Uint8Array): Uint8Array => {
      if (file.format === 'jpeg')
        return random.next() < 0.5
          ? withJpegExif(file.bytes, within.subarray(0, 60_000))
          : withJpegSegments(file.bytes, jpegSegment(0xed, within));
      if (file.format === 'png')
        return withPngChunk(file.bytes, random.pick(['eXIf', 'iCCP', 'IDAT', 'fdAT']), within);
      if (file.format === 'webp')
        return withRiffChunk(file.bytes, random.pick(['EXIF', 'ICCP', 'ALPH', 'VP8 ']), within);
      return joined(file.bytes, within);
    };
    return nest(nest(nest(inner)));
  },
  polyglot: ({ bytes }, random, others) => {
    const other = random.pick(others).bytes;
    return random.pick([
      () => joined(bytes, 'PK\x05\x06', new Uint8Array(18)),
      () => joined(bytes, '<script>alert(1)</script>', other),
      () => joined(other.subarray(0, 12), bytes),
      () => joined(bytes.subarray(0, random.whole(bytes.length)), other.subarray(random.whole(other.length))),
      () => joined('%PDF-1.7\n', bytes),
      () => joined('GIF89a', bytes),
    ])();
  },
  metadataBomb,
  frameBomb,
  empty: ({ bytes }, random) => bytes.slice(0, random.pick([0, 0, 1, 2, 3, 8, 12])),
  noise: ({ bytes }, random) => joined(bytes.subarray(0, random.pick([3, 8, 12, 20])), random.bytes(2000)),
} as const satisfies Record<string, Mutation>;

export type MutationName = keyof typeof MUTATIONS;

function flip(bytes: Uint8Array, random: Random, within: number, times: number): Uint8Array {
  const out = bytes.slice();
  for (let i = 0; i < times; i++) out[random.whole(within)] ^= 1 << random.whole(8);
  return out;
}
