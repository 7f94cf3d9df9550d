/**
 * Upper bounds of the between-session error of each front measure, from photographs of the same people about ten years
 * apart: the standard deviation of the difference, with what pose and expression explain taken out, over the square root
 * of two. It contains ten years of true change and another camera, so it is an upper bound.
 * Writes packages/face/src/measure/knowledge/between-session.json. Needs ../shared/data; prints why when it is absent.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { leastSquares, type RgbaImage } from '@plica/core';
import { loadFaceModels } from '@plica/capture/node';
import { measurePhoto, type Measure, type PhotoMeasurement } from '@plica/face/measure';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/congress');
const OUT = path.resolve(
  import.meta.dirname,
  '../../packages/face/src/measure/knowledge/between-session.json',
);
const MM63 = 63;

interface Pair {
  earlier_file: string;
  later_file: string;
}

const pairsOf = (csv: string): Pair[] => {
  const [head, ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]])) as unknown as Pair);
};

async function pixels(file: string, resize = 1, grey = false): Promise<RgbaImage> {
  let picture = sharp(path.join(DATA, file)).rotate();
  const { width } = await picture.metadata();
  if (resize < 1) picture = picture.resize({ width: Math.round(width * resize) });
  const { data, info } = await picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (grey)
    for (let i = 0; i < data.length; i += 4)
      data.fill(Math.round(0.2126 * data[i]! + 0.7152 * data[i + 1]! + 0.0722 * data[i + 2]!), i, i + 3);
  return { data, width: info.width, height: info.height };
}

const isGrey = ({ data }: RgbaImage): boolean => {
  for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - data[i + 2]!) > 8) return false;
  return true;
};

async function main(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('Skipped: the public photographs are not beside this repository (../shared/data).');
    return;
  }
  const models = await loadFaceModels();
  const measure = (image: RgbaImage): PhotoMeasurement =>
    measurePhoto({
      file: '',
      facts: { format: 'jpeg', widthPx: image.width, heightPx: image.height },
      view: 'front',
      posture: 'upright',
      image,
      photoPerWorking: 1,
      face: models.findFaces(image)[0]!,
      scale: { kind: 'none' },
      measureAnyway: true,
    });
  const eyeDistancePx = (m: PhotoMeasurement): number => {
    const centre = (a: number, b: number): number[] =>
      [0, 1].map((k) => (m.landmarksPx[a]![k]! + m.landmarksPx[b]![k]!) / 2);
    const [right, left] = [centre(33, 133), centre(263, 362)];
    return Math.hypot(right[0]! - left[0]!, right[1]! - left[1]!);
  };

  const pairs: [PhotoMeasurement, PhotoMeasurement][] = [];
  for (const { earlier_file: earlier, later_file: later } of pairsOf(
    readFileSync(path.join(DATA, 'pairs.csv'), 'utf8'),
  )) {
    const raw = [await pixels(earlier), await pixels(later)] as const;
    const sizes = raw.map((image) => eyeDistancePx(measure(image)));
    const target = Math.min(...sizes);
    const grey = raw.some(isGrey);
    const [a, b] = [
      await pixels(earlier, target / sizes[0]!, grey),
      await pixels(later, target / sizes[1]!, grey),
    ];
    pairs.push([measure(a), measure(b)]);
  }

  const ids = pairs[0]![0].measures.map(({ id, side }) => ({ id, side }));
  const bounds = new Map<string, number[]>();
  for (const { id, side } of ids) {
    const read = (m: PhotoMeasurement): number | null => {
      const found: Measure | undefined = m.measures.find((x) => x.id === id && x.side === side);
      if (!found || found.value === null) return null;
      return found.perEyeDistance === undefined ? found.value : found.perEyeDistance * MM63;
    };
    const used = pairs.filter(([a, b]) => read(a) !== null && read(b) !== null);
    const difference = used.map(([a, b]) => read(b)! - read(a)!);
    const explained = used.map(([a, b]) => covariates(b, id).map((v, k) => v - covariates(a, id)[k]!));
    const fit = leastSquares(explained, winsorised(difference))!;
    const sd = Math.sqrt(
      fit.residuals.reduce((sum, r) => sum + r * r, 0) / (fit.residuals.length - explained[0]!.length - 1),
    );
    bounds.set(id, [...(bounds.get(id) ?? []), sd / Math.SQRT2]);
  }
  const table = Object.fromEntries(
    [...bounds].map(([id, sds]) => [id, Number(Math.max(...sds).toPrecision(3))]),
  );
  const knowledge = {
    script: 'scripts/derive/between-session.ts',
    source: 'P05',
    mark: 'derived',
    note: 'SD of pair differences / sqrt 2, larger of the two sides; mm with the eyes 63 mm apart, log luminance, ratio or z',
    data: 'official portraits of members of the US Congress, public domain',
    pairs: pairs.length,
    upperBoundSd: table,
  };
  writeFileSync(OUT, `${JSON.stringify(knowledge, null, 2)}\n`);
  console.log(table);
}

/** Pose and expression, which the gates hold still in use; the mouth's own height is never explained away by the smile. */
function covariates(m: PhotoMeasurement, id: string): number[] {
  const { yawDeg, pitchDeg, rollDeg } = m.pose!;
  const apart = (a: number, b: number): number =>
    Math.hypot(m.landmarksPx[a]![0] - m.landmarksPx[b]![0], m.landmarksPx[a]![1] - m.landmarksPx[b]![1]);
  const mouthWidth = apart(61, 291) / apart(33, 263);
  const lipGap = apart(13, 14) / apart(33, 263);
  const pose = [yawDeg, Math.abs(yawDeg), pitchDeg, rollDeg, mouthWidth, lipGap];
  return id.startsWith('mouthCorner') ? pose : [...pose, m.expression!.smile];
}

/** Values beyond the 2nd and 98th percentile pulled in to them. */
function winsorised(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const [low, high] = [at(0.02), at(0.98)];
  return values.map((v) => Math.min(high, Math.max(low, v)));
}

await main();
