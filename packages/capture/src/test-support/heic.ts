import { readFileSync } from 'node:fs';
import { joined } from './hostile/byte-tools.ts';

const HEVC = new URL('../../../../fixtures/heic/gradient-320x200.hevc', import.meta.url);
/** HEVC unit types: parameter sets for the header, pictures for the data. */
const PARAMETER_SETS = [32, 33, 34];

export interface HeicOptions {
  /** Quarter turns against the clock, as the `irot` box counts them. */
  quarterTurns?: 0 | 1 | 2 | 3;
  isDisplayP3?: boolean;
  exif?: Uint8Array;
  /** Declared instead of 320 x 200. */
  size?: [number, number];
}

/** A HEIC file as phones write it (ISO/IEC 23008-12): one HEVC picture, 320 x 200, `gradient` of the tests. */
export function heic(options: HeicOptions = {}): Uint8Array {
  const units = splitUnits(readFileSync(HEVC));
  const typeOf = (unit: Uint8Array): number => (unit[0] >> 1) & 63;
  const picture = joined(
    ...units
      .filter((unit) => !PARAMETER_SETS.includes(typeOf(unit)))
      .map((unit) => joined(u32(unit.length), unit)),
  );
  const exif = options.exif ? joined(u32(6), 'Exif\0\0', options.exif) : new Uint8Array(0);
  const [width, height] = options.size ?? [320, 200];
  const primaries = options.isDisplayP3 ? 12 : 1;
  const properties = [
    hvcC(
      units.filter((unit) => PARAMETER_SETS.includes(typeOf(unit))),
      typeOf,
    ),
    box('ispe', u32(0), u32(width), u32(height)),
    box('colr', 'nclx', u16(primaries), u16(13), u16(1), u8(0x80)),
    ...(options.quarterTurns ? [box('irot', u8(options.quarterTurns))] : []),
  ];
  const items = [picture, ...(exif.length ? [exif] : [])];
  const head = (dataAt: number): Uint8Array =>
    joined(
      box('ftyp', 'heic', u32(0), 'mif1heic'),
      box(
        'meta',
        u32(0),
        box('hdlr', u32(0), u32(0), 'pict', new Uint8Array(13)),
        box('pitm', u32(0), u16(1)),
        box(
          'iloc',
          ...[u32(0), u16(0x4400), u16(items.length)],
          ...items.flatMap((item, i) => [
            ...[u16(i + 1), u16(0), u16(1)],
            ...[u32(dataAt + (i ? picture.length : 0)), u32(item.length)],
          ]),
        ),
        box(
          'iinf',
          ...[u32(0), u16(items.length)],
          ...items.map((_, i) => box('infe', u32(0x02000000), u16(i + 1), u16(0), i ? 'Exif' : 'hvc1', '\0')),
        ),
        box(
          'iprp',
          box('ipco', ...properties),
          box(
            'ipma',
            u32(0),
            u32(1),
            u16(1),
            u8(properties.length),
            ...properties.map((_, i) => u8(0x80 | (i + 1))),
          ),
        ),
      ),
    );
  const dataAt = head(0).length + 8;
  return joined(head(dataAt), box('mdat', ...items));
}

const u8 = (value: number): Uint8Array => Uint8Array.of(value);
const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255);
const u32 = (value: number): Uint8Array => joined(u16(value >>> 16), u16(value & 0xffff));

function box(type: string, ...parts: (Uint8Array | string)[]): Uint8Array {
  const body = joined(...parts);
  return joined(u32(body.length + 8), type, body);
}

/** The decoder's configuration (ISO/IEC 14496-15, 8.3.3): profile and level copied from the sequence parameters. */
function hvcC(sets: readonly Uint8Array[], typeOf: (unit: Uint8Array) => number): Uint8Array {
  const sequence = sets.find((unit) => typeOf(unit) === 33)!;
  const profile = withoutEscapes(sequence).subarray(3, 15);
  return box(
    'hvcC',
    ...[
      u8(1),
      profile,
      u16(0xf000),
      u8(0xfc),
      u8(0xfd),
      u8(0xf8),
      u8(0xf8),
      u16(0),
      u8(0x0f),
      u8(sets.length),
    ],
    ...sets.map((unit) => joined(u8(0x80 | typeOf(unit)), u16(1), u16(unit.length), unit)),
  );
}

const withoutEscapes = (unit: Uint8Array): Uint8Array =>
  unit.filter((byte, i) => !(byte === 3 && unit[i - 1] === 0 && unit[i - 2] === 0));

/** Units of a byte stream, between start codes 00 00 01 (H.265, annex B). */
function splitUnits(stream: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let i = 0; i + 2 < stream.length; i++)
    if (stream[i] === 0 && stream[i + 1] === 0 && stream[i + 2] === 1) starts.push(i + 3);
  return starts.map((start, k) => {
    let end = k + 1 < starts.length ? starts[k + 1] - 3 : stream.length;
    while (stream[end - 1] === 0) end--;
    return Uint8Array.from(stream.subarray(start, end));
  });
}
