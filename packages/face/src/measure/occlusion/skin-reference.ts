import type { LevelPatch } from './level-patch.ts';
import { windowMeans, type WindowMeans } from './window.ts';

/** Middle of the cheek and two points beside it, on both sides. */
const CHEEK = [50, 101, 205, 280, 330, 425] as const;
/** Radius of the patch of skin read at each, mm63. */
const RADIUS = 6;

/** What this person's own cheek looks like in this photograph. */
export interface SkinReference {
  lightness: number;
  a: number;
  b: number;
  /** Size of the lightness gradient, L per mm63. */
  gradient: number;
}

/** Medians over the cheeks, which beard, hair and glasses leave free. */
export function skinReference({ lab, points }: LevelPatch): SkinReference {
  const windows: WindowMeans[] = [];
  for (const index of CHEEK)
    for (let v = -RADIUS; v <= RADIUS; v += 3)
      for (let u = -RADIUS; u <= RADIUS; u += 3)
        if (u * u + v * v <= RADIUS * RADIUS)
          windows.push(windowMeans(lab, [points[index][0] + u, points[index][1] + v]));
  const middle = (of: (w: WindowMeans) => number): number => {
    const sorted = windows.map(of).sort((x, y) => x - y);
    return sorted[sorted.length >> 1];
  };
  return {
    lightness: middle((w) => w.lightness),
    a: middle((w) => w.a),
    b: middle((w) => w.b),
    gradient: middle((w) => w.gradient),
  };
}

/** How far skin in shade and in light strays from the cheek: lightness, redness, yellowness. [chosen; bands 12-25, 6-12, 6-12] */
const SPREAD = { lightness: 18, a: 8, b: 8 };
/** Gradient below which sensor noise and compression rule, L per mm63. [chosen, band 0.1-0.6] */
const GRADIENT_FLOOR = 0.3;
/** Beyond these differences a colour only says "other": the wall behind may have any. */
const CLIP = { darker: -40, lighter: 20, chroma: 12 };

/** A place compared with the person's own cheek. */
export interface CellLook {
  /** Differences in lightness, redness, yellowness, clipped. */
  lightness: number;
  a: number;
  b: number;
  /** 0 like the cheek, 1 nothing like skin. */
  unlikeSkin: number;
  /** Natural logarithm of the gradient over that of the cheek. */
  texture: number;
}

export function compareWithSkin(window: WindowMeans, skin: SkinReference): CellLook {
  const lightness = window.lightness - skin.lightness;
  const a = window.a - skin.a;
  const b = window.b - skin.b;
  const square = (lightness / SPREAD.lightness) ** 2 + (a / SPREAD.a) ** 2 + (b / SPREAD.b) ** 2;
  const clip = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));
  return {
    lightness: clip(lightness, CLIP.darker, CLIP.lighter),
    a: clip(a, -CLIP.chroma, CLIP.chroma),
    b: clip(b, -CLIP.chroma, CLIP.chroma),
    unlikeSkin: 1 - Math.exp(-square / 2),
    texture: Math.log((window.gradient + GRADIENT_FLOOR) / (skin.gradient + GRADIENT_FLOOR)),
  };
}
