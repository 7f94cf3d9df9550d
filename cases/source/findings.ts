import type { Case } from '@plica/face/case';
import { mini } from './bases.ts';
import { aged, notOpen, notSuited, open, type Draft, type Patch } from './patch.ts';
import type { Expectation } from '../vignette.ts';

/** One finding changed in a face that is otherwise ideal for the small lift. */
const finding = (
  id: string,
  title: string,
  why: string,
  examination: Patch<NonNullable<Case['examination']>>,
  expectation: Expectation,
  mustDiscuss?: string[],
): Draft => ({
  id: `finding-${id}f`,
  title,
  why,
  base: mini,
  change: { person: aged(Number(id.slice(-2))), examination },
  expect: { redFlags: [], options: { mini: expectation }, ...(mustDiscuss ? { mustDiscuss } : {}) },
});

const LARGE = 'Sagging 4-5, neck laxity, bands, Baker III-IV: full operation';

export const findings: Draft[] = [
  finding(
    'cheek-hangs-56',
    'The cheek hangs past the jaw, jowl still slight',
    'Grade 5 is past what two centimetres at the temple can hold.',
    { cheekSagging: 5 },
    notOpen(LARGE),
  ),
  finding(
    'cheek-slight-39',
    'Only the upper cheek is a little lower',
    'Grade 1 is below what an operation is for.',
    { cheekSagging: 1, jowl: 0, nasolabial: 2 },
    notSuited('Sagging 1-2: device or threads; the small lift starts at 2-3'),
  ),
  finding(
    'no-sagging-46',
    'Nothing has come down',
    'Without sagging there is nothing to lift, at any age.',
    { cheekSagging: 0, jowl: 0, nasolabial: 1 },
    notOpen('Sagging 0-1: no surgery, not indicated'),
  ),
  finding(
    'jowl-moderate-51',
    'A moderate jowl, good neck',
    'The lower face needs a longer pull than the temple gives.',
    { jowl: 2 },
    notSuited('Sagging 3, jowl moderate: short scar; the mini lift asks for jowl <= mild [S47]'),
  ),
  finding(
    'jowl-strong-54',
    'A strong jowl, good neck',
    'A plication at the temple is weak for the jowl.',
    { jowl: 3 },
    notSuited('Mini lift asks for jowl <= mild; extended SMAS won in the lower face [S47]'),
  ),
  finding(
    'neck-moderate-53',
    'A moderately loose neck, slight jowl',
    'The neck is not reached.',
    { neck: { laxity: 'moderate' } },
    notSuited('The mini lift asks for a good neck'),
    ['neckNotTreated'],
  ),
  finding(
    'baker-iii-58',
    'Graded Baker III beside milder single grades',
    'Fair at best for a short scar.',
    { baker: 'III' },
    notSuited('Baker III-IV: full; III only fair [S116]'),
  ),
  finding(
    'cheek-does-not-follow-47',
    'The cheek does not follow the finger',
    'What a finger above the sideburn does not move, a suture there does not move either.',
    { fingerLift: { cheekMoves: 'no', jowlMoves: 'no' } },
    notSuited('A face that does not move with a temple pull is a poor temporal-lift face (own rule)'),
  ),
  finding(
    'cheek-follows-a-little-45',
    'The cheek follows the finger only a little',
    'The small lift is for a cheek that plainly follows.',
    { fingerLift: { cheekMoves: 'little', jowlMoves: 'little' } },
    notSuited('Finger-lift: "cheek yes" is the condition for the small lift'),
  ),
  finding(
    'very-deep-fold-49',
    'A very deep fold under clear sagging',
    'The fold is the hardest to change by a pull at the temple; that is said before.',
    { nasolabial: 5 },
    { forbidden: ['contraindicated', 'notNow'], evidence: 'The fold is hardest to change [uncertain]' },
    ['foldHardestToChange'],
  ),
  finding(
    'grade-two-37',
    'Grade 2, slight jowl, a woman of 37',
    'Within the grades of the small lift.',
    { cheekSagging: 2 },
    open('Sagging 2-3, cheek dominant, jowl <= mild, neck good, elastic skin'),
  ),
];
