import type { Condition } from '../../decide/condition.ts';
import type { FactName } from '../../decide/facts.ts';
import type { PersonalCode } from '../../decide/knowledge/options/personal-comparisons.ts';

/** For whom a personal comparison is written. The limits follow the table of indications of the decision. */
export const PERSONAL_CONDITIONS: Readonly<Record<PersonalCode, Condition<FactName>>> = {
  littleSagging: { fact: 'sagging', atMost: 1 },
  cheekOnly: {
    all: [
      { fact: 'sagging', atLeast: 2 },
      { fact: 'sagging', atMost: 3 },
      { fact: 'jowl', atMost: 1 },
      { fact: 'neckLaxity', is: 'none' },
    ],
  },
  jowlMild: { fact: 'jowl', is: 1 },
  jowlMarked: { fact: 'jowl', atLeast: 2 },
  jowlDoesNotMove: {
    all: [
      { fact: 'jowlMoves', is: 'no' },
      { fact: 'jowl', atLeast: 1 },
    ],
  },
  neckLoose: { fact: 'neckLaxity', oneOf: ['moderate', 'severe'] },
  neckGood: { fact: 'neckLaxity', is: 'none' },
  foldDeep: { fact: 'nasolabial', atLeast: 4 },
  flatCheek: { fact: 'cheekVolume', oneOf: ['flat', 'hollow'] },
  thinSkin: { fact: 'skinThickness', is: 'thin' },
  poorElasticity: { fact: 'skinElasticity', is: 'poor' },
  heavyFace: { fact: 'faceWeight', is: 'heavy' },
  surfaceOnly: {
    all: [
      { fact: 'sagging', atMost: 1 },
      {
        any: [
          { fact: 'texture', oneOf: ['some', 'marked'] },
          { fact: 'concernsSurface', is: true },
        ],
      },
    ],
  },
  thinTempleHair: { fact: 'templeHair', is: 'thinning' },
  scarProne: { fact: 'scarring', oneOf: ['raised', 'keloid'] },
  previousTreatments: { fact: 'inPlaneBefore', is: true },
  male: { fact: 'sex', is: 'male' },
  smoker: { fact: 'nicotine', is: true },
  highPressure: {
    any: [
      { fact: 'hypertension', oneOf: ['controlled', 'uncontrolled'] },
      { fact: 'systolicToday', above: 160 },
    ],
  },
  eventSoon: { fact: 'daysToEvent', below: 90 },
  wantsShortDowntime: {
    any: [
      { fact: 'maxDowntimeDays', below: 14 },
      { fact: 'wantsShortRecovery', is: true },
    ],
  },
  wantsNoCut: { fact: 'wishedCut', is: 'none' },
  wantsLong: {
    any: [
      { fact: 'wishedLongevity', oneOf: ['longer', 'asLongAsPossible'] },
      { fact: 'concernLongevity', is: true },
    ],
  },
  fearsScar: { fact: 'scarFear', oneOf: ['some', 'strong'] },
  fearsAnaesthesia: { fact: 'wishedAnaesthesia', is: 'localOnly' },
  costMatters: { fact: 'costWeight', is: 'high' },
  causeUnknown: { fact: 'cannotTell', oneOf: ['photographsAlone', 'tooClose'] },
};
