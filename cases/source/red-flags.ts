import { SIGNS, type Sign } from '@plica/face/case';
import { full, mini } from './bases.ts';
import { aged, operations, stop, treatments, type Draft, man } from './patch.ts';

const kebab = (s: string) => s.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const URGENT = { allowed: ['suited' as const], evidence: 'Red flag: same-day or urgent referral' };

/** What each sign may mean, and the row that names it. */
const MEANING: Record<Sign, [why: string, row: string]> = {
  suicidalThoughts: [
    'Thoughts of suicide: help first of all.',
    'decision 4: severe depression, self-harm; recovery: emergency',
  ],
  breathingOrThroatSwelling: [
    'Neck swelling or trouble breathing may close the airway.',
    'recovery: emergency call [S117]',
  ],
  chestPainOrCollapse: ['Heart or a clot in the lung.', 'recovery: emergency call'],
  strokeSigns: ['Weak arm, speech trouble: a stroke.', 'recovery: emergency call'],
  visionLoss: ['Vision is lost within hours.', 'recovery: emergency call'],
  expandingSwelling: [
    'One side growing tense after a treatment elsewhere: bleeding.',
    'recovery: emergency now [S117]',
  ],
  suddenFacialDroop: [
    'A sudden droop is a nerve or a stroke, not sagging.',
    'decision 4: sudden facial droop',
  ],
  templeHeadacheWithJawOrVision: [
    'New temple pain with jaw or vision trouble over fifty: the artery, and sight is at risk.',
    'decision 4: urgent, not aesthetic',
  ],
  doubleVision: ['Double vision has causes that cannot wait.', 'decision 4: double vision'],
  pulsatingTempleLump: [
    'A pulsating lump where the cut would lie is a vessel.',
    'decision 4: pulsating or growing temple lump',
  ],
  duskySkin: ['Dusky skin after an injection elsewhere: the supply fails.', 'recovery: same day'],
  spreadingInfection: ['Spreading redness and fever.', 'recovery: same day'],
  newWeaknessAfterProcedure: ['A brow that no longer lifts after a treatment.', 'recovery: same day'],
  calfPainAndSwelling: ['One swollen, painful calf: a clot.', 'recovery: emergency call'],
  growingOrBleedingLesion: [
    'A growing, bleeding spot may be cancer.',
    'decision 4: rapidly growing or bleeding skin lesion',
  ],
  parotidLump: ['A lump in front of the ear lies in the field.', 'decision 4: parotid lump'],
  unexplainedWeightLoss: [
    'A face that thins without a reason has a reason.',
    'decision 4: unexplained weight loss with face thinning',
  ],
  severeDepressionOrSelfHarm: [
    'Severe depression or self-harm needs help before looks.',
    'decision 4: severe depression, self-harm',
  ],
  obsessionOthersCannotSee: [
    'An obsession with a defect nobody else sees is not cured by a knife.',
    'decision 4: obsession with a defect others cannot see',
  ],
};

const eachAlone: Draft[] = SIGNS.map((sign, i) => {
  const [why, row] = MEANING[sign];
  const years = 46 + (i % 10);
  const isMan = i % 2 === 1;
  return {
    id: `sign-${kebab(sign)}-${years}${isMan ? 'm' : 'f'}`,
    title: `Present now: ${kebab(sign).replaceAll('-', ' ')}`,
    why: `${why} Otherwise an ideal candidate for the small lift.`,
    base: mini,
    change: { person: isMan ? man(years) : aged(years), signs: [sign] },
    expect: {
      redFlags: [sign],
      options: {
        ...operations(stop(`Red flag (${row}): no elective operation now`)),
        ...treatments({ forbidden: ['suited'], evidence: `Red flag (${row}): elective treatment waits` }),
        refer: URGENT,
      },
      best: 'refer',
    },
  };
});

const together: Draft[] = [
  {
    id: 'signs-suicidal-first-49f',
    title: 'Thoughts of suicide beside other signs',
    why: 'Whatever else is there and in whatever order it was noted, thoughts of suicide come first, then the emergency, then the rest.',
    base: mini,
    change: { person: aged(49), signs: ['parotidLump', 'breathingOrThroatSwelling', 'suicidalThoughts'] },
    expect: {
      redFlags: ['suicidalThoughts', 'breathingOrThroatSwelling', 'parotidLump'],
      options: { ...operations(stop('Red flags before everything')), refer: URGENT },
      best: 'refer',
    },
  },
  {
    id: 'signs-said-twice-52m',
    title: 'Thoughts of suicide, told in the screening and noted as a sign, with a stroke',
    why: 'The same thing told twice is one flag, and still the first.',
    base: full,
    change: {
      person: man(52),
      signs: ['strokeSigns', 'suicidalThoughts'],
      screening: { suicidalThoughts: true },
    },
    expect: {
      redFlags: ['suicidalThoughts', 'strokeSigns'],
      options: { ...operations(stop('Red flags before everything')), refer: URGENT },
      best: 'refer',
    },
  },
  {
    id: 'sign-growing-lesion-young-31f',
    title: 'A growing spot on the cheek of a woman of 31',
    why: 'She came for prevention; the spot is what matters.',
    base: mini,
    change: {
      person: aged(31),
      signs: ['growingOrBleedingLesion'],
      examination: { cheekSagging: 0, jowl: 0, nasolabial: 1 },
      concerns: ['prevention', 'pigment'],
    },
    expect: {
      redFlags: ['growingOrBleedingLesion'],
      options: { refer: URGENT },
      best: 'refer',
    },
  },
];

export const redFlags: Draft[] = [...eachAlone, ...together];
