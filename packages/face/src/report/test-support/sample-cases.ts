import { caseSchema, type Case } from '../../case/index.ts';
import { decide } from '../../decide/index.ts';
import { explain } from '../../explain/index.ts';
import type { ReportInput } from '../report-input.ts';

const make = (parts: object): Case =>
  caseSchema.parse({ ...parts, schema: 'plica.case/1', asOf: '2026-11-22' });

const measure = (
  id: string,
  side: string,
  value: number | null,
  unit: string,
  sd: number | null,
  more = {},
) => ({
  id,
  side,
  value,
  unit,
  sd,
  sdBasis: 'pooled-between-session',
  quality: value === null ? 'blocked' : 'good',
  ...more,
});

/** Painted numbers, no person. */
const FRONT_PHOTO = {
  schema: 'plica.photo-measurement/1',
  takenOn: '2026-11-20',
  photo: { file: 'front-1.jpg', view: 'front', posture: 'upright' },
  ok: true,
  problems: [
    {
      code: 'occlusion.hair',
      severity: 'block',
      blocks: ['jaw.notch', 'jaw.waviness'],
      message: 'Hair lies over the jawline.',
      side: 'left',
      value: 0.81,
      limit: 0.5,
    },
  ],
  measures: [
    measure('nasolabial.depth', 'right', 0.162, 'log', 0.031),
    measure('nasolabial.depth', 'left', 0.148, 'log', 0.031),
    measure('mouthCorner.droop', 'both', 1.92, 'mm', 0.84),
    measure('jaw.notch', 'right', 2.61, 'mm', 1.1, { sdBasis: 'own-repeats' }),
    measure('jaw.notch', 'left', null, 'mm', null),
    measure('eye.canthalTilt', 'right', -0.4, 'mm', 0.7),
    measure('descent.composite', 'both', 0.7, 'z', 0.55),
  ],
};

export const EMPTY = make({ person: { birthDate: '1980-06-01' } });

export const MIDDLE = make({
  person: {
    birthDate: '1977-04-12',
    sex: 'female',
    bmi: 22,
    sun: 'moderate',
    templeHair: 'full',
    sideburn: 'usual',
  },
  measurements: [FRONT_PHOTO],
  examination: {
    examinedOn: '2026-11-22',
    rater: 'K. Lee',
    snapBackSeconds: 1,
    skinThickness: 'usual',
    elastosis: 'none',
    faceWeight: 'usual',
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'little' },
    supineShift: 'clearly',
    palpatedSmas: 'mobile',
    cheekSagging: 2,
    jowl: 1,
    nasolabial: { left: 3, right: 2 },
    neck: { laxity: 'none', belowCricoid: false, bands: 'none' },
    volume: { cheek: 'usual' },
    baker: 'I',
  },
  history: {
    complete: true,
    procedures: [{ kind: 'filler', on: '2023', product: 'hyaluronicAcid', mapped: true }],
    bloodPressureToday: { systolic: 122, diastolic: 76 },
  },
  concerns: ['cheekSagging', 'wantsShortRecovery'],
  wishes: { maxDowntimeDays: 10, cut: 'small', longevity: 'longer' },
  screening: { distress: 'none', thinksAboutIt: 'little', suicidalThoughts: false },
  clinic: {
    name: 'Example Clinic',
    country: 'KR',
    phone: '02-000-0000',
    prices: [{ option: 'mini', from: 2000000, to: 3000000, currency: 'KRW' }],
  },
});

/** As much as a case can hold at once, so that every row of every table is written. */
export const LADEN = make({
  person: {
    birthDate: '1958-01-30',
    sex: 'male',
    bmi: 31,
    weightStillChanging: true,
    massiveWeightLoss: true,
    sun: 'heavy',
    smoking: { perDay: 12, otherNicotine: true },
    phototype: 'V',
    templeHair: 'thinning',
    sideburn: 'short',
    events: [{ on: '2027-01-05', what: 'wedding' }],
  },
  measurements: [FRONT_PHOTO, { ...FRONT_PHOTO, ok: false, measures: [], takenOn: '2026-11-01' }],
  examination: {
    rater: 'K. Lee',
    snapBackSeconds: 4,
    skinThickness: 'thick',
    elastosis: 'marked',
    textureConcern: 'marked',
    skinThicknessMm: { value: 1.4, method: 'other', site: 'cheek' },
    cutometer: { probeMm: 8, pressureMbar: 300, site: 'other', r0Mm: 0.3, r7: 0.3 },
    pinchMm: 20,
    faceWeight: 'heavy',
    fingerLift: { cheekMoves: 'little', jowlMoves: 'no' },
    supineShift: 'clearly',
    palpatedSmas: 'fixed',
    cheekSagging: { left: 4, right: 5 },
    jowl: 3,
    nasolabial: 5,
    neck: { laxity: 'severe', belowCricoid: true, bands: 'atRest', submentalFat: 'much' },
    volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' },
    baker: 'IV',
    glogau: 'IV',
  },
  history: {
    procedures: [
      { kind: 'filler', product: 'permanent' },
      { kind: 'threads', on: '2025-02' },
      { kind: 'lift', on: '2012' },
      { kind: 'zygomaReduction', on: '2004' },
    ],
    illness: {
      hypertension: 'controlled',
      diabetes: 'poorlyControlled',
      bleedingDisorder: 'notWorkedUp',
      autoimmune: 'active',
      lupusOrLightSensitive: true,
      facialPalsy: 'recovered',
      scarring: 'keloid',
      herpes: 'activeAtSite',
      skinAtSite: 'dermatitis',
      cancerAtSite: 'suspected',
      radiotherapyHeadNeck: true,
      templeScar: true,
      hairLoss: 'pattern',
      alcohol: 'heavy',
    },
    medicines: {
      anticoagulant: 'canBeStopped',
      antiplatelet: 'canBeStopped',
      isotretinoin: 'now',
      steroid: 'highDose',
      immunosuppressant: true,
      glp1: true,
      bleedingSupplements: true,
    },
    bloodPressureToday: { systolic: 168 },
  },
  clinic: { country: 'DE' },
});

/** Sixteen years old. */
export const YOUNG = make({
  person: { birthDate: '2010-05-05', sex: 'female' },
  examination: { cheekSagging: 0, jowl: 0 },
});

export const URGENT = make({
  person: { birthDate: '1969-05-05' },
  signs: ['growingOrBleedingLesion', 'strokeSigns', 'suicidalThoughts'],
  clinic: { country: 'KR', phone: '02-000-0000' },
});

/** Everything the screening can say. */
export const DISTRESSED = make({
  ...MIDDLE,
  history: {
    ...MIDDLE.history,
    illness: { anxietyOrDepression: 'untreated', psychosis: 'stable', alcohol: 'heavy' },
  },
  screening: {
    thinksAboutIt: 'overAnHour',
    distress: 'strong',
    avoids: 'much',
    othersSeeIt: 'no',
    unhappyAfterProcedures: true,
    phq2: 5,
    bodyDysmorphicDisorder: 'confirmed',
    ableToConsent: false,
    ownDecision: false,
    expectations: 'unrealistic',
  },
  signs: ['obsessionOthersCannotSee'],
});

export const LONG_NAME = '남궁' + '가나다라마바사아자차카타파하'.repeat(12);

export const CASES: Readonly<Record<string, Case>> = {
  EMPTY,
  MIDDLE,
  LADEN,
  YOUNG,
  URGENT,
  DISTRESSED,
};

export const inputFor = (kase: Case, rest: Partial<Omit<ReportInput, 'case'>> = {}): ReportInput => {
  const explanation = explain(kase);
  return {
    case: kase,
    explanation,
    decision: decide(kase, explanation),
    edition: 'patient',
    language: 'en',
    signedBy: null,
    ...rest,
  };
};
