import type { Line } from '@plica/face/explain';

/**
 * A drawn section through the side of a face, from the temple down to the jaw: depth runs from left (bone) to right
 * (skin). A teaching picture of nobody; no length in it is measured.
 */
export const SECTION = { width: 280, height: 560 } as const;

/** How far each line has given way in the drawing, 0 as in youth to 1. */
export type Ageing = Readonly<Record<Line, number>>;
export const YOUTH: Ageing = { skin: 0, support: 0, volume: 0 };

/** Depth of each boundary at one height, from the bone outwards. */
export interface Boundaries {
  bone: number;
  /** Inner face of the SMAS: deep fat, and at the temple the muscle under its fascia, lie below it. */
  smas: number;
  /** Outer face of the SMAS, where the fat under the skin begins. */
  fat: number;
  dermis: number;
  surface: number;
}

const bump = (y: number, at: number, width: number): number => Math.exp(-(((y - at) / width) ** 2));

/** Where the boundaries lie at a height. Pure. */
export function boundariesAt(y: number, { skin, support, volume }: Ageing): Boundaries {
  const bone = 70 + 46 * bump(y, 205, 48) + 52 * bump(y, 440, 58) - 30 * bump(y, 560, 45);
  const deepFat = 12 + 52 * bump(y, 312, 74) * (1 - 0.6 * volume) + 34 * bump(y, 40, 110);
  const hang = support * 9 * Math.sin((y - 200) / 26) * bump(y, 340, 90);
  const smas = bone + deepFat + hang;
  const fat = smas + 9;
  const cheek = 42 * bump(y, 270 + 88 * support, 74) * (1 - 0.2 * volume);
  const jowl = 24 * support * bump(y, 420, 32) - 8 * support * bump(y, 470, 16);
  const dermis = fat + 22 + cheek + jowl + 9 * skin * bump(y, 410, 60);
  const slack = 2.6 * skin * Math.sin(y / 5.5) * bump(y, 370, 150);
  return { bone, smas, fat, dermis: dermis + slack * 0.6, surface: dermis + 15 - 6 * skin + slack };
}

const STEP = 4;
const HEIGHTS = Array.from({ length: SECTION.height / STEP + 1 }, (_, k) => k * STEP);

const points = (name: keyof Boundaries, ageing: Ageing): string[] =>
  HEIGHTS.map((y) => `${boundariesAt(y, ageing)[name].toFixed(1)},${y}`);

/** The path of one boundary. */
export const boundaryPath = (name: keyof Boundaries, ageing: Ageing): string =>
  `M${points(name, ageing).join('L')}`;

/** The area between two boundaries; `null` is the deep edge of the picture. */
export const layerPath = (from: keyof Boundaries | null, to: keyof Boundaries, ageing: Ageing): string =>
  from
    ? `M${points(from, ageing).join('L')}L${points(to, ageing).reverse().join('L')}Z`
    : `M0,0L${points(to, ageing).join('L')}L0,${SECTION.height}Z`;

/** The retaining ligaments: where each is rooted in the bone, and a path that branches on its way to the skin. */
const LIGAMENTS = [205, 356, 468] as const;

export function ligamentPaths(ageing: Ageing): string[] {
  return LIGAMENTS.map((y) => {
    const { bone, smas, fat, dermis } = boundariesAt(y, ageing);
    const sag = 10 * ageing.support;
    const stem = `M${bone.toFixed(1)},${y}Q${((bone + smas) / 2).toFixed(1)},${y + sag} ${fat.toFixed(1)},${y}`;
    const branches = [-11, 0, 11].map((spread) => {
      const end = boundariesAt(y + spread, ageing).dermis;
      return `M${fat.toFixed(1)},${y}Q${((fat + dermis) / 2).toFixed(1)},${y + spread * 0.3 + sag * 0.6} ${end.toFixed(1)},${y + spread}`;
    });
    return [stem, ...branches].join('');
  });
}
