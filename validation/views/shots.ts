import type { FaceModels } from '@plica/capture';
import type { FaceLandmarks } from '@plica/face/anatomy';
import { sag, type Sagging } from '../../scripts/render-heads/deform.ts';
import type { HeadSource } from '../../scripts/render-heads/heads.ts';
import { studio } from '../../scripts/render-heads/light.ts';
import { renderHead, seeHead, type Rendered, type Shot } from '../../scripts/render-heads/render.ts';
import { obliqueTruth, profileTruth, type ObliqueTruth } from '../../scripts/render-heads/truth.ts';

/** How two sessions differ: turn, nod, lamps, exposure, background and grain. The first is as declared. */
const SESSIONS: readonly Omit<Shot, 'yawDeg'>[] = [
  {},
  { pitchDeg: 3, seed: 5, lights: studio({ lampTurnDeg: 12, lampRatio: 1.3 }), noise: 3 },
];
/** Light of another studio than the one the measure was set up in. */
export const OTHER_LIGHT: readonly { name: string; shot: Omit<Shot, 'yawDeg'> }[] = [
  { name: 'lamps 12 degrees higher', shot: { lights: studio({ lampRiseDeg: 12 }) } },
  { name: 'lamps 12 degrees lower', shot: { lights: studio({ lampRiseDeg: -12 }) } },
  { name: 'soft flat light', shot: { lights: studio({ lamps: 0.4, fill: 1.1 }) } },
  {
    name: 'both lamps turned by 12 degrees the other way',
    shot: { lights: studio({ lampTurnDeg: -12 }) },
  },
  { name: 'hard light, little from the room', shot: { lights: studio({ lamps: 1, fill: 0.2 }) } },
  { name: 'lamps 18 degrees higher', shot: { lights: studio({ lampRiseDeg: 18 }) } },
  { name: 'lamps 20 degrees lower', shot: { lights: studio({ lampRiseDeg: -20 }) } },
  {
    name: 'flash on the camera',
    shot: { lights: [...studio({ lamps: 0, fill: 0.4 }), { towards: [0, -0.07, -0.9976], strength: 0.9 }] },
  },
];
const OBLIQUE_TURNS = [45, 41];
const PROFILE_TURNS = [90, 86];

export interface ObliqueShot {
  name: string;
  head: string;
  jowlMm: number;
  session: number;
  rendered: Rendered;
  face: FaceLandmarks | null;
  /** Of this very picture, and of the same head at exactly 45 degrees. */
  truth: ObliqueTruth;
  truthAt45: ObliqueTruth;
}

/** What sags with a jowl of so many mm. */
export const saggingOf = (jowlMm: number): Sagging => ({
  jowlLeft: jowlMm,
  cheek: jowlMm / 2,
  neck: jowlMm / 3,
});

/** Pictures of a head, patient's left side near, with two sags in two sessions. */
export async function* obliqueShots(
  source: HeadSource,
  models: FaceModels,
  jowls: readonly number[] = [0, 5],
): AsyncGenerator<ObliqueShot> {
  const head = await source.load();
  for (const jowlMm of jowls) {
    const deformed = sag(head, saggingOf(jowlMm));
    const truthAt45 = obliqueTruth(deformed, { yawDeg: 45 });
    for (const [session, other] of SESSIONS.entries()) {
      const shot = { ...other, yawDeg: OBLIQUE_TURNS[session]! };
      const rendered = renderHead(deformed, shot);
      yield {
        name: `${source.name} jowl ${jowlMm} session ${session + 1}`,
        head: source.name,
        jowlMm,
        session,
        rendered,
        face: models.findFaces(rendered.image)[0] ?? null,
        truth: session ? obliqueTruth(deformed, shot) : truthAt45,
        truthAt45,
      };
    }
  }
}

/** Pictures of a sagging head with a border, as declared but in other light; nothing for a head without one. */
export async function* otherLightShots(
  source: HeadSource,
  models: FaceModels,
  jowlMm = 5,
): AsyncGenerator<ObliqueShot> {
  const deformed = sag(await source.load(), saggingOf(jowlMm));
  const truth = obliqueTruth(deformed, { yawDeg: 45 });
  if (truth.descentMm === null) return;
  for (const [session, { name, shot }] of OTHER_LIGHT.entries()) {
    const rendered = renderHead(deformed, { ...shot, yawDeg: 45 });
    const face = models.findFaces(rendered.image)[0] ?? null;
    yield { name, head: source.name, jowlMm, session, rendered, face, truth, truthAt45: truth };
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

/** Profiles of a head, patient's left side near, with two degrees of fullness in two sessions. */
export async function* profileShots(
  source: HeadSource,
  models: FaceModels,
  necks: readonly number[] = [0, 4],
): AsyncGenerator<ProfileShot> {
  const head = await source.load();
  for (const neckMm of necks) {
    const deformed = sag(head, { neck: neckMm });
    const trueAngleDeg = profileTruth(seeHead(deformed, { yawDeg: 90 }))?.angleDeg ?? null;
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
