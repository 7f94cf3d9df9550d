import { loadFaceModels, readPhoto } from '@plica/capture/browser';
import { captureProblemText, chooseFace, type FaceModels, type Photo } from '@plica/capture';
import type { RgbaImage } from '@plica/core';
import { MIDLINE, type FaceLandmarks } from '@plica/face/anatomy';
import type { Problem } from '@plica/face/case';
import {
  compareVisits,
  emptyMeasurement,
  gravityTest,
  measurePhoto,
  type PhotoMeasurement,
} from '@plica/face/measure';
import type { FaceBox, MeasureRequest, MeasureStep, OpenOutcome } from './measure-engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { mirrorImage } from './mirror-image.ts';
import { NewestFew } from './newest-few.ts';
import { outlineFrame, trackFrame } from './track-frame.ts';
import { mayBeShownTurned, uprightPicture } from './upright-picture.ts';

interface Seen {
  image: RgbaImage;
  faces: FaceLandmarks[];
}

const files = new Map<string, Blob>();
/** A working image holds up to 10 MB; more photographs are read again when they are opened again. */
const photos = new NewestFew<Photo>(3);
const seen = new NewestFew<Seen>(4);
const automatics = new NewestFew<PhotoMeasurement>(12);

const models = (): Promise<FaceModels> =>
  loadFaceModels({
    modelFolder: new URL('/models/', location.href).href,
    wasmFolder: new URL('/wasm/', location.href).href,
  });

const send = (message: FromWorker): void => postMessage(message);

async function photoOf(id: string): Promise<{ ok: true; value: Photo } | { ok: false; problem: Problem }> {
  const kept = photos.get(id);
  if (kept) return { ok: true, value: kept };
  const file = files.get(id);
  if (!file) throw new Error('This photograph is no longer open');
  const outcome = await readPhoto(new Uint8Array(await file.arrayBuffer()));
  if (outcome.ok) photos.set(id, outcome.value);
  return outcome;
}

async function see(id: string, photo: Photo, mirrored: boolean): Promise<Seen> {
  const key = `${id} ${mirrored}`;
  const kept = seen.get(key);
  if (kept) return kept;
  const image = mirrored ? mirrorImage(photo.image) : photo.image;
  const found = { image, faces: (await models()).findFaces(image) };
  seen.set(key, found);
  return found;
}

async function open(
  id: string,
  needsFace: boolean,
  onStep: (step: MeasureStep) => void,
): Promise<OpenOutcome> {
  onStep('reading');
  const outcome = await photoOf(id);
  if (!outcome.ok) return refuse(outcome.problem);
  const { facts, photoPerWorking } = outcome.value;
  onStep('models');
  await models();
  onStep('finding');
  const { faces } = await see(id, outcome.value, false);
  const chosen = chooseFace(faces, photoPerWorking);
  if (!chosen.ok && needsFace) return refuse(chosen.problem);
  onStep('measuring');
  const bytes = new Uint8Array(await files.get(id)!.arrayBuffer());
  const unlike = facts.format === 'heic' || mayBeShownTurned(bytes);
  const upright = unlike ? await uprightPicture(outcome.value.image) : undefined;
  return {
    ok: true,
    value: {
      widthPx: facts.widthPx,
      heightPx: facts.heightPx,
      faces: faces.map((face) => faceBox(face, photoPerWorking)),
      upright,
    },
  };
}

const refuse = (problem: Problem): OpenOutcome => ({
  ok: false,
  refusal: {
    code: problem.code,
    message: { en: captureProblemText(problem, 'en'), ko: captureProblemText(problem, 'ko') },
  },
});

function faceBox({ points }: FaceLandmarks, photoPerWorking: number): FaceBox {
  const xs = points.map(([x]) => x * photoPerWorking);
  const ys = points.map(([, y]) => y * photoPerWorking);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

async function measure(id: string, request: MeasureRequest) {
  const outcome = await photoOf(id);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const photo = outcome.value;
  const { image, faces } = await see(id, photo, request.mirrored);
  const { edits, ...settings } = request;
  const input = {
    file: request.fileName,
    facts: photo.facts,
    view: request.view,
    posture: request.posture,
    image,
    photoPerWorking: photo.photoPerWorking,
    scale: request.scale,
    answers: request.answers,
    measureAnyway: request.measureAnyway,
    language: request.language,
  } as const;
  const wanted = wantedFace(faces, request, photo, await see(id, photo, false));
  const chosen = chooseFace(
    wanted ? [wanted, ...faces.filter((f) => f !== wanted)] : [],
    photo.photoPerWorking,
  );
  if (!chosen.ok && !request.view.startsWith('profile')) {
    const { file, view, posture } = input;
    const record = emptyMeasurement({ ...photo.facts, file, view, posture }, [chosen.problem]);
    return { record, automatic: record };
  }
  const found = chosen.ok ? chosen.value : { face: null, problems: [] };
  const problems = [...photo.problems, ...found.problems].map((problem) => ({
    ...problem,
    message: captureProblemText(problem, request.language),
  }));
  const { face } = found;
  const key = `${id} ${JSON.stringify(settings)}`;
  const automatic = automatics.get(key) ?? measurePhoto({ ...input, face, problems });
  automatics.set(key, automatic);
  return { record: edits ? measurePhoto({ ...input, face, problems, edits }) : automatic, automatic };
}

/** In a picture turned back, the same face as the one chosen in the picture as given: the nearest one after mirroring. */
function wantedFace(
  faces: FaceLandmarks[],
  { face, mirrored }: MeasureRequest,
  { image }: Photo,
  asGiven: Seen,
): FaceLandmarks | undefined {
  if (!mirrored) return faces[face] ?? faces[0];
  const wanted = asGiven.faces[face] ?? asGiven.faces[0];
  if (!wanted) return faces[0];
  const [x, y] = wanted.points[MIDLINE.noseTip]!;
  const distance = ({ points }: FaceLandmarks): number =>
    Math.hypot(points[MIDLINE.noseTip]![0] - (image.width - x), points[MIDLINE.noseTip]![1] - y);
  return [...faces].sort((a, b) => distance(a) - distance(b))[0];
}

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === 'keep') return void files.set(message.id, message.file);
  if (message.kind === 'forget') {
    files.delete(message.id);
    photos.delete(message.id);
    seen.delete(`${message.id} true`);
    seen.delete(`${message.id} false`);
    return;
  }
  const { call } = message;
  try {
    if (message.kind === 'prepare') {
      await models();
      send({ kind: 'prepared', call });
    } else if (message.kind === 'open') {
      const outcome = await open(message.id, message.needsFace, (step) => send({ kind: 'step', call, step }));
      send({ kind: 'opened', call, outcome });
    } else if (message.kind === 'compare') {
      const { before, after, options } = message.ask;
      send({ kind: 'compared', call, comparison: compareVisits(before, after, options) });
    } else if (message.kind === 'gravity') {
      const { upright, supine, options } = message.ask;
      send({ kind: 'gravity', call, test: gravityTest(upright, supine, options) });
    } else if (message.kind === 'track')
      send({ kind: 'tracked', call, facts: await trackFrame(await models(), message.frame, message.ask) });
    else if (message.kind === 'outline')
      send({ kind: 'outlined', call, facts: await outlineFrame(await models(), message.frame, message.ask) });
    else send({ kind: 'measured', call, reply: await measure(message.id, message.request) });
  } catch (error) {
    send({ kind: 'error', call, message: error instanceof Error ? error.message : String(error) });
  }
}

onmessage = ({ data }: MessageEvent<ToWorker>): void => void answer(data);
