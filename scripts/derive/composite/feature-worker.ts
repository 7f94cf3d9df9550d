/** Answers { file } with { reading } (null when no face is found). */
import { readFile } from 'node:fs/promises';
import { chooseFace } from '@plica/capture';
import { loadFaceModels, readPhoto } from '@plica/capture/node';
import {
  compositeCovariates,
  compositeFeatures,
} from '../../../packages/face/src/measure/composite/composite-features.ts';
import { faceFrame } from '../../../packages/face/src/measure/face-frame.ts';
import { cutFaceRegion } from '../../../packages/face/src/measure/face-region.ts';
import { readFrontFeatures } from '../../../packages/face/src/measure/front-features.ts';
import { refineMouthCorners } from '../../../packages/face/src/measure/mouth-corners/refine-mouth-corners.ts';
import type { FeatureReading } from './feature-rows.ts';

async function read(file: string): Promise<FeatureReading | null> {
  const photo = await readPhoto(await readFile(file));
  if (!photo.ok) return null;
  const models = await loadFaceModels();
  const chosen = chooseFace(models.findFaces(photo.value.image), photo.value.photoPerWorking);
  if (!chosen.ok) return null;
  const region = cutFaceRegion(photo.value.image, chosen.value.face);
  const { face } = refineMouthCorners(region.luminance, region.face);
  const frame = faceFrame(face);
  const features = readFrontFeatures(region, face, frame);
  return {
    features: { ...compositeFeatures(features) },
    covariates: compositeCovariates(frame, features, 0),
    eyeDistancePx: frame.eyeDistancePx * region.imagePerRegion * photo.value.photoPerWorking,
  };
}

process.on('message', ({ file }: { file: string }) => {
  void read(file).then(
    (reading) => process.send!({ reading }),
    (error: unknown) => {
      console.error(file, error);
      process.exit(1);
    },
  );
});
