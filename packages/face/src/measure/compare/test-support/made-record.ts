import { averageFacePoints, LEFT, RIGHT } from '../../../anatomy/index.ts';
import type { Posture, View } from '../../../case/index.ts';
import { COMPOSITE_IDS, GLABELLA_MEASURE, SIDE_MEASURES } from '../../knowledge/front-measures.ts';
import type { Measure, PhotoMeasurement, PictureFacts, Scale } from '../../photo-measurement.ts';

export interface MadePhoto {
  file?: string;
  view?: View;
  posture?: Posture;
  pxPerMm63?: number;
  /** Null: no scale. */
  scale?: Omit<Scale, 'mmPerPx'> & { mmPerPx?: number; eyeDistanceMm?: number };
  unscaled?: boolean;
  pitchDeg?: number;
  yawDeg?: number;
  smile?: number;
  mouthOpeningMm63?: number;
  picture?: PictureFacts | null;
  focalLength35Mm?: number;
  greyscale?: boolean;
  /** Adds to every value, in errors of that measure: `(id, side)`. */
  shift?: (id: string, side: string) => number;
  /** Marks measures as blocked. */
  blocked?: (id: string) => boolean;
}

/** Size-free values of a plain face: mm63, log units or ratios. */
const PLAIN: Record<string, number> = { length: 5, log: 0.2, ratio: 0.35, z: 0.1 };

/** A record as `plica measure` writes it, of a face whose values and conditions are known. */
export function madeRecord(photo: MadePhoto = {}): PhotoMeasurement {
  const k = photo.pxPerMm63 ?? 3;
  const landmarksPx = withIrises(averageFacePoints).map(([x, y, z]): [number, number, number] => [
    300 + k * x,
    300 + k * y,
    k * z,
  ]);
  const eyeDistanceMm = photo.scale?.eyeDistanceMm ?? 63;
  const mmPerPx = photo.scale?.mmPerPx ?? eyeDistanceMm / (63 * k);
  const relative = photo.scale ? photo.scale.sd / mmPerPx : 0.045;
  const scale: Scale | null = photo.unscaled
    ? null
    : { mmPerPx, sd: relative * mmPerPx, source: photo.scale?.source ?? 'iris' };
  const read = (id: string, side: Measure['side'], kind: string, sd: number): Measure => {
    const value = PLAIN[kind]! + sd * (photo.shift?.(id, side) ?? 0);
    const quality = photo.blocked?.(id) ? 'blocked' : 'good';
    const base = { id, side, sdBasis: 'pooled-between-session' as const, quality } as const;
    const unit = kind === 'length' ? (scale ? 'mm' : 'px') : (kind as 'log' | 'ratio' | 'z');
    if (quality === 'blocked') return { ...base, unit, value: null, sd: null };
    if (kind !== 'length') return { ...base, unit, value, sd };
    const perUnit = scale ? k * mmPerPx : k;
    return {
      ...base,
      unit,
      value: value * perUnit,
      sd: Math.hypot(sd * perUnit, scale ? value * perUnit * relative : 0),
      ...(scale ? {} : { perEyeDistance: value / 63 }),
    };
  };
  return {
    schema: 'plica.photo-measurement/1',
    photo: {
      file: photo.file ?? 'made.jpg',
      format: 'jpeg',
      widthPx: 600,
      heightPx: 800,
      view: photo.view ?? 'front',
      posture: photo.posture ?? 'upright',
      greyscale: photo.greyscale ?? false,
      ...(photo.focalLength35Mm === undefined ? {} : { focalLength35Mm: photo.focalLength35Mm }),
    },
    ok: true,
    problems: [],
    pose: { yawDeg: photo.yawDeg ?? 0, pitchDeg: photo.pitchDeg ?? 0, rollDeg: 0 },
    expression: { smile: photo.smile ?? 0.1, mouthOpeningMm63: photo.mouthOpeningMm63 ?? 0 },
    ...(photo.picture === null
      ? {}
      : { picture: photo.picture ?? { sideLightLog: 0, heightLightLog: 0.1, edgeWidthMm63: 1 } }),
    scale,
    landmarksPx,
    eyelidsPx: { left: [], right: [] },
    jawlinePx: { left: [], right: [] },
    foldsPx: {},
    measures: [
      ...(['right', 'left'] as const).flatMap((side) =>
        SIDE_MEASURES.map((m) => read(m.id, side, m.kind, m.sd.value)),
      ),
      read(GLABELLA_MEASURE.id, 'both', 'log', GLABELLA_MEASURE.sd.value),
      ...COMPOSITE_IDS.map((id) => read(id, 'both', 'z', 0.5)),
    ],
  };
}

/** The average face has no irises: 11.7 mm63 wide, midway between the eye corners. */
function withIrises(
  points: readonly (readonly [number, number, number])[],
): (readonly [number, number, number])[] {
  const all = [...points];
  for (const side of [RIGHT, LEFT]) {
    const [a, b] = [all[side.eyeOuter]!, all[side.eyeInner]!];
    const centre = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2] as const;
    all[side.irisCentre] = centre;
    side.irisRim.forEach((index, i) => {
      const turn = (i * Math.PI) / 2;
      all[index] = [centre[0] + 5.85 * Math.cos(turn), centre[1] - 5.85 * Math.sin(turn), centre[2]];
    });
  }
  return all;
}

/** A standard normal number from a uniform source (Box & Muller 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
