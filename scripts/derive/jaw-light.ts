/**
 * How light the border of the near jaw is, from the light on other places of the same face: the powers of `NEAR_JAW.light`
 * (packages/face/src/measure/knowledge/near-jaw-parameters.ts). The tuning heads of validation/views.ts are drawn without and
 * with a jowl in 17 lights; the logarithm of the light on their true border, as a share of the cheekbone's, is fitted by those
 * of the five places, without a constant (it came out as 0.5 %). A ridge of 0.02 keeps uneven skin from mattering; the two
 * sessions as declared count three times, the two lights that are refused a third. Prints the powers, and the error of the
 * share on each head when the fit never saw it. The places were chosen among 45 by that error, and by that of one make of head
 * fitted on the other.
 *   tsx scripts/derive/jaw-light.ts          about 15 minutes on a free core
 */
import { loadFaceModels } from '@plica/capture/node';
import { solveLinear, type Point2, type Point3 } from '@plica/core';
import { NEAR_JAW as P } from '../../packages/face/src/measure/knowledge/near-jaw-parameters.ts';
import { lookAtJaw } from '../../packages/face/src/measure/oblique/find-near-jaw.ts';
import { saggingOf } from '../../validation/views/shots.ts';
import { sag } from '../render-heads/deform.ts';
import { HEADS } from '../render-heads/heads.ts';
import { studio, type Light } from '../render-heads/light.ts';
import { renderHead, type Rendered, type Shot } from '../render-heads/render.ts';
import { obliqueTruth } from '../render-heads/truth.ts';

const lamp = (turnDeg: number, riseDeg: number, strength: number): Light => {
  const [a, e] = [(turnDeg * Math.PI) / 180, (riseDeg * Math.PI) / 180];
  const towards: Point3 = [Math.sin(a) * Math.cos(e), -Math.sin(e), -Math.cos(a) * Math.cos(e)];
  return { towards, strength };
};
const room = (fill: number): Light[] => studio({ lamps: 0, fill });
const rise = (lampRiseDeg: number, lamps = 0.8, fill = 0.5): Omit<Shot, 'yawDeg'> => ({
  lights: studio({ lampRiseDeg, lamps, fill }),
});
/** Shot, and how much it counts. */
const SHOTS: readonly [Shot, number][] = [
  [{ yawDeg: 45 }, 3],
  [{ yawDeg: 41, pitchDeg: 3, seed: 5, noise: 3, lights: studio({ lampTurnDeg: 12, lampRatio: 1.3 }) }, 3],
  ...[-12, -6, 6, 12, 18].map((deg): [Shot, number] => [{ yawDeg: 45, ...rise(deg) }, 1]),
  ...[
    rise(0, 0.4, 1.1),
    rise(0, 0.6, 0.8),
    rise(0, 1, 0.2),
    rise(12, 0.4, 1.1),
    rise(-12, 0.5, 0.9),
    { lights: studio({ lampRatio: 0.7 }) },
    { lights: studio({ lampTurnDeg: -12 }) },
    { lights: [...room(0.5), ...[-15, 0, 15].flatMap((t) => [25, 40].map((r) => lamp(t, r, 0.15)))] },
  ].map((light): [Shot, number] => [{ yawDeg: 45, ...light }, 1]),
  [{ yawDeg: 45, ...rise(-20) }, 0.3],
  [{ yawDeg: 45, lights: [...room(0.4), lamp(0, 4, 0.9)] }, 0.3],
];

interface Sample {
  head: string;
  logs: readonly number[];
  border: number;
  weight: number;
}

const samples: Sample[] = [];
const models = await loadFaceModels();
for (const source of HEADS.filter(({ split }) => split === 'tune')) {
  const head = await source.load();
  for (const jowlMm of [0, 5])
    for (const [shot, weight] of SHOTS) {
      const deformed = sag(head, saggingOf(jowlMm));
      const rendered = renderHead(deformed, shot);
      const face = models.findFaces(rendered.image)[0];
      if (!face) continue;
      const { lightAt, places } = lookAtJaw(rendered.image, face.points, 1, rendered.pxPerMm);
      const onBorder = obliqueTruth(deformed, shot)
        .contourPx.filter((point) => Math.abs(downwardAt(rendered, point) - P.downwardDeg) < 2.5)
        .map((point) => Math.log(lightAt(point) / places.cheekbone));
      samples.push({ head: source.name, logs: places.logs, border: median(onBorder), weight });
    }
  console.error(source.name);
}
const powers = fit(samples);
console.log('powers', powers.map((power) => power.toFixed(3)).join(' '));
for (const name of new Set(samples.map(({ head }) => head))) {
  const own = fit(samples.filter(({ head }) => head !== name));
  const errors = samples.filter(({ head }) => head === name).map((s) => told(own, s) - s.border);
  const rms = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
  console.log(`${name}: share off by ${(100 * rms).toFixed(1)} % when not seen`);
}

function fit(all: readonly Sample[]): number[] {
  const size = all[0]!.logs.length;
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const sum = (of: (s: Sample) => number): number => all.reduce((acc, s) => acc + s.weight * of(s), 0);
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (__, j) => sum((s) => s.logs[i]! * s.logs[j]!) + (i === j ? 0.02 * total : 0),
    ),
  );
  const right = Array.from({ length: size }, (_, i) => sum((s) => s.logs[i]! * s.border));
  return solveLinear(normal, right)!;
}

function told(by: readonly number[], { logs }: Sample): number {
  return logs.reduce((sum, log, i) => sum + by[i]! * log, 0);
}

function downwardAt({ raster, oversampling, downwardDeg }: Rendered, [x, y]: Point2): number {
  return downwardDeg(Math.floor(y * oversampling) * raster.width + Math.floor(x * oversampling));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
