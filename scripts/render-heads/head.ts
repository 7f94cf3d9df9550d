import type { Point3 } from '@plica/core';

/**
 * A head in the frame of the average face: mm with the eye centres 63 mm apart, origin midway between the eyes,
 * x to the patient's left (right of the picture), y down, z away from the camera.
 */
export interface Head {
  name: string;
  /** x y z one after another. */
  positions: Float64Array;
  /** Three vertex indices each. */
  triangles: Uint32Array;
  /** Linear reflectance 0-1 of each vertex, three channels; times the texture where there is one. */
  albedo: Float32Array;
  /** Two per vertex, v downwards. */
  uv?: Float32Array;
  texture?: { width: number; height: number; data: Uint8Array };
  marks: HeadMarks;
}

/**
 * Points of the head that say where deformations act, and the mouth corner from which the jaw is read; patient's left,
 * mirrored for the right. Carried on the topology of each make of head, so that they are the same place in all its heads.
 */
export interface HeadMarks {
  /** Soft tissue over the angle of the jaw, where its lower border turns up towards the ear. */
  gonion: Point3;
  /** On the lower border of the jaw below the mouth corner, in front of where a jowl hangs. */
  chinSide: Point3;
  /** Between these two, from chin to gonion: where the lower border of the jaw runs. */
  border: readonly Point3[];
  menton: Point3;
  /** Corner of the mouth. */
  mouth: Point3;
  /** Deepest point of the angle between the floor of the mouth and the neck, on the midline. */
  cervical: Point3;
}

export const mirrored = ([x, y, z]: Point3): Point3 => [-x, y, z];

/** Smooth vertex normals, outward for counter-clockwise triangles seen from outside in this left-handed frame. */
export function vertexNormals(positions: Float64Array, triangles: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[corner + k]! += n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k]! /= length;
  }
  return normals;
}
