import type { PointPx } from './adjustments.ts';

/** Lines along bands of the neck, each from above down, as a person marked them, photograph pixels. */
export type NeckBands = readonly (readonly PointPx[])[];

/** A point put at the end of the last band, or at the beginning of a new one. */
export const addBandPoint = (bands: NeckBands, at: PointPx, startsNew: boolean): NeckBands =>
  startsNew || bands.length === 0 ? [...bands, [at]] : [...bands.slice(0, -1), [...bands.at(-1)!, at]];

export const bandPointId = (band: number, point: number): string => `band.${band}.${point}`;

/** The band and point of an id; null when it is another kind of point. */
export function bandPlace(id: string): { band: number; point: number } | null {
  const found = /^band\.(\d+)\.(\d+)$/.exec(id);
  return found ? { band: Number(found[1]), point: Number(found[2]) } : null;
}

export const bandPointAt = (bands: NeckBands, id: string): PointPx | null => {
  const place = bandPlace(id);
  return place ? (bands[place.band]?.[place.point] ?? null) : null;
};

export function moveBandPoint(bands: NeckBands, id: string, to: PointPx): NeckBands {
  const place = bandPlace(id);
  return bands.map((line, i) =>
    i === place?.band ? line.map((point, j) => (j === place.point ? to : point)) : line,
  );
}

/** Without the point; a band that has none left goes too. */
export function removeBandPoint(bands: NeckBands, id: string): NeckBands {
  const place = bandPlace(id);
  return bands
    .map((line, i) => (i === place?.band ? line.filter((_, j) => j !== place.point) : line))
    .filter((line) => line.length > 0);
}

/** The bands that are lines: one point is the beginning of one. */
export const wholeBands = (bands: NeckBands): [number, number][][] =>
  bands.filter((line) => line.length > 1).map((line) => line.map(([x, y]): [number, number] => [x, y]));
