import type { Case } from '@plica/face/case';
import { mini } from './bases.ts';
import {
  aged,
  forAll,
  never,
  operations,
  open,
  stop,
  treatments,
  wait,
  type Draft,
  type Patch,
  man,
} from './patch.ts';
import type { Vignette } from '../vignette.ts';

const ROW = 'Hard stop, absolute for an elective mini lift';
const suitedFirst = { allowed: ['suited' as const], evidence: 'Red flag: same-day or urgent referral' };
const refers = { refer: open('Absolute stop: "stop, refer"') };

function alone(
  id: string,
  title: string,
  why: string,
  change: Patch<Case>,
  options: Vignette['expect']['options'],
  more: Omit<Vignette['expect'], 'options'> = { redFlags: [] },
): Draft {
  return {
    id: `stop-${id}`,
    title,
    why: `${why} Otherwise an ideal candidate for the small lift, so that this alone must stop it.`,
    base: mini,
    change,
    expect: { options, ...more },
  };
}

export const hardStops: Draft[] = [
  alone(
    'blood-pressure-172-51f',
    'Systolic 172 on the day',
    'Pressure above 160 before surgery predicts bleeding under the skin.',
    { person: aged(51), history: { bloodPressureToday: { systolic: 172, diastolic: 96 } } },
    operations(wait(`${ROW}: uncontrolled hypertension (>160 systolic on the day) [S56]`)),
    { mustDiscuss: ['bloodPressurePlan'] },
  ),
  alone(
    'blood-pressure-161-44m',
    'Systolic 161 on the day, a man',
    'Just above the line of 160.',
    {
      person: man(44),
      history: { bloodPressureToday: { systolic: 161, diastolic: 92 } },
    },
    operations(wait(`${ROW}: >160 systolic on the day [S56]`)),
    {},
  ),
  alone(
    'anticoagulant-52m',
    'A blood thinner that cannot be stopped',
    'Bleeding under the flap cannot be controlled.',
    {
      person: man(52),
      history: { medicines: { anticoagulant: 'cannotBeStopped' } },
    },
    operations(never(`${ROW}: anticoagulation that cannot be stopped safely [recalled]`)),
  ),
  alone(
    'bleeding-not-worked-up-39f',
    'Easy bruising never looked into',
    'A bleeding disorder must be ruled out first.',
    { person: aged(39), history: { illness: { bleedingDisorder: 'notWorkedUp' } } },
    { ...operations(stop(`${ROW}: bleeding disorder not worked up [recalled]`)), ...refers },
  ),
  alone(
    'herpes-at-site-42f',
    'Cold sores at the temple today',
    'Herpes at the cut spreads and scars; it passes.',
    { person: aged(42), history: { illness: { herpes: 'activeAtSite' } } },
    operations(wait(`${ROW}: herpes at site; skin row: A until cleared [recalled]`)),
  ),
  ...(['infection', 'dermatitis', 'psoriasis', 'acne', 'folliculitis'] as const).map((skinAtSite, i) =>
    alone(
      `${skinAtSite}-at-site-${40 + i}f`,
      `Active ${skinAtSite} where the cut would lie`,
      'Skin disease at the cut means infection and scar; it is treated first.',
      { person: aged(40 + i), history: { illness: { skinAtSite } } },
      operations(wait(`${ROW}/skin row: active skin disease at the incision, A until cleared [recalled]`)),
    ),
  ),
  alone(
    'pregnant-38f',
    'Pregnant',
    'No elective operation in pregnancy.',
    { person: { ...aged(38), pregnant: true } },
    operations(wait(`${ROW}: pregnancy [recalled]`)),
  ),
  alone(
    'breastfeeding-37f',
    'Breastfeeding',
    'No elective operation while breastfeeding.',
    { person: { ...aged(37), breastfeeding: true } },
    operations(wait(`${ROW}: lactation [recalled]`)),
  ),
  alone(
    'unstable-heart-55f',
    'Unstable heart disease',
    'An elective operation waits for the heart.',
    { person: aged(55), history: { illness: { heart: 'unstable' } } },
    { ...operations(stop(`${ROW}: serious unstable heart disease [recalled]`)), ...refers },
  ),
  alone(
    'unstable-lung-54f',
    'Unstable lung disease',
    'An elective operation waits for the lungs.',
    { person: aged(54), history: { illness: { lung: 'unstable' } } },
    { ...operations(stop(`${ROW}: serious unstable lung disease [recalled]`)), ...refers },
  ),
  alone(
    'suspected-cancer-at-site-50f',
    'A suspicious spot where the cut would lie',
    'Cancer is ruled out before anything cosmetic.',
    { person: aged(50), history: { illness: { cancerAtSite: 'suspected' } } },
    { ...operations(stop(`${ROW}: suspected malignancy at the site [recalled]`)), ...refers },
    {},
  ),
  alone(
    'vascular-ehlers-danlos-36f',
    'Vascular Ehlers-Danlos syndrome',
    'Vessels and sutures tear.',
    { person: aged(36), history: { illness: { connectiveTissue: 'vascularEhlersDanlos' } } },
    operations(never(`${ROW}: vascular Ehlers-Danlos; skin row A [S120]`)),
  ),
  alone(
    'acute-psychosis-40f',
    'Acute psychosis',
    'The illness is treated first; consent is in doubt.',
    { person: aged(40), history: { illness: { psychosis: 'acute' } } },
    {
      ...operations(stop(`${ROW}: acute psychosis [recalled]`)),
      ...treatments({ forbidden: ['suited'], evidence: `${ROW}: acute psychosis; elective treatment waits` }),
      ...refers,
    },
    {},
  ),
  alone(
    'suicidal-thoughts-in-screening-47f',
    'Thoughts of suicide told in the screening',
    'Help comes before everything else.',
    { person: aged(47), screening: { suicidalThoughts: true } },
    {
      ...operations(stop(`${ROW}: suicidality; red flag first of all`)),
      ...treatments({
        forbidden: ['suited'],
        evidence: 'Suicidality: urgent help, elective treatment waits',
      }),
      refer: suitedFirst,
    },
    { redFlags: ['suicidalThoughts'], best: 'refer' },
  ),
  alone(
    'body-dysmorphic-disorder-35f',
    'Body dysmorphic disorder, confirmed by a professional',
    'Operations do not relieve it and often deepen it.',
    { person: aged(35), screening: { bodyDysmorphicDisorder: 'confirmed' } },
    {
      ...operations(stop(`${ROW}: body dysmorphic disorder confirmed by a professional (stricter than S86)`)),
      ...refers,
    },
    {},
  ),
  alone(
    'body-dysmorphic-disorder-talked-over-41f',
    'Confirmed body dysmorphic disorder with a conversation on record',
    'A conversation answers a positive screen, not a confirmed disorder.',
    {
      person: aged(41),
      screening: {
        bodyDysmorphicDisorder: 'confirmed',
        conversation: { on: '2026-11-20', by: 'surgeon' },
      },
    },
    operations(stop(`${ROW}: confirmed body dysmorphic disorder`)),
    {},
  ),
  alone(
    'cannot-consent-55f',
    'Not able to consent',
    'Nobody is operated on for looks without their own consent.',
    { person: aged(55), screening: { ableToConsent: false } },
    {
      ...operations(stop(`${ROW}: inability to consent`)),
      ...treatments({ forbidden: ['suited'], evidence: 'No elective treatment without consent' }),
    },
  ),
  alone(
    'age-17f',
    'Seventeen years old',
    'Adult findings on a minor: the age alone must stop the operation.',
    { person: aged(17) },
    operations(stop(`${ROW}: age < 18`)),
  ),
  alone(
    'eighteen-tomorrow-17m',
    'Eighteen tomorrow',
    'Age counts in days: one short of eighteen is a minor.',
    {
      person: {
        birthDate: '2008-11-23',
        sex: 'male',
        pregnant: null,
        breastfeeding: null,
        pregnancyPlanned: null,
      },
    },
    operations(stop(`${ROW}: age < 18`)),
  ),
  alone(
    'allergy-all-local-anaesthetics-49f',
    'Allergic to every usable local anaesthetic',
    'The small lift is done awake under local anaesthesia.',
    { person: aged(49), history: { allergy: { localAnaesthetics: 'all' } } },
    forAll(['mini'] as const, never(`${ROW}: allergy to all usable local anaesthetics`)),
  ),
  alone(
    'progeroid-38f',
    'A syndrome of early ageing',
    'Poor healing and disease risk.',
    { person: aged(38), history: { illness: { connectiveTissue: 'progeroid' } } },
    operations(never('Skin row: progeria/Werner, grade A [recalled]')),
  ),
];
