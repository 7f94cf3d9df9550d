import { describe, expect, it } from 'vitest';
import type { Model } from '../models/load-model.ts';
import { trackFace, type TrackedFace } from './track-face.ts';

const image = { data: new Uint8ClampedArray(320 * 240 * 4).fill(128), width: 320, height: 240 };

/** A mesh model that finds a small face in the middle of each crop, this sure of it. */
function meshModel(presence: number): Model & { runs: number } {
  const model = {
    runs: 0,
    run: () => {
      model.runs++;
      const values = Float32Array.from({ length: 468 * 3 }, (_, i) =>
        i % 3 === 2 ? 0 : 64 + ((i * 7) % 64),
      );
      // Outer eye corners on one level, right before left.
      values.set([70, 90, 0], 33 * 3);
      values.set([120, 90, 0], 263 * 3);
      return [values, Float32Array.of(presence)];
    },
    dispose: () => undefined,
  };
  return model;
}

/** A detector that sees nothing. */
function blindDetector(): Model & { runs: number } {
  const model = {
    runs: 0,
    run: () => {
      model.runs++;
      return [512, 384].flatMap((n) => [new Float32Array(n).fill(-9), new Float32Array(n * 16)]);
    },
    dispose: () => undefined,
  };
  return model;
}

const face: TrackedFace = {
  points: Array.from({ length: 468 }, (_, i) => [100 + (i % 60), 80 + ((i * 3) % 60), 0]),
  presence: 1,
  searched: false,
};

describe('trackFace', () => {
  it('follows a face with one pass of the mesh and leaves the detector alone', () => {
    const [detector, mesh] = [blindDetector(), meshModel(0.99)];
    expect(trackFace({ detector, mesh }, image, face)).toMatchObject({ searched: false });
    expect([detector.runs, mesh.runs]).toEqual([0, 1]);
  });

  it('looks at the whole frame once the face is lost, and says so when there is none', () => {
    const [detector, mesh] = [blindDetector(), meshModel(0.1)];
    expect(trackFace({ detector, mesh }, image, face)).toBeNull();
    expect(detector.runs).toBe(1);
  });

  it('gives up a face that has left the picture', () => {
    const [detector, mesh] = [blindDetector(), meshModel(0.99)];
    const gone = {
      ...face,
      points: face.points.map(([x, y, z]) => [x + 400, y, z] as (typeof face.points)[0]),
    };
    expect(trackFace({ detector, mesh }, image, gone)).toBeNull();
  });
});
