import { readFileSync } from 'node:fs';
import { box, heicFile, u16, u32, u8, type HeicItem, type HeicReference } from './heic-boxes.ts';
import { joined } from './hostile/byte-tools.ts';

const FOLDER = new URL('../../../../fixtures/heic/', import.meta.url);
/** Pixels of the encoded picture, `gradient` of the tests. */
const [TILE_WIDTH, TILE_HEIGHT] = [320, 200];
/** HEVC unit types: parameter sets for the header, pictures for the data. */
const PARAMETER_SETS = [32, 33, 34];

export interface HeicOptions {
  /** Quarter turns against the clock, as the `irot` box counts them. */
  quarterTurns?: 0 | 1 | 2 | 3;
  isDisplayP3?: boolean;
  exif?: Uint8Array;
  /** Declared instead of 320 x 200. */
  size?: [number, number];
  bits?: 8 | 10;
}

/** A HEIC file of one HEVC picture, 320 x 200. */
export function heic(options: HeicOptions = {}): Uint8Array {
  const { picture, hvcC } = encoded(options.bits);
  const properties = [
    hvcC,
    ispe(options.size ?? [TILE_WIDTH, TILE_HEIGHT]),
    nclx(options.isDisplayP3),
    ...irot(options),
  ];
  return heicFile([{ type: 'hvc1', data: picture, properties }, ...exifItem(options.exif)]);
}

/** Auxiliary pictures by what they are (ISO/IEC 23008-12, 6.5.8 and annex B): a depth map, the gain map of a phone. */
const AUXILIARY = ['urn:mpeg:hevc:2015:auxid:2', 'urn:com:apple:photo:2020:aux:hdrgainmap'];

/**
 * A HEIC file as an iPhone lays it out: 2 x 2 hidden tiles of the gradient under a grid cut to 600 x 380, turned by the
 * container, colours named by an ICC profile, a thumbnail, a depth map and a gain map, EXIF at the end.
 */
export function iphoneHeic({
  quarterTurns = 3,
  exif,
  bits,
}: Omit<HeicOptions, 'size' | 'isDisplayP3'> = {}): Uint8Array {
  const { picture, hvcC } = encoded(bits);
  const size = ispe([TILE_WIDTH, TILE_HEIGHT]);
  const one = { type: 'hvc1' as const, data: picture };
  const colours = box('colr', 'prof', displayP3Profile());
  const grid = joined(u16(0), u8(1), u8(1), u16(600), u16(380));
  const items: HeicItem[] = [
    { type: 'grid', data: grid, properties: [ispe([600, 380]), colours, ...irot({ quarterTurns })] },
    ...Array.from({ length: 4 }, () => ({ ...one, isHidden: true, properties: [hvcC, size, colours] })),
    { ...one, properties: [hvcC, size, colours, ...irot({ quarterTurns })] },
    ...AUXILIARY.map((name) => ({
      ...one,
      isHidden: true,
      properties: [hvcC, size, box('auxC', u32(0), `${name}\0`), ...irot({ quarterTurns })],
    })),
    ...exifItem(exif),
  ];
  const references: HeicReference[] = [
    ['dimg', 1, [2, 3, 4, 5]],
    ['thmb', 6, [1]],
    ['auxl', 7, [1]],
    ['auxl', 8, [1]],
    ...(exif ? [['cdsc', 9, [1]] as const] : []),
  ];
  return heicFile(items, references);
}

const ispe = ([width, height]: readonly [number, number]): Uint8Array =>
  box('ispe', u32(0), u32(width), u32(height));
const nclx = (isDisplayP3 = false): Uint8Array =>
  box('colr', 'nclx', u16(isDisplayP3 ? 12 : 1), u16(13), u16(1), u8(0x80));
const irot = ({ quarterTurns }: Pick<HeicOptions, 'quarterTurns'>): Uint8Array[] =>
  quarterTurns ? [box('irot', u8(quarterTurns))] : [];
const exifItem = (exif: Uint8Array | undefined): HeicItem[] =>
  exif ? [{ type: 'Exif', data: joined(u32(6), 'Exif\0\0', exif) }] : [];

/** As much of an ICC profile as is read: its size, its mark and its name in UTF-16. */
function displayP3Profile(): Uint8Array {
  const name = joined(
    'mluc',
    u32(0),
    u32(1),
    u32(12),
    'enUS',
    u32(20),
    u32(28),
    '\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003',
  );
  const profile = joined(new Uint8Array(128), u32(1), 'desc', u32(144), u32(name.length), name);
  profile.set(u32(profile.length));
  profile.set(Buffer.from('mntrRGB XYZ '), 12);
  profile.set(Buffer.from('acsp'), 36);
  return profile;
}

/** The picture of a fixture for the data, and its parameter sets as the decoder's configuration. */
function encoded(bits: 8 | 10 = 8): { picture: Uint8Array; hvcC: Uint8Array } {
  const units = splitUnits(
    readFileSync(new URL(`gradient-320x200${bits === 10 ? '-10bit' : ''}.hevc`, FOLDER)),
  );
  const typeOf = (unit: Uint8Array): number => (unit[0] >> 1) & 63;
  const isSet = (unit: Uint8Array): boolean => PARAMETER_SETS.includes(typeOf(unit));
  const picture = joined(
    ...units.filter((unit) => !isSet(unit)).map((unit) => joined(u32(unit.length), unit)),
  );
  return { picture, hvcC: configuration(units.filter(isSet), typeOf, bits) };
}

/** The decoder's configuration (ISO/IEC 14496-15, 8.3.3): profile and level copied from the sequence parameters. */
function configuration(
  sets: readonly Uint8Array[],
  typeOf: (unit: Uint8Array) => number,
  bits: number,
): Uint8Array {
  const sequence = sets.find((unit) => typeOf(unit) === 33)!;
  const profile = withoutEscapes(sequence).subarray(3, 15);
  const depth = u8(0xf8 | (bits - 8));
  return box(
    'hvcC',
    ...[u8(1), profile, u16(0xf000), u8(0xfc), u8(0xfd), depth, depth, u16(0), u8(0x0f), u8(sets.length)],
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
