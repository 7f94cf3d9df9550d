import type { Point2 } from '@plica/core';
import type { FaceModels } from '@plica/capture';
import type { FaceLandmarks } from '@plica/face/anatomy';
import { sag, type Sagging } from '../../scripts/render-heads/deform.ts';
import { HEADS, type Split } from '../../scripts/render-heads/heads.ts';
import { studio } from '../../scripts/render-heads/light.ts';
import { renderHead, type Rendered, type Shot } from '../../scripts/render-heads/render.ts';
import {
  obliqueTruth,
  profileTruth,
  withJowlMark,
  type ObliqueTruth,
} from '../../scripts/render-heads/truth.ts';

/** How two sessions differ: turn, nod, lamps, exposure, background and grain. The first is as declared. */
const SESSIONS: readonly Omit<Shot, 'yawDeg'>[] = [
  {},
  { pitchDeg: 3, seed: 5, lights: studio({ lampTurnDeg: 12, lampRatio: 1.3 }), noise: 3 },
];
const OBLIQUE_TURNS = [45, 41];
const PROFILE_TURNS = [90, 86];
/** Shots that only geometry is read from need no light. */
const DARK: Pick<Shot, 'lights'> = { lights: [] };

export interface ObliqueShot {
  name: string;
  head: string;
  jowlMm: number;
  session: number;
  rendered: Rendered;
  face: FaceLandmarks | null;
  /** Ends of the straight jawline as marked on the head, pixels. */
  marks: { chin: Point2; angle: Point2 };
  /** Of this very picture, and of the same head at exactly 45 degrees. */
  truth: ObliqueTruth;
  truthAt45: ObliqueTruth;
}

/** Pictures of the heads of a split, patient's left side near, each with two sags in two sessions. */
export async function* obliqueShots(
  split: Split,
  models: FaceModels,
  jowls: readonly number[] = [0, 5],
): AsyncGenerator<ObliqueShot> {
  for (const source of HEADS.filter((head) => head.split === split)) {
    const plain = await source.load();
    const head = withJowlMark(plain, renderHead(plain, { yawDeg: 45, ...DARK }));
    for (const jowlMm of jowls) {
      const sagging: Sagging = { jowlLeft: jowlMm, cheek: jowlMm / 2, neck: jowlMm / 3 };
      const deformed = sag(head, sagging);
      const truthAt45 = obliqueTruth(deformed, renderHead(deformed, { yawDeg: 45, ...DARK }), 'left');
      for (const [session, shot] of SESSIONS.entries()) {
        const rendered = renderHead(deformed, { ...shot, yawDeg: OBLIQUE_TURNS[session]! });
        yield {
          name: `${source.name} jowl ${jowlMm} session ${session + 1}`,
          head: source.name,
          jowlMm,
          session,
          rendered,
          face: models.findFaces(rendered.image)[0] ?? null,
          marks: {
            chin: rendered.project(head.marks.chinSide),
            angle: rendered.project(head.marks.jawAngle),
          },
          truth: session ? obliqueTruth(deformed, rendered, 'left') : truthAt45,
          truthAt45,
        };
      }
    }
  }
}

export interface ProfileShot {
  name: string;
  head: string;
  neckMm: number;
  session: number;
  rendered: Rendered;
  face: FaceLandmarks | null;
  /** Of the exact silhouette at 90 degrees, level. */
  trueAngleDeg: number | null;
}

/** Profiles of the heads of a split, patient's left side near, each with two degrees of fullness in two sessions. */
export async function* profileShots(
  split: Split,
  models: FaceModels,
  necks: readonly number[] = [0, 4],
): AsyncGenerator<ProfileShot> {
  for (const source of HEADS.filter((head) => head.split === split)) {
    const head = await source.load();
    for (const neckMm of necks) {
      const deformed = sag(head, { neck: neckMm });
      const trueAngleDeg = profileTruth(renderHead(deformed, { yawDeg: 90, ...DARK }))?.angleDeg ?? null;
      for (const [session, shot] of SESSIONS.entries()) {
        const rendered = renderHead(deformed, { ...shot, yawDeg: PROFILE_TURNS[session]! });
        yield {
          name: `${source.name} neck ${neckMm} session ${session + 1}`,
          head: source.name,
          neckMm,
          session,
          rendered,
          face: models.findFaces(rendered.image)[0] ?? null,
          trueAngleDeg,
        };
      }
    }
  }
}
