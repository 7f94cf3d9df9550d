import type { Case } from '@plica/face/case';
import { bare, mini } from './bases.ts';
import { aged, AS_OF, notOpen, notSuited, operations, open, type Draft, man } from './patch.ts';
import type { Expectation } from '../vignette.ts';

const HANDS = 'A doctor must see and feel the skin; a photograph cannot decide this';
const mustExamine: Expectation = {
  allowed: ['needsExamination'],
  forbidden: ['suited', 'possible'],
  evidence: HANDS,
};
const UNASKED = 'Unanswered safety questions never mean no: the hard stops are not ruled out';

const measure = (id: string, side: 'left' | 'right', value: number, unit: 'mm' | 'log', sd: number) => ({
  id,
  side,
  value,
  unit,
  sd,
  sdBasis: 'pooled-between-session' as const,
  quality: 'good' as const,
});
const photographs: NonNullable<Case['measurements']> = [
  {
    schema: 'plica.photo-measurement/1',
    takenOn: AS_OF,
    photo: { file: 'front.jpg', view: 'front', posture: 'upright' },
    ok: true,
    problems: [],
    measures: [
      measure('jaw.notch', 'left', 1.8, 'mm', 0.9),
      measure('jaw.notch', 'right', 2.1, 'mm', 0.9),
      measure('nasolabial.depth', 'left', 0.12, 'log', 0.04),
      measure('nasolabial.depth', 'right', 0.11, 'log', 0.04),
      measure('mouthCorner.droop', 'left', 1.6, 'mm', 1.2),
      measure('mouthCorner.droop', 'right', 1.4, 'mm', 1.2),
    ],
  },
];

export const sparse: Draft[] = [
  {
    id: 'age-and-sex-only-58f',
    title: 'Nothing known but age and sex',
    why: 'An age is not a finding.',
    base: bare,
    expect: {
      redFlags: [],
      options: {
        ...operations(mustExamine),
        thread: notSuited(HANDS),
        device: notSuited(HANDS),
        volume: notSuited(HANDS),
      },
      mainCause: { allowed: ['unknown'] },
      mustDiscuss: ['unansweredSafetyQuestions'],
    },
  },
  {
    id: 'photographs-only-49f',
    title: 'A photograph and nothing else',
    why: 'What was measured is shown; what to do cannot be told from it.',
    base: bare,
    change: { person: aged(49), measurements: photographs },
    expect: {
      redFlags: [],
      options: operations(mustExamine),
      mainCause: { allowed: ['unknown'] },
      mustDiscuss: ['cannotTellFromPhotographs', 'unansweredSafetyQuestions'],
    },
  },
  {
    id: 'photographs-and-history-55m',
    title: 'A photograph and a full history, no hand on the face',
    why: 'Every safety question is answered, yet nobody felt the skin.',
    base: mini,
    change: {
      person: man(55),
      examination: null,
      measurements: photographs,
    },
    expect: {
      redFlags: [],
      options: operations(mustExamine),
      mainCause: { allowed: ['unknown'] },
      mustDiscuss: ['cannotTellFromPhotographs'],
    },
  },
  {
    id: 'grades-without-hands-47f',
    title: 'Grades read by eye, nothing felt',
    why: 'Without pull, pinch and finger-lift nobody knows whether the cheek follows.',
    base: mini,
    change: {
      person: aged(47),
      examination: {
        snapBackSeconds: null,
        skinThickness: null,
        pinchMm: null,
        fingerLift: null,
        supineShift: null,
        palpatedSmas: null,
        baker: null,
      },
    },
    expect: { redFlags: [], options: { mini: mustExamine }, mustDiscuss: ['needsHandsOn'] },
  },
  {
    id: 'asked-and-unknown-hands-48f',
    title: 'Hands-on findings written as unknown',
    why: 'Unknown is an answer of its own and never means good.',
    base: mini,
    change: {
      person: aged(48),
      examination: {
        snapBackSeconds: 'unknown',
        skinThickness: 'unknown',
        pinchMm: 'unknown',
        fingerLift: { cheekMoves: 'unknown', jowlMoves: 'unknown' },
        supineShift: 'unknown',
        palpatedSmas: 'unknown',
        baker: 'unknown',
      },
    },
    expect: { redFlags: [], options: { mini: mustExamine } },
  },
  {
    id: 'history-not-asked-45f',
    title: 'Ideal findings, no history taken',
    why: 'Nobody asked about blood thinners, illness or pregnancy.',
    base: mini,
    change: {
      history: null,
      screening: null,
      person: { pregnant: null, breastfeeding: null, pregnancyPlanned: null, smoking: null },
    },
    expect: {
      redFlags: [],
      options: { mini: notSuited(UNASKED) },
      mustDiscuss: ['unansweredSafetyQuestions'],
    },
  },
  {
    id: 'pregnancy-unknown-36f',
    title: 'May be pregnant, does not know',
    why: 'A hard stop that is not ruled out.',
    base: mini,
    change: { person: { ...aged(36), pregnant: 'unknown' } },
    expect: {
      redFlags: [],
      options: { mini: notSuited(`${UNASKED}: pregnancy`) },
      mustDiscuss: ['unansweredSafetyQuestions'],
    },
  },
  {
    id: 'anticoagulant-unknown-53f',
    title: 'Takes a tablet for the blood, nobody knows which',
    why: 'A hard stop that is not ruled out.',
    base: mini,
    change: { person: aged(53), history: { medicines: { anticoagulant: 'unknown' } } },
    expect: {
      redFlags: [],
      options: { mini: notSuited(`${UNASKED}: anticoagulation`) },
      mustDiscuss: ['unansweredSafetyQuestions'],
    },
  },
  {
    id: 'contradictory-good-cheek-baker-iv-59f',
    title: 'Grade 1 cheek beside Baker IV and a neck loose below the ring cartilage',
    why: 'The findings quarrel; the one that rules the small lift out holds.',
    base: mini,
    change: {
      person: aged(59),
      examination: { cheekSagging: 1, jowl: 0, baker: 'IV', neck: { laxity: 'severe', belowCricoid: true } },
    },
    expect: {
      redFlags: [],
      options: { mini: notOpen('Neck laxity below cricoid: A, other operation [S116]; the worst row holds') },
    },
  },
  {
    id: 'contradictory-nothing-moves-46f',
    title: 'Clear sagging that no finger moves',
    why: 'Graded 3, yet neither finger-lift nor lying down changes anything: the temple would not either.',
    base: mini,
    change: {
      person: aged(46),
      examination: {
        fingerLift: { cheekMoves: 'no', jowlMoves: 'no' },
        supineShift: 'no',
        palpatedSmas: 'fixed',
      },
    },
    expect: {
      redFlags: [],
      options: {
        mini: notSuited(
          'A face that does not move with a temple pull is a poor temporal-lift face (own rule)',
        ),
      },
    },
  },
  {
    id: 'sides-differ-50f',
    title: 'Grade 4 on the left, 2 on the right',
    why: 'The worse side is past the small lift; the difference must be spoken of.',
    base: mini,
    change: {
      person: aged(50),
      examination: { cheekSagging: { left: 4, right: 2 }, jowl: { left: 3, right: 1 } },
    },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Sagging 4-5, jowl beyond mild on one side') },
      mustDiscuss: ['asymmetry'],
    },
  },
  {
    id: 'blood-pressure-152-today-49f',
    title: 'Systolic 152 on the day, no known illness',
    why: 'Below the line of 160: watched and repeated, not a stop.',
    base: mini,
    change: { person: aged(49), history: { bloodPressureToday: { systolic: 152, diastolic: 88 } } },
    expect: {
      redFlags: [],
      options: { mini: { ...open('The hard stop lies above 160 [S56]') } },
    },
  },
];
