import { deflated, device, early, full, mini, shortScar, texture, young } from './bases.ts';
import { aged, notOpen, notSuited, open, operations, suited, wrong, type Draft, man } from './patch.ts';
import type { Expectation } from '../vignette.ts';

const MINI =
  'Sagging 2-3, cheek dominant, jowl <= mild, neck good, elastic skin: temporal mini lift (Baker I-like)';
const SHORT = 'Sagging 3, jowl moderate, neck mild: short scar, the lower face needs a longer vector';
const FULL = 'Sagging 4-5, neck laxity, bands, Baker III-IV: only these change lower face and neck lastingly';
const DEVICE = 'Sagging 1-2, no neck, elastic skin, wants no cut: device';
const THREAD = `${DEVICE}; threads if accepts < 1 y [S70]`;
const VOLUME = 'Flat, deflated cheek: volume first/with';
const SKIN = 'Sagging 0-1, fine lines: skincare with or without device, no surgery';
const NONE = 'Doing nothing is listed every time; nothing has come down';
const noSurgery = operations(wrong('Sagging 0-1: no surgery, not indicated'));
const support = { mainCause: { allowed: ['support' as const] } };
const average: Expectation = { allowed: ['suited'], risk: ['lower', 'average'], evidence: MINI };

const minis: Draft[] = [
  {
    id: 'mini-ideal-45f',
    title: 'Ideal for the small lift',
    why: 'Cheek sagging, hardly any jowl, a good neck, elastic skin, nothing in the way.',
    base: mini,
    expect: {
      redFlags: [],
      options: { mini: average, full: notSuited(FULL), device: notSuited('Effect small, short; sagging 3') },
      best: 'mini',
      mustDiscuss: ['noFiguresForThisOperation'],
      ...support,
    },
  },
  {
    id: 'mini-ideal-41f',
    title: 'Ideal for the small lift at 41',
    why: 'Grade 2, cheek dominant, wants longer than a device and accepts a small cut.',
    base: early,
    change: { person: aged(41), examination: { jowl: 1, nasolabial: 3 } },
    expect: { redFlags: [], options: { mini: open(MINI), full: notSuited(FULL) }, best: 'mini', ...support },
  },
  {
    id: 'mini-good-52f',
    title: 'Good for the small lift at 52, jowl slight and slow to move',
    why: 'The cheek follows the finger, the jowl does not: the small lift is for the cheek, and that is said.',
    base: mini,
    change: { person: aged(52), examination: { fingerLift: { cheekMoves: 'clearly', jowlMoves: 'no' } } },
    expect: {
      redFlags: [],
      options: {
        mini: {
          forbidden: ['contraindicated', 'notNow'],
          evidence: 'Finger-lift: cheek yes, jowl no: mini for cheek, set expectation for the jowl',
        },
      },
      mustDiscuss: ['jowlHardlyMoves'],
    },
  },
  {
    id: 'mini-ideal-48m',
    title: 'A man of 48 who fits the small lift',
    why: 'Findings as ideal; men bleed more, so with a plan for the pressure.',
    base: mini,
    change: { person: man(48) },
    expect: {
      redFlags: [],
      options: { mini: { ...open(MINI), risk: ['higher'] }, full: notSuited(FULL) },
      best: 'mini',
      mustDiscuss: ['bloodPressurePlan'],
      ...support,
    },
  },
];

const shortScars: Draft[] = [
  [54, 'f'],
  [49, 'f'],
  [59, 'm'],
].map(([years, sex]) => ({
  id: `short-scar-${years}${sex}`,
  title: `Moderate jowl and a slightly loose neck at ${years}`,
  why: 'The jowl is past what the temple reaches, the neck not yet past what a short scar reaches: Baker II.',
  base: shortScar,
  change: { person: sex === 'm' ? man(Number(years)) : aged(Number(years)) },
  expect: {
    redFlags: [],
    options: {
      mini: notSuited(SHORT),
      shortScar: open(SHORT),
      full: { forbidden: ['contraindicated'], evidence: FULL },
    },
    best: 'shortScar' as const,
    ...support,
  },
}));

const fulls: Draft[] = [
  {
    id: 'full-63f',
    title: 'Large jowls, bands, neck loose below the ring cartilage',
    why: 'Baker IV: only the full operation changes this lastingly.',
    base: full,
    expect: {
      redFlags: [],
      options: {
        mini: wrong(FULL),
        shortScar: notSuited('Baker IV: short scar unsuitable [S116]'),
        full: suited(FULL),
      },
      best: 'full',
      mainCause: { allowed: ['support', 'mixed'] },
      mustDiscuss: ['doNothing'],
    },
  },
  {
    id: 'full-baker-iii-67f',
    title: 'Clear jowls and a moderately loose neck with bands',
    why: 'Baker III with bands and sagging 4.',
    base: full,
    change: {
      person: aged(67),
      examination: {
        cheekSagging: 4,
        jowl: 3,
        neck: { laxity: 'moderate', belowCricoid: false },
        baker: 'III',
      },
    },
    expect: {
      redFlags: [],
      options: { mini: notOpen(FULL), full: open(FULL) },
      best: ['full'],
      mainCause: { allowed: ['support', 'mixed'] },
    },
  },
  {
    id: 'full-72m',
    title: 'A man of 72 with a hanging neck',
    why: 'The findings of a full lift; men and age bleed more.',
    base: full,
    change: { person: man(72) },
    expect: {
      redFlags: [],
      options: { mini: wrong(FULL), full: { ...open(FULL), risk: ['higher'] } },
      best: 'full',
      mustDiscuss: ['bloodPressurePlan'],
    },
  },
  {
    id: 'full-80f',
    title: 'Eighty, healthy, hanging jaw and neck',
    why: 'Age alone is no stop; it is named as a risk.',
    base: full,
    change: { person: aged(80), history: { bloodPressureToday: { systolic: 134, diastolic: 76 } } },
    expect: {
      redFlags: [],
      options: {
        mini: wrong(FULL),
        full: { forbidden: ['contraindicated', 'notNow'], evidence: `${FULL}; age: more hematoma [S58]` },
      },
    },
  },
];

const devices: Draft[] = [
  {
    id: 'device-40f',
    title: 'Slight sagging, elastic skin, no cut wanted',
    why: 'A device has a small, short effect and asks nothing of her.',
    base: device,
    expect: {
      redFlags: [],
      options: { device: open(DEVICE), mini: notSuited(DEVICE), full: notOpen(FULL) },
      best: ['device'],
    },
  },
  {
    id: 'device-46m',
    title: 'A man with slight sagging who takes no cut',
    why: 'Three free days, elastic skin, grade 1.',
    base: device,
    change: { person: man(46) },
    expect: {
      redFlags: [],
      options: { device: open(DEVICE), mini: notSuited(DEVICE), full: notOpen(FULL) },
      best: ['device'],
    },
  },
  {
    id: 'device-early-sagging-43f',
    title: 'Grade 2, cheek only, three free days, no cut',
    why: 'Findings between a device and a small lift; her wishes decide for the device.',
    base: early,
    change: { wishes: { cut: 'none', maxDowntimeDays: 3, longevity: 'monthsAreFine' } },
    expect: { redFlags: [], options: { device: open(DEVICE) }, best: ['device'] },
  },
];

const threads: Draft[] = [
  {
    id: 'thread-42f',
    title: 'Grade 2, no cut, months are enough',
    why: 'Threads lift at once and fade within the year; she knows and accepts.',
    base: early,
    change: { person: aged(42), wishes: { cut: 'none', maxDowntimeDays: 7, longevity: 'monthsAreFine' } },
    expect: {
      redFlags: [],
      options: { thread: open(THREAD) },
      best: ['thread', 'device'],
      mustDiscuss: ['shortLived'],
    },
  },
  {
    id: 'thread-39m',
    title: 'A man of 39, grade 2, no cut, months are enough',
    why: 'Young, elastic skin dimples less; the effect is short.',
    base: early,
    change: {
      person: man(39),
      wishes: { cut: 'none', maxDowntimeDays: 7, longevity: 'monthsAreFine' },
    },
    expect: {
      redFlags: [],
      options: { thread: open(THREAD) },
      best: ['thread', 'device'],
      mustDiscuss: ['shortLived'],
    },
  },
];

const volumes: Draft[] = [
  {
    id: 'volume-48f',
    title: 'Hollow cheek and temple, hardly any descent',
    why: 'What is missing is volume; pulling would hollow it further.',
    base: deflated,
    expect: {
      redFlags: [],
      options: {
        volume: open(VOLUME),
        mini: notOpen('Skin row: deflation, B; sagging 1: volume first, not a pull'),
        full: notOpen(FULL),
      },
      mainCause: { allowed: ['volume'] },
      best: 'volume',
    },
  },
  {
    id: 'volume-61m',
    title: 'A lean runner of 61 with hollow cheeks',
    why: 'Lost volume at a steady weight, skin and deep layer hold.',
    base: deflated,
    change: { person: { ...man(61), bmi: 20 } },
    expect: {
      redFlags: [],
      options: {
        volume: open(VOLUME),
        mini: notOpen('Skin row: deflation, B; sagging 1: volume first, not a pull'),
        full: notOpen(FULL),
      },
      mainCause: { allowed: ['volume'] },
      best: 'volume',
    },
  },
  {
    id: 'volume-deep-fold-44f',
    title: 'A very deep fold beside the nose, a good cheek',
    why: 'A pull at the temple hardly changes the fold.',
    base: mini,
    change: {
      person: aged(44),
      examination: {
        cheekSagging: 1,
        jowl: 0,
        nasolabial: 5,
        supineShift: 'little',
        fingerLift: { cheekMoves: 'little', jowlMoves: 'little' },
      },
      concerns: ['foldsDeepening'],
    },
    expect: {
      redFlags: [],
      options: {
        volume: open('Deep nasolabial fold with good cheek: filler/fat first [uncertain]'),
        mini: notSuited('The fold is the hardest to change by temple pull [uncertain]'),
      },
      mustDiscuss: ['foldHardestToChange'],
    },
  },
];

const skinCares: Draft[] = [
  {
    id: 'skin-care-33f',
    title: 'Fine lines and rough skin at 33',
    why: 'Surface only.',
    base: texture,
    change: { person: aged(33), examination: { glogau: 'II', elastosis: 'none' } },
    expect: { redFlags: [], options: { skinCare: open(SKIN), ...noSurgery }, best: ['skinCare'] },
  },
  {
    id: 'skin-care-28m',
    title: 'A man of 28 with first fine lines',
    why: 'Twenties: fine lines, care; a device is not needed for a lift.',
    base: texture,
    change: {
      person: man(28),
      examination: { glogau: 'II', elastosis: 'none', textureConcern: 'some' },
      concerns: ['fineLines'],
    },
    expect: { redFlags: [], options: { skinCare: open(SKIN), ...noSurgery }, best: ['skinCare'] },
  },
  {
    id: 'skin-care-pigment-35f',
    title: 'Pigment, phototype V',
    why: 'Pigment in dark skin asks for care with care.',
    base: texture,
    change: { person: { ...aged(35), phototype: 'V' }, concerns: ['pigment'] },
    expect: {
      redFlags: [],
      options: { skinCare: open(SKIN), ...noSurgery },
      best: ['skinCare'],
      mustDiscuss: ['pigment'],
    },
  },
];

const nothing: Draft[] = [
  {
    id: 'none-16f',
    title: 'Sixteen, nothing has come down',
    why: 'She saw filters on a telephone. Doing nothing is right.',
    base: young,
    change: { person: aged(16), concerns: ['faceLine'], wishes: { cut: 'any' } },
    expect: {
      redFlags: [],
      options: {
        none: suited(NONE),
        ...operations({
          allowed: ['unlikely', 'notNow', 'contraindicated'],
          evidence: 'Age < 18; not indicated',
        }),
      },
      mainCause: { allowed: ['none'] },
      best: ['none'],
    },
  },
  {
    id: 'none-24m',
    title: 'Twenty-four, asks whether early surgery prevents sagging',
    why: 'There is nothing to lift and no evidence that lifting early prevents anything.',
    base: young,
    change: { person: man(24) },
    expect: {
      redFlags: [],
      options: { none: suited(NONE), ...noSurgery },
      mainCause: { allowed: ['none'] },
      best: ['none', 'skinCare'],
    },
  },
  {
    id: 'none-31f',
    title: 'Thirty-one, wants prevention only, smooth in every grade',
    why: 'Care of the skin if she likes; nothing else.',
    base: young,
    change: { person: aged(31) },
    expect: {
      redFlags: [],
      options: { none: suited(NONE), ...noSurgery, thread: notOpen('No sagging: nothing to hold up') },
      mainCause: { allowed: ['none'] },
      best: ['none', 'skinCare'],
    },
  },
  {
    id: 'none-content-74f',
    title: 'Seventy-four, hanging jaw and neck, at peace with it',
    why: 'Her daughter brought her along. She would rather leave it, and that is right.',
    base: full,
    change: { person: aged(74), wishes: { noTreatment: true } },
    expect: {
      redFlags: [],
      options: { none: suited('Offer "do nothing" every time; the person decides'), mini: wrong(FULL) },
      best: ['none'],
    },
  },
  {
    id: 'none-content-50m',
    title: 'Fifty, a little sagging, would rather do nothing',
    why: 'He came to hear whether he must. He need not.',
    base: device,
    change: { person: man(50), wishes: { noTreatment: true } },
    expect: {
      redFlags: [],
      options: { none: suited('Offer "do nothing" every time; the person decides') },
      best: ['none'],
    },
  },
  {
    id: 'support-and-volume-57f',
    title: 'A cheek that has both come down and emptied',
    why: 'Both causes are plain; neither alone explains the face.',
    base: mini,
    change: {
      person: aged(57),
      examination: {
        volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' },
        jowl: 2,
        cheekSagging: 3,
        pinchMm: 7,
        faceWeight: 'light',
      },
    },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Skin row: deflation, B [S42, S62]'), volume: open(VOLUME) },
      mainCause: { allowed: ['mixed', 'support', 'volume', 'unknown'] },
    },
  },
];

export const rightOptions: Draft[] = [
  ...minis,
  ...shortScars,
  ...fulls,
  ...devices,
  ...threads,
  ...volumes,
  ...skinCares,
  ...nothing,
];
