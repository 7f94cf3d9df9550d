import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { FaceModels } from '../index.ts';
import { loadFaceModels, readPhoto } from '../node/index.ts';
import { gradient } from '../test-support/picture.ts';

const FACES = new URL('../../../../fixtures/faces/', import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, FACES));

let models: FaceModels;
beforeAll(async () => {
  models = await loadFaceModels();
});

async function facesOf(picture: Sharp | Buffer<ArrayBufferLike>): Promise<FaceLandmarks[]> {
  const outcome = await readPhoto(Buffer.isBuffer(picture) ? picture : await picture.png().toBuffer());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return models.findFaces(outcome.value.image);
}
const eyeDistancePx = ({ points }: FaceLandmarks): number =>
  Math.hypot(points[468][0] - points[473][0], points[468][1] - points[473][1]);
/** Median distance of mesh points after a map of one face's coordinates, % of the eye distance. */
function medianOff(
  a: FaceLandmarks,
  b: FaceLandmarks,
  map: (x: number, y: number) => [number, number],
): number {
  const off = a.points.map(([x, y], i) => {
    const [u, v] = map(x, y);
    return (100 * Math.hypot(u - b.points[i][0], v - b.points[i][1])) / eyeDistancePx(b);
  });
  return off.sort((p, q) => p - q)[off.length >> 1];
}

describe('painted fixture faces', () => {
  const names = ['age-30', 'age-65', 'dark-skin', 'smile', 'turned', 'glasses', 'beard'];
  it.each(names)('the detector finds %s, once, where it was painted', async (name) => {
    const faces = await facesOf(fixture(`${name}.jpg`));
    expect(faces).toHaveLength(1);
    const truth = JSON.parse(fixture(`${name}.json`).toString()) as { landmarksPx: number[][] };
    const painted: FaceLandmarks = { ...faces[0], points: truth.landmarksPx as FaceLandmarks['points'] };
    expect(faces[0].detection).toBeGreaterThan(0.5);
    expect(faces[0].presence).toBeGreaterThan(0.5);
    expect(medianOff(faces[0], painted, (x, y) => [x, y])).toBeLessThan(5);
  });

  it('gives 478 points and two 71-point eyes, the lids in order', async () => {
    const [face] = await facesOf(fixture('age-30.jpg'));
    expect(face.points).toHaveLength(478);
    for (const side of ['right', 'left'] as const) {
      const lids = face.eyeContour[side];
      expect(lids).toHaveLength(71);
      const outward = side === 'right' ? -1 : 1;
      expect((lids[0][0] - lids[8][0]) * outward).toBeGreaterThan(0);
      const middle = (from: number, to: number): number => {
        const ys = lids.slice(from, to + 1).map((p) => p[1]);
        return ys.reduce((a, b) => a + b) / ys.length;
      };
      expect(middle(9, 15)).toBeLessThan(middle(1, 7));
    }
    // Point 33 and the first iris are the patient's right, on the left of the picture.
    expect(face.points[33][0]).toBeLessThan(face.points[263][0]);
    expect(face.points[468][0]).toBeLessThan(face.points[473][0]);
  });
});

describe('anywhere in the picture', () => {
  const face = (): Sharp => sharp(fixture('age-30.jpg'));

  it('a mirrored picture gives the mirrored face, up to the models’ own asymmetry', async () => {
    const [straight] = await facesOf(face());
    const [mirrored] = await facesOf(face().flop());
    const width = (await face().metadata()).width;
    const percentOff = (a: number, b: number): number => {
      const [[x, y], [u, v]] = [straight.points[a], mirrored.points[b]];
      return (100 * Math.hypot(width - x - u, y - v)) / eyeDistancePx(straight);
    };
    expect(percentOff(468, 473)).toBeLessThan(1);
    expect(percentOff(473, 468)).toBeLessThan(1);
    // On real faces single mesh points differ by up to 3.3 %.
    for (const [a, b] of [
      [33, 263],
      [263, 33],
      [61, 291],
      [291, 61],
      [152, 152],
    ])
      expect(percentOff(a, b)).toBeLessThan(4);
  });

  it.each([90, 180, 270])('turned by %i degrees it is still found', async (angle) => {
    const upright = await facesOf(face());
    const turned = await facesOf(sharp(await face().rotate(angle).toBuffer()));
    expect(turned).toHaveLength(1);
    const { width, height } = await face().metadata();
    const map = (x: number, y: number): [number, number] =>
      angle === 90 ? [height - y, x] : angle === 180 ? [width - x, height - y] : [y, width - x];
    expect(medianOff(upright[0], turned[0], map)).toBeLessThan(2);
  });

  it('small in a large frame', async () => {
    const small = await face().resize({ height: 130 }).png().toBuffer();
    const frame = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#8a8f94' } });
    const faces = await facesOf(frame.composite([{ input: small, left: 1250, top: 900 }]));
    expect(faces).toHaveLength(1);
    const [alone] = await facesOf(face());
    const scale = 130 / (await face().metadata()).height;
    expect(medianOff(alone, faces[0], (x, y) => [1250 + x * scale, 900 + y * scale])).toBeLessThan(4);
  });

  it('several: all reported, the large central one first', async () => {
    const sized = (height: number): Promise<Buffer> => face().resize({ height }).png().toBuffer();
    const group = sharp({
      create: { width: 1400, height: 900, channels: 3, background: '#8a8f94' },
    }).composite([
      { input: await sized(450), left: 0, top: 0 },
      { input: await sized(600), left: 480, top: 200 },
      { input: await sized(450), left: 1040, top: 0 },
    ]);
    const faces = await facesOf(group);
    expect(faces).toHaveLength(3);
    expect(faces[0].points[1][0]).toBeGreaterThan(480);
    expect(faces[0].points[1][0]).toBeLessThan(960);
    expect(eyeDistancePx(faces[0])).toBeGreaterThan(eyeDistancePx(faces[1]) * 1.2);
  });
});

describe('nothing there', () => {
  it('no face in a gradient, a flat picture or noise', async () => {
    const noise = Buffer.from(
      Uint8Array.from({ length: 400 * 300 * 3 }, (_, i) => (Math.imul(i, 2654435761) >>> 21) & 255),
    );
    expect(await facesOf(gradient(400, 300))).toEqual([]);
    expect(
      await facesOf(sharp({ create: { width: 400, height: 300, channels: 3, background: '#c9a08a' } })),
    ).toEqual([]);
    expect(await facesOf(sharp(noise, { raw: { width: 400, height: 300, channels: 3 } }))).toEqual([]);
  });
});
