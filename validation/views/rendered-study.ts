import type { FaceModels } from '@plica/capture';
import type { View } from '@plica/face/case';
import { measurePhoto, type PhotoMeasurement } from '@plica/face/measure';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { HeadSource } from '../../scripts/render-heads/heads.ts';
import type { Rendered } from '../../scripts/render-heads/render.ts';
import { errorParts } from './error-parts.ts';
import { obliqueShots, otherLightShots, OTHER_LIGHT, profileShots, type ObliqueShot } from './shots.ts';

/** One measured picture against its truth. */
export interface Row {
  head: string;
  picture: string;
  sagMm: number;
  session: number;
  measured: number | null;
  /** Null where the head has no such border. */
  truth: number | null;
  /** Why it was not measured. */
  blockedBy?: string;
}

export interface ViewsStudy {
  descent: Row[];
  area: Row[];
  angle: Row[];
  /** Descent of sagging heads in other light: error of those that are read. */
  light: { name: string; read: number; all: number; sd: number; mean: number }[];
  facesFound: { oblique: string; profile: string };
  /** Descent with parts of the measurement replaced by the truth: what each part costs, mm. */
  budget: { part: string; sd: number; mean: number }[];
  figures: { id: string; value: number; unit: string; target?: number }[];
  /** What stands beside the measures as their standard deviation: the other lights count, as nobody tells the program the light. */
  errors: { descentMm: number; areaShare: number; areaMm2: number; angleDeg: number };
}

/** What was read from the pictures of one head, or of several one after the other. */
export interface Readings {
  descent: Row[];
  area: Row[];
  angle: Row[];
  /** The same two in other light; `picture` names the light. */
  light: Row[];
  lightArea: Row[];
  /** Faces found, and pictures. */
  oblique: [found: number, all: number];
  profile: [found: number, all: number];
  parts: [part: string, errorMm: number][];
}

/** Measures every picture of a head through the product's own door, with the true scale given. */
export async function readHead(source: HeadSource, models: FaceModels): Promise<Readings> {
  const out: Readings = {
    descent: [],
    area: [],
    angle: [],
    light: [],
    lightArea: [],
    oblique: [0, 0],
    profile: [0, 0],
    parts: [],
  };
  const base = (shot: ObliqueShot) => ({
    head: shot.head,
    picture: shot.name,
    sagMm: shot.jowlMm,
    session: shot.session,
  });
  for await (const shot of obliqueShots(source, models)) {
    out.oblique[1]++;
    if (shot.face) out.oblique[0]++;
    const record = measure(shot.rendered, shot.face, 'obliqueLeft');
    out.descent.push({
      ...base(shot),
      ...valueOf(record, 'jowl.descent'),
      truth: shot.truthAt45.descentMm,
    });
    out.area.push({ ...base(shot), ...valueOf(record, 'jowl.area'), truth: shot.truthAt45.areaMm2 });
    out.parts.push(...errorParts(shot, record));
  }
  for await (const shot of otherLightShots(source, models)) {
    const record = measure(shot.rendered, shot.face, 'obliqueLeft');
    out.light.push({ ...base(shot), ...valueOf(record, 'jowl.descent'), truth: shot.truth.descentMm });
    out.lightArea.push({ ...base(shot), ...valueOf(record, 'jowl.area'), truth: shot.truth.areaMm2 });
  }
  // Profiles are read from the outline alone; the heads added for the jaw are not needed for them.
  if (source.isFresh) return out;
  for await (const shot of profileShots(source, models)) {
    out.profile[1]++;
    if (shot.face) out.profile[0]++;
    if (shot.trueAngleDeg === null) continue;
    const record = measure(shot.rendered, shot.face, 'profileLeft');
    const own = { head: shot.head, picture: shot.name, sagMm: shot.neckMm, session: shot.session };
    out.angle.push({ ...own, ...valueOf(record, 'neck.cervicomentalAngle'), truth: shot.trueAngleDeg });
  }
  return out;
}

/** The study of all heads together. */
export function viewsStudy(heads: readonly Readings[]): ViewsStudy {
  const count = (view: 'oblique' | 'profile'): string =>
    [0, 1].map((k) => heads.reduce((sum, head) => sum + head[view][k]!, 0)).join(' of ');
  const parts = heads.flatMap((head) => head.parts);
  const all = (of: 'descent' | 'area' | 'angle' | 'light' | 'lightArea'): Row[] =>
    heads.flatMap((head) => head[of]);
  const [descent, area, angle] = [all('descent'), all('area'), all('angle')];
  return {
    descent,
    area,
    angle,
    figures: figuresOf(descent, area, angle),
    errors: {
      descentMm: rootMeanSquare(errorsOf([...descent, ...all('light')])),
      ...areaErrors([...area, ...all('lightArea')]),
      angleDeg: rootMeanSquare(errorsOf(angle)),
    },
    light: OTHER_LIGHT.map(({ name }) => {
      const rows = heads.flatMap((head) => head.light.filter((r) => r.picture === name));
      const errors = errorsOf(rows);
      return { name, read: errors.length, all: rows.length, sd: sdOf(errors), mean: meanOf(errors) };
    }),
    facesFound: { oblique: count('oblique'), profile: count('profile') },
    budget: [...new Set(parts.map(([part]) => part))].map((part) => {
      const errors = parts.flatMap(([name, error]) => (name === part ? [error] : []));
      return { part, sd: sdOf(errors), mean: meanOf(errors) };
    }),
  };
}

function measure(rendered: Rendered, face: FaceLandmarks | null, view: View): PhotoMeasurement {
  const { image, pxPerMm } = rendered;
  return measurePhoto({
    file: 'rendered',
    facts: { format: 'png', widthPx: image.width, heightPx: image.height },
    view,
    posture: 'upright',
    image,
    photoPerWorking: 1,
    face,
    scale: { kind: 'locked', scale: { mmPerPx: 1 / pxPerMm, sd: 1e-6 } },
  });
}

function valueOf(record: PhotoMeasurement, id: string): Pick<Row, 'measured' | 'blockedBy'> {
  const measured = record.measures.find((m) => m.id === id)?.value ?? null;
  const reasons = record.problems.filter((p) => p.severity === 'block').map((p) => p.code);
  return { measured, ...(measured === null ? { blockedBy: reasons.join(' ') } : {}) };
}

function figuresOf(descent: Row[], area: Row[], angle: Row[]): ViewsStudy['figures'] {
  const share = area.flatMap((r) => (isRead(r) ? [(r.measured - r.truth) / r.truth] : []));
  const d = errorsOf(descent);
  const a = errorsOf(angle);
  const withBorder = descent.filter((r) => r.truth !== null);
  const response = meanOf(responses(descent));
  return [
    { id: 'jowl.border', value: withBorder.length, unit: `of ${descent.length}` },
    { id: 'jowl.read', value: d.length, unit: `of ${withBorder.length}` },
    {
      id: 'jowl.wronglyRead',
      value: descent.filter((r) => r.truth === null && r.measured !== null).length,
      unit: `of ${descent.length - withBorder.length}`,
    },
    { id: 'jowl.descent.sd', value: sdOf(d), unit: 'mm', target: 0.7 },
    { id: 'jowl.descent.bias', value: meanOf(d), unit: 'mm' },
    { id: 'jowl.descent.change.sd', value: sdOf(changes(descent)), unit: 'mm' },
    { id: 'jowl.descent.retest.sd', value: retest(descent), unit: 'mm' },
    { id: 'jowl.area.medianError', value: 100 * middle(share.map(Math.abs)), unit: '%', target: 15 },
    { id: 'jowl.area.sd', value: 100 * sdOf(share), unit: '%' },
    { id: 'jowl.area.bias', value: 100 * meanOf(share), unit: '%' },
    { id: 'jowl.truth.response', value: response, unit: 'mm' },
    { id: 'jowl.truth.leastResponse', value: Math.min(...responses(descent)), unit: 'mm' },
    { id: 'jowl.descent.sdPerResponse', value: (100 * sdOf(d)) / response, unit: '%' },
    { id: 'neck.cervicomentalAngle.read', value: a.length, unit: `of ${angle.length}` },
    { id: 'neck.cervicomentalAngle.sd', value: sdOf(a), unit: 'deg', target: 3 },
    { id: 'neck.cervicomentalAngle.bias', value: meanOf(a), unit: 'deg' },
    { id: 'neck.cervicomentalAngle.retest.sd', value: retest(angle), unit: 'deg' },
  ];
}

/** Of the larger half of the areas as a share of them, of the smaller one in mm2. */
function areaErrors(area: readonly Row[]): { areaShare: number; areaMm2: number } {
  const read = area.filter(isRead);
  const split = middle(read.map((r) => r.truth));
  const [large, small] = [read.filter((r) => r.truth >= split), read.filter((r) => r.truth < split)];
  return {
    areaShare: rootMeanSquare(large.map((r) => (r.measured - r.truth) / r.truth)),
    areaMm2: rootMeanSquare(small.map((r) => r.measured - r.truth)),
  };
}

const isRead = (row: Row): row is Row & { measured: number; truth: number } =>
  row.measured !== null && row.truth !== null;

const errorsOf = (rows: readonly Row[]): number[] =>
  rows.flatMap((r) => (isRead(r) ? [r.measured - r.truth] : []));

/** Error of the change from the lesser to the greater sag of the same head in the same session. */
function changes(rows: readonly Row[]): number[] {
  return rows.flatMap((r) => {
    const before = rows.find((q) => q.head === r.head && q.session === r.session && q.sagMm < r.sagMm);
    if (!before || !isRead(before) || !isRead(r)) return [];
    return [r.measured - before.measured - (r.truth - before.truth)];
  });
}

/** How much farther the true border of each head hangs with the greater sag. */
function responses(rows: readonly Row[]): number[] {
  return rows.flatMap((r) => {
    const before = rows.find((q) => q.head === r.head && q.session === r.session && q.sagMm < r.sagMm);
    return before && before.truth !== null && r.truth !== null ? [r.truth - before.truth] : [];
  });
}

/** Standard deviation of one measurement between two sessions of the same head: RMS of the differences over root 2. */
function retest(rows: readonly Row[]): number {
  const differences = rows.flatMap((r) => {
    const again = rows.find((q) => q.head === r.head && q.sagMm === r.sagMm && q.session > r.session);
    return !again || !isRead(again) || !isRead(r) ? [] : [again.measured - r.measured];
  });
  return rootMeanSquare(differences) / Math.SQRT2;
}

const meanOf = (v: readonly number[]): number => v.reduce((s, x) => s + x, 0) / v.length;
const rootMeanSquare = (v: readonly number[]): number => Math.sqrt(meanOf(v.map((x) => x * x)));
const middle = (v: readonly number[]): number => [...v].sort((a, b) => a - b)[v.length >> 1] ?? NaN;
const sdOf = (v: readonly number[]): number => {
  const mean = meanOf(v);
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / (v.length - 1));
};
