import { readFile } from 'node:fs/promises';
import { captureProblem, captureProblemText, chooseFace, type FaceModels } from '@plica/capture';
import { readPhoto } from '@plica/capture/node';
import type { Problem } from '@plica/face/case';
import { emptyMeasurement, measurePhoto, type PhotoMeasurement } from '@plica/face/measure';
import type { MeasureOptions } from './options.ts';

export type MeasureSettings = Pick<
  MeasureOptions,
  'view' | 'posture' | 'scale' | 'answers' | 'measureAnyway' | 'language'
>;

/** Reads and measures one photograph; every failure is a record that says why. */
export async function measureFile(
  file: string,
  models: FaceModels,
  settings: MeasureSettings,
): Promise<PhotoMeasurement> {
  const { view, posture, language } = settings;
  const inLanguage = (problem: Problem): Problem => ({
    ...problem,
    message: captureProblemText(problem, language),
  });
  const refused = (problem: Problem, photo: Partial<PhotoMeasurement['photo']> = {}): PhotoMeasurement =>
    emptyMeasurement({ ...photo, file, view, posture }, [inLanguage(problem)]);

  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return refused(captureProblem('file.unreadable'));
  const read = await readPhoto(bytes);
  if (!read.ok) return refused(read.problem);
  const { facts, image, photoPerWorking, problems } = read.value;
  const chosen = chooseFace(models.findFaces(image), photoPerWorking);
  // A profile is measured from its outline: there mostly no face is found, and none is needed.
  const needsFace = view !== 'profileLeft' && view !== 'profileRight';
  if (!chosen.ok && needsFace) return refused(chosen.problem, facts);
  return measurePhoto({
    ...settings,
    file,
    facts,
    image,
    photoPerWorking,
    face: chosen.ok ? chosen.value.face : null,
    problems: [...problems, ...(chosen.ok ? chosen.value.problems : [])].map(inLanguage),
  });
}
