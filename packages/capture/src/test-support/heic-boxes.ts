import { joined } from './hostile/byte-tools.ts';

export const u8 = (value: number): Uint8Array => Uint8Array.of(value);
export const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255);
export const u32 = (value: number): Uint8Array => joined(u16(value >>> 16), u16(value & 0xffff));

export function box(type: string, ...parts: (Uint8Array | string)[]): Uint8Array {
  const body = joined(...parts);
  return joined(u32(body.length + 8), type, body);
}

/** A picture, a grid of pictures or metadata in a HEIC file. */
export interface HeicItem {
  type: 'hvc1' | 'grid' | 'Exif';
  data: Uint8Array;
  /** Not to be shown by itself, as the tiles of a grid. */
  isHidden?: boolean;
  properties?: readonly Uint8Array[];
}

/** `[type, from, to]`, items by number from 1. */
export type HeicReference = readonly [
  type: 'dimg' | 'thmb' | 'auxl' | 'cdsc',
  from: number,
  to: readonly number[],
];

/** A HEIC file (ISO/IEC 23008-12 in 14496-12) of items; the first is the primary one. Grids lie in the header, as phones write them. */
export function heicFile(items: readonly HeicItem[], references: readonly HeicReference[] = []): Uint8Array {
  const properties: Uint8Array[] = [];
  const numberOf = (property: Uint8Array): number => {
    const known = properties.findIndex((other) => Buffer.compare(other, property) === 0);
    return known >= 0 ? known + 1 : properties.push(property);
  };
  const associations = items.flatMap(({ properties: own = [] }, i) =>
    own.length ? [u16(i + 1), u8(own.length), ...own.map((property) => u8(0x80 | numberOf(property)))] : [],
  );
  const described = items.filter(({ properties: own = [] }) => own.length).length;
  const inHeader = items.filter(({ type }) => type === 'grid');
  const inData = items.filter(({ type }) => type !== 'grid');
  const offsetIn = (list: readonly HeicItem[], item: HeicItem): number =>
    list.slice(0, list.indexOf(item)).reduce((sum, { data }) => sum + data.length, 0);
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
          ...[u32(0x01000000), u16(0x4400), u16(items.length)],
          ...items.flatMap((item, i) => {
            const isGrid = item.type === 'grid';
            const at = isGrid ? offsetIn(inHeader, item) : dataAt + offsetIn(inData, item);
            return [u16(i + 1), u16(isGrid ? 1 : 0), u16(0), u16(1), u32(at), u32(item.data.length)];
          }),
        ),
        box(
          'iinf',
          ...[u32(0), u16(items.length)],
          ...items.map(({ type, isHidden }, i) =>
            box('infe', u32(0x02000000 | (isHidden ? 1 : 0)), u16(i + 1), u16(0), type, '\0'),
          ),
        ),
        ...(references.length
          ? [
              box(
                'iref',
                u32(0),
                ...references.map(([type, from, to]) => box(type, u16(from), u16(to.length), ...to.map(u16))),
              ),
            ]
          : []),
        box('iprp', box('ipco', ...properties), box('ipma', u32(0), u32(described), ...associations)),
        ...(inHeader.length ? [box('idat', ...inHeader.map(({ data }) => data))] : []),
      ),
    );
  const dataAt = head(0).length + 8;
  return joined(head(dataAt), box('mdat', ...inData.map(({ data }) => data)));
}
