import { caseSchema, type Case } from '../../case/index.ts';

type Parts<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: Parts<T[K]> } : T;
export type CaseParts = Parts<Case>;

/** A case with parts of it changed. Lists are replaced, records merged. */
export function withParts(kase: CaseParts, parts: CaseParts): Case {
  return caseSchema.parse(merge(kase, parts));
}

function merge(a: unknown, b: unknown): unknown {
  if (!isRecord(a) || !isRecord(b)) return b === undefined ? a : b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(a[key], b[key])]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const HEALTHY: CaseParts = {
  schema: 'plica.case/1',
  asOf: '2026-11-22',
  person: { sex: 'female', bmi: 22, templeHair: 'full', phototype: 'III', smoking: { perDay: 0 } },
  history: { complete: true, procedures: [], bloodPressureToday: { systolic: 118, diastolic: 74 } },
};

/** Healthy, 45, cheek down, jaw and neck good, skin elastic: the mini lift is suited. */
export const MINI: Case = withParts(HEALTHY, {
  person: { birthDate: '1981-03-01' },
  examination: {
    snapBackSeconds: 0.8,
    elastosis: 'none',
    skinThickness: 'usual',
    faceWeight: 'usual',
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'little' },
    supineShift: 'clearly',
    cheekSagging: 2,
    jowl: 1,
    nasolabial: 3,
    neck: { laxity: 'none', belowCricoid: false, bands: 'none', submentalFat: 'none' },
    volume: { cheek: 'usual', temple: 'usual', underEye: 'usual' },
    glogau: 'I',
    textureConcern: 'none',
  },
});

/** Healthy, 62, cheek, jowl and neck down: the full lift is suited. */
export const FULL: Case = withParts(MINI, {
  person: { birthDate: '1964-03-01' },
  examination: {
    snapBackSeconds: 1.5,
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'clearly' },
    cheekSagging: 4,
    jowl: 3,
    nasolabial: 3,
    neck: { laxity: 'moderate', bands: 'atRest' },
    glogau: 'II',
  },
});

/** Healthy, 54, jowl and cheek down alike: the short scar is suited. */
export const SHORT_SCAR: Case = withParts(MINI, {
  person: { birthDate: '1972-03-01' },
  examination: {
    cheekSagging: 3,
    jowl: 2,
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'clearly' },
    neck: { laxity: 'mild' },
  },
});

/** Healthy, 40, sagging just begins: devices and threads are suited. */
export const EARLY: Case = withParts(MINI, {
  person: { birthDate: '1986-03-01' },
  examination: { cheekSagging: 1, jowl: 0 },
});
