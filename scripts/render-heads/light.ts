import type { Point3 } from '@plica/core';
import { rasterise } from './rasterise.ts';

export interface Light {
  /** Unit vector from the head to the light; y up is negative. */
  towards: Point3;
  strength: number;
}

/** Samples of a shadow map per mm, and how far behind the nearest surface a point may lie and still be lit, mm. */
const SHADOW_PER_MM = 1.2;
const SHADOW_BIAS_MM = 1.5;

/**
 * A studio: two lamps before the face at 45 degrees, and a bright ceiling and room that give soft shade.
 * `lampTurnDeg` moves both lamps about the head, `lampRatio` is left over right, `lampRiseDeg` sets them higher.
 */
export function studio({
  lampTurnDeg = 0,
  lampRatio = 1,
  fill = 0.5,
  lampRiseDeg = 0,
  lamps = 0.8,
} = {}): Light[] {
  const at = (azimuthDeg: number, elevationDeg: number): Point3 => {
    const a = (azimuthDeg * Math.PI) / 180;
    const e = (elevationDeg * Math.PI) / 180;
    return [Math.sin(a) * Math.cos(e), -Math.sin(e), -Math.cos(a) * Math.cos(e)];
  };
  const lamp = (azimuth: number, strength: number): Light[] =>
    [-8, 0, 8].flatMap((turn) =>
      [25, 38].map((elevation) => ({
        towards: at(azimuth + turn + lampTurnDeg, elevation + lampRiseDeg),
        strength: strength / 6,
      })),
    );
  const room = [0, 60, 120, 180, 240, 300].flatMap((azimuth) => [
    { towards: at(azimuth, 15), strength: fill / 12 },
    { towards: at(azimuth + 30, 55), strength: fill / 12 },
  ]);
  return [
    ...lamp(45, (lamps * 2 * lampRatio) / (1 + lampRatio)),
    ...lamp(-45, (lamps * 2) / (1 + lampRatio)),
    ...room,
  ];
}

/** Light that reaches each vertex, shadows of the head on itself included (Lambert), 0 to about 1. */
export function shade(
  positions: Float64Array,
  normals: Float64Array,
  triangles: Uint32Array,
  lights: readonly Light[],
  ambient = 0.08,
): Float32Array {
  const light = new Float32Array(positions.length / 3).fill(ambient);
  for (const { towards, strength } of lights) {
    const flat = alongLight(positions, towards);
    const shadow = rasterise(flat.points, triangles, { ...flat.size, perspective: false });
    for (let i = 0; i < light.length; i++) {
      const n = i * 3;
      const facing = normals[n]! * towards[0] + normals[n + 1]! * towards[1] + normals[n + 2]! * towards[2];
      if (facing <= 0) continue;
      light[i]! += strength * facing * lit(shadow, flat.points, n);
    }
  }
  return light;
}

/** Orthographic view of the points from a light. */
function alongLight(positions: Float64Array, [lx, ly, lz]: Point3) {
  const side = Math.hypot(lx, lz) || 1;
  const u = [lz / side, 0, -lx / side] as const;
  const v = [ly * u[2], lz * u[0] - lx * u[2], -ly * u[0]] as const;
  const points = new Float64Array(positions.length);
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    points[i] = (x * u[0] + y * u[1] + z * u[2]) * SHADOW_PER_MM;
    points[i + 1] = (x * v[0] + y * v[1] + z * v[2]) * SHADOW_PER_MM;
    points[i + 2] = -(x * lx + y * ly + z * lz);
    for (const k of [0, 1]) {
      low[k] = Math.min(low[k]!, points[i + k]!);
      high[k] = Math.max(high[k]!, points[i + k]!);
    }
  }
  for (let i = 0; i < points.length; i += 3) {
    points[i]! -= low[0]!;
    points[i + 1]! -= low[1]!;
  }
  const size = { width: Math.ceil(high[0]! - low[0]!) + 2, height: Math.ceil(high[1]! - low[1]!) + 2 };
  return { points, size };
}

/** Share of the four samples around a vertex that nothing covers. */
function lit(
  { width, height, depth }: { width: number; height: number; depth: Float32Array },
  points: Float64Array,
  n: number,
): number {
  let count = 0;
  for (const dx of [-1, 1])
    for (const dy of [-1, 1]) {
      const x = Math.min(width - 1, Math.max(0, Math.floor(points[n]! + dx)));
      const y = Math.min(height - 1, Math.max(0, Math.floor(points[n + 1]! + dy)));
      if (points[n + 2]! <= depth[y * width + x]! + SHADOW_BIAS_MM * 1.5) count++;
    }
  return count / 4;
}
