import { readFileSync } from 'node:fs';
import { chooseFace, FACE_DETECTOR, FACE_MESH, IRIS, loadModel } from '@plica/capture';
import { loadFaceModels, nodeModelSource, readPhoto } from '@plica/capture/node';
import { measurePhoto } from '@plica/face/measure';
import { spread, type PhotographSet } from './photographs.ts';
import { median } from './statistics.ts';

/** Times over the time of the six inferences a face needs: median over photographs of the ratio within each. */
export interface AnalysisTime {
  set: string;
  photographs: number;
  sixInferencesMs: number;
  landmarks: number;
  landmarksAndMeasures: number;
  readingLandmarksAndMeasures: number;
}

const PHOTOGRAPHS = 12;
const ROUNDS = 3;

/** Whole analysis against one detector, three mesh and two iris runs alone, in turn on each photograph. */
export async function analysisTime(set: PhotographSet): Promise<AnalysisTime> {
  const faces = await loadFaceModels();
  const [detector, mesh, iris] = await Promise.all(
    [FACE_DETECTOR, FACE_MESH, IRIS].map((files) => loadModel(nodeModelSource(), files)),
  );
  const inputs = [
    { model: detector!, side: 256, runs: 1 },
    { model: mesh!, side: 192, runs: 3 },
    { model: iris!, side: 64, runs: 2 },
  ].map((input) => ({ ...input, pixels: new Float32Array(input.side ** 2 * 3).fill(0.5) }));
  const sixInferences = (): void => {
    for (const { model, side, runs, pixels } of inputs)
      for (let run = 0; run < runs; run++) model.run(pixels, [side, side, 3]);
  };

  const six: number[] = [];
  const ratios = { landmarks: [] as number[], measures: [] as number[], reading: [] as number[] };
  for (const file of spread(set.files, PHOTOGRAPHS)) {
    const bytes = readFileSync(file);
    const best = { six: Infinity, reading: Infinity, landmarks: Infinity, measures: Infinity };
    const time = <T>(part: keyof typeof best, work: () => T): T => {
      const start = performance.now();
      const result = work();
      best[part] = Math.min(best[part], performance.now() - start);
      return result;
    };
    // The best of a few rounds in turn: other work on the machine then falls on all parts alike.
    for (let round = 0; round < ROUNDS; round++) {
      time('six', sixInferences);
      const start = performance.now();
      const photo = await readPhoto(bytes);
      best.reading = Math.min(best.reading, performance.now() - start);
      if (!photo.ok) throw new Error(`${file}: ${photo.problem.message}`);
      const { image, facts, photoPerWorking } = photo.value;
      const found = time('landmarks', () => chooseFace(faces.findFaces(image), photoPerWorking));
      if (!found.ok) throw new Error(`${file}: ${found.problem.message}`);
      time('measures', () =>
        measurePhoto({
          file,
          facts,
          view: 'front',
          posture: 'upright',
          image,
          photoPerWorking,
          face: found.value.face,
          scale: { kind: 'iris' },
        }),
      );
    }
    six.push(best.six);
    ratios.landmarks.push(best.landmarks / best.six);
    ratios.measures.push((best.landmarks + best.measures) / best.six);
    ratios.reading.push((best.reading + best.landmarks + best.measures) / best.six);
  }
  return {
    set: set.name,
    photographs: six.length,
    sixInferencesMs: median(six),
    landmarks: median(ratios.landmarks),
    landmarksAndMeasures: median(ratios.measures),
    readingLandmarksAndMeasures: median(ratios.reading),
  };
}
