import type { Line } from '@plica/face/explain';

/**
 * A drawn section through the side of a face, from the temple over cheekbone and jaw to the neck: depth runs from left
 * (deep) to right (skin). A teaching picture of nobody; no length in it is measured.
 */
export const SECTION = { width: 300, height: 560 } as const;

/** How far each line has given way in the drawing, 0 as in youth to 1. */
export type Ageing = Readonly<Record<Line, number>>;
export const YOUTH: Ageing = { skin: 0, support: 0, volume: 0 };

/** Heights of the places that are named beside the picture. */
export const PLACES = { temple: 60, cheekbone: 204, cheek: 318, jaw: 440, neck: 534 } as const;
export type Place = keyof typeof PLACES;

/** Depth of each boundary at one height, from the depth outwards. */
export interface Boundaries {
  /** The deep fascia: over the muscles of the temple and the jaw, and over the bone where that comes near. */
  floor: number;
  /** Inner face of the SMAS; deep fat lies below it. */
  smas: number;
  /** Outer face of the SMAS, where the fat under the skin begins. */
  fat: number;
  dermis: number;
  surface: number;
}

const bump = (y: number, at: number, width: number): number => Math.exp(-(((y - at) / width) ** 2));

/** Where the boundaries lie at a height. Pure. */
export function boundariesAt(y: number, { skin, support, volume }: Ageing): Boundaries {
  const cheekbone = (44 - 5 * volume) * bump(y, 204, 42);
  const jaw = (40 - 6 * volume) * bump(y, 440, 52);
  const chewing = 14 * bump(y, 322, 52);
  const floor = 78 - 7 * volume * bump(y, 80, 60) + cheekbone + chewing + jaw - 34 * bump(y, 570, 60);
  const cheekFat = 40 * bump(y, 312, 66) * (1 - 0.6 * volume);
  const deepFat = 12 + cheekFat + 14 * bump(y, 60, 80) * (1 - 0.5 * volume);
  const hang = support * 7 * Math.sin((y - 200) / 26) * bump(y, 340, 90);
  const smas = floor + deepFat + hang;
  const fat = smas + 9;
  const cheek = 40 * bump(y, 266 + 84 * support, 72) * (1 - 0.2 * volume);
  const jowl = 26 * support * bump(y, 414, 32) - 8 * support * bump(y, 468, 16);
  const dermis = fat + 22 + cheek + jowl + 9 * skin * bump(y, 410, 60);
  const slack = 2.4 * skin * Math.sin(y / 5.5) * bump(y, 370, 150);
  return { floor, smas, fat, dermis: dermis + slack * 0.6, surface: dermis + 14 - 5.5 * skin + slack };
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

/** Bones, cut: the wall of the skull, the arch of the cheekbone, the jaw. They recede where volume is lost. */
export function bonePaths(ageing: Ageing): string[] {
  const at = (y: number): number => boundariesAt(y, ageing).floor;
  const round = (...values: number[]): string => values.map((value) => value.toFixed(1)).join(' ');
  const [arch, jaw] = [at(204) - 3, at(440) - 3];
  return [
    `M0 0H40C38 70 34 130 20 176Q10 196 0 204Z`,
    `M${round(arch - 13, 176)}C${round(arch - 1, 176, arch, 190, arch, 204)}C${round(arch, 218, arch - 1, 232, arch - 13, 232)}C${round(arch - 25, 232, arch - 26, 218, arch - 26, 204)}C${round(arch - 26, 190, arch - 25, 176, arch - 13, 176)}Z`,
    `M38 286C46 276 56 278 60 290C66 330 ${round(jaw - 30, 372, jaw - 7, 404)}C${round(jaw + 1, 418, jaw + 2, 444, jaw - 4, 462)}C${round(jaw - 10, 480, jaw - 28, 480, jaw - 34, 462)}C${round(jaw - 52, 400, 40, 350, 38, 286)}Z`,
  ];
}

/** Muscles under the deep fascia: the temple's passes behind the arch of the cheekbone, the jaw's hangs from it. */
export const musclePaths = (ageing: Ageing): string[] => {
  const edge = (from: number, to: number): string =>
    HEIGHTS.filter((y) => y >= from && y <= to)
      .map((y) => `${boundariesAt(y, ageing).floor.toFixed(1)},${y}`)
      .join('L');
  return [
    `M40,0L${edge(0, 172)}C82,200 74,250 58,282C50,262 24,240 22,176C35,130 39,70 40,0Z`,
    `M${edge(228, 408)}C78,372 64,330 62,290C70,262 82,246 94,232Z`,
  ];
};

/** The retaining ligaments of cheekbone, cheek and jaw: where each is rooted, and a path that branches to the skin. */
const LIGAMENTS = [204, 344, 462] as const;

export function ligamentPaths(ageing: Ageing): string[] {
  return LIGAMENTS.map((y) => {
    const { floor, smas, fat, dermis } = boundariesAt(y, ageing);
    const sag = 10 * ageing.support;
    const stem = `M${(floor - 2).toFixed(1)},${y}Q${((floor + smas) / 2).toFixed(1)},${y + sag} ${fat.toFixed(1)},${y}`;
    const branches = [-11, 0, 11].map((spread) => {
      const end = boundariesAt(y + spread, ageing).dermis;
      return `M${fat.toFixed(1)},${y}Q${((fat + dermis) / 2).toFixed(1)},${y + spread * 0.3 + sag * 0.6} ${end.toFixed(1)},${y + spread}`;
    });
    return [stem, ...branches].join('');
  });
}

/** Thin walls that part the fat under the skin into compartments. */
const SEPTA = [128, 262, 396, 506] as const;

export const septumPaths = (ageing: Ageing): string[] =>
  SEPTA.map((y) => {
    const { fat } = boundariesAt(y, ageing);
    const { dermis } = boundariesAt(y + 6, ageing);
    const sag = 8 * ageing.support;
    return `M${fat.toFixed(1)},${y}Q${((fat + dermis) / 2).toFixed(1)},${y + 8 + sag} ${dermis.toFixed(1)},${y + 6}`;
  });
