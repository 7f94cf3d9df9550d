import type { Case } from '@plica/face/case';
import { aged, AS_OF, patched } from './patch.ts';

/** Everything asked, nothing in the way: what each vignette changes is then all that speaks. */
const healthy: Case = {
  schema: 'plica.case/1',
  asOf: AS_OF,
  person: {
    ...aged(45),
    sex: 'female',
    bmi: 22,
    weightChangeKgLastYear: 0,
    weightStillChanging: false,
    weightChangePlanned: false,
    massiveWeightLoss: false,
    sun: 'little',
    smoking: { perDay: 0, otherNicotine: false },
    phototype: 'III',
    templeHair: 'full',
    sideburn: 'usual',
    pregnant: false,
    breastfeeding: false,
    pregnancyPlanned: false,
    events: [],
  },
  history: {
    complete: true,
    procedures: [],
    bloodPressureToday: { systolic: 118, diastolic: 74 },
  },
  screening: {
    thinksAboutIt: 'little',
    distress: 'some',
    avoids: 'nothing',
    othersSeeIt: 'clearly',
    unhappyAfterProcedures: false,
    phq2: 0,
    suicidalThoughts: false,
    bodyDysmorphicDisorder: 'notAssessed',
    ableToConsent: true,
    ownDecision: true,
    expectations: 'realistic',
  },
  signs: [],
};

/** Cheek-dominant sagging, little jowl, good neck, elastic skin, good volume: Baker I. */
export const mini = patched<Case>(healthy, {
  examination: {
    examinedOn: AS_OF,
    rater: 'surgeon',
    snapBackSeconds: 1,
    skinThickness: 'usual',
    elastosis: 'none',
    textureConcern: 'none',
    pinchMm: 12,
    faceWeight: 'usual',
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'clearly' },
    supineShift: 'clearly',
    palpatedSmas: 'mobile',
    cheekSagging: 3,
    jowl: 1,
    nasolabial: 3,
    neck: { laxity: 'none', belowCricoid: false, bands: 'none', submentalFat: 'none' },
    volume: { cheek: 'usual', temple: 'usual', underEye: 'usual' },
    baker: 'I',
    glogau: 'II',
  },
  concerns: ['cheekSagging', 'foldsDeepening', 'wantsLongerThanNonSurgical', 'burdenedByLargeIncision'],
  wishes: {
    maxDowntimeDays: 14,
    cut: 'small',
    longevity: 'longer',
    costWeight: 'medium',
    scarFear: 'some',
    anaesthesia: 'sedationToo',
  },
});

/** Sagging between a device and a small lift; the wishes tell which. */
export const early = patched(mini, {
  person: aged(43),
  examination: { cheekSagging: 2, jowl: 0, nasolabial: 2 },
});

/** Moderate jowl and a little loose neck: Baker II. */
export const shortScar = patched(mini, {
  person: aged(54),
  examination: {
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'little' },
    jowl: 2,
    neck: { laxity: 'mild', submentalFat: 'some' },
    baker: 'II',
  },
  concerns: ['cheekSagging', 'jowl', 'faceLine'],
  wishes: { maxDowntimeDays: 21, cut: 'any' },
});

/** Large jowls, neck loose below the ring cartilage, bands: Baker IV. */
export const full = patched(mini, {
  person: aged(63),
  examination: {
    snapBackSeconds: 1.5,
    elastosis: 'some',
    fingerLift: { cheekMoves: 'clearly', jowlMoves: 'little' },
    cheekSagging: 5,
    jowl: 4,
    nasolabial: 4,
    neck: { laxity: 'severe', belowCricoid: true, bands: 'atRest', submentalFat: 'some' },
    baker: 'IV',
    glogau: 'III',
  },
  concerns: ['jowl', 'neck', 'faceLine'],
  wishes: {
    maxDowntimeDays: 30,
    cut: 'any',
    longevity: 'asLongAsPossible',
    anaesthesia: 'any',
    scarFear: 'none',
  },
});

/** Slight sagging, elastic skin, no cut wanted. */
export const device = patched(mini, {
  person: aged(40),
  examination: {
    fingerLift: { cheekMoves: 'little', jowlMoves: 'little' },
    supineShift: 'little',
    palpatedSmas: 'partly',
    cheekSagging: 1,
    jowl: 0,
    nasolabial: 2,
  },
  concerns: ['cheekSagging'],
  wishes: { maxDowntimeDays: 3, cut: 'none', longevity: 'monthsAreFine' },
});

/** Lines, pigment and rough skin; nothing has come down. */
export const texture = patched(mini, {
  person: aged(36),
  examination: {
    elastosis: 'some',
    textureConcern: 'marked',
    fingerLift: { cheekMoves: 'no', jowlMoves: 'no' },
    supineShift: 'no',
    palpatedSmas: 'fixed',
    cheekSagging: 0,
    jowl: 0,
    nasolabial: 1,
    baker: null,
    glogau: 'III',
  },
  concerns: ['fineLines', 'pigment'],
  wishes: { maxDowntimeDays: 3, cut: 'none' },
});

/** Hollow cheek and temple; hardly any descent. */
export const deflated = patched(mini, {
  person: aged(48),
  examination: {
    pinchMm: 7,
    faceWeight: 'light',
    fingerLift: { cheekMoves: 'little', jowlMoves: 'no' },
    supineShift: 'no',
    palpatedSmas: 'fixed',
    cheekSagging: 1,
    jowl: 0,
    nasolabial: 3,
    volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' },
  },
  concerns: ['hollowness', 'underEye'],
  wishes: { cut: 'none', maxDowntimeDays: 7 },
});

/** Nothing to treat. */
export const young = patched(mini, {
  person: aged(24),
  examination: {
    snapBackSeconds: 0.5,
    fingerLift: { cheekMoves: 'no', jowlMoves: 'no' },
    supineShift: 'no',
    palpatedSmas: 'fixed',
    cheekSagging: 0,
    jowl: 0,
    nasolabial: 1,
    baker: null,
    glogau: 'I',
  },
  concerns: ['prevention'],
  wishes: { cut: 'small', maxDowntimeDays: 7, longevity: null },
});

/** Thin, sun-worn, slow skin over well-held deep layers. */
export const wornSkin = patched(mini, {
  person: { ...aged(66), sun: 'heavy', phototype: 'II' },
  examination: {
    snapBackSeconds: 6,
    skinThickness: 'thin',
    elastosis: 'marked',
    textureConcern: 'marked',
    fingerLift: { cheekMoves: 'little', jowlMoves: 'no' },
    supineShift: 'no',
    palpatedSmas: 'fixed',
    cheekSagging: 2,
    jowl: 1,
    nasolabial: 3,
    glogau: 'IV',
    baker: null,
  },
  concerns: ['fineLines', 'cheekSagging'],
});

/** A person of whom only this much is known. */
export const bare: Case = { schema: 'plica.case/1', asOf: AS_OF, person: { ...aged(58), sex: 'female' } };
