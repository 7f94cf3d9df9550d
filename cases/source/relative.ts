import type { Case } from '@plica/face/case';
import { mini } from './bases.ts';
import { aged, notOpen, notSuited, open, wait, operations, type Draft, type Patch, man } from './patch.ts';
import type { Expectation, Vignette } from '../vignette.ts';

type Person = NonNullable<Case['person']>;
type Illness = NonNullable<NonNullable<Case['history']>['illness']>;
type Medicines = NonNullable<NonNullable<Case['history']>['medicines']>;

const ROW = 'Relative contraindication: the surgeon decides, the plan changes';

/** One thing on top of ideal findings. */
function beside(
  id: string,
  title: string,
  why: string,
  change: Patch<Case>,
  expectation: Expectation | Vignette['expect']['options'],
  mustDiscuss: string[] = [],
): Draft {
  return {
    id,
    title,
    why: `${why} Otherwise an ideal candidate for the small lift.`,
    base: mini,
    change,
    expect: {
      redFlags: [],
      options: 'evidence' in expectation ? { mini: expectation as Expectation } : expectation,
      ...(mustDiscuss.length ? { mustDiscuss } : {}),
    },
  };
}
/** A row of relative contraindications: alone it keeps the small lift from being suited. */
const alone = (
  id: string,
  title: string,
  why: string,
  change: Patch<Case>,
  evidence: string | Expectation,
  mustDiscuss: string[] = [],
): Draft =>
  beside(
    `relative-${id}`,
    title,
    why,
    change,
    typeof evidence === 'string' ? notSuited(`${ROW}. ${evidence}`) : evidence,
    mustDiscuss,
  );
const person = (years: number, change: Patch<Person>): Patch<Case> => ({
  person: { ...aged(years), ...change },
});
const illness = (years: number, change: Illness): Patch<Case> => ({
  person: aged(years),
  history: { illness: change },
});
const medicine = (years: number, change: Medicines): Patch<Case> => ({
  person: aged(years),
  history: { medicines: change },
});
/** The plan changes and the risk is named; the evidence does not take away the fit. */
const riskOnly = (evidence: string): Expectation => ({
  allowed: ['suited', 'possible'],
  risk: ['higher'],
  evidence,
});

const bodies: Draft[] = [
  alone(
    'smoker-44f',
    'Ten cigarettes a day',
    'Nicotine starves the skin edge; it is stopped four weeks before and after.',
    person(44, { smoking: { perDay: 10 } }),
    { ...notSuited(`${ROW}. Nicotine: AE OR 1.6 [S54]; stop >= 4 wk [S119]`), risk: ['higher'] },
    ['nicotine'],
  ),
  alone(
    'vapour-39f',
    'Nicotine vapour, no cigarettes',
    'Nicotine in any form counts.',
    person(39, { smoking: { otherNicotine: true } }),
    'Skin row: nicotine in any form, B, stop first [S119]',
    ['nicotine'],
  ),
  alone(
    'stopped-ten-days-ago-48f',
    'Stopped smoking ten days ago',
    'Four weeks without nicotine are not yet over.',
    person(48, { smoking: { perDay: 0, lastOn: '2026-11-12' } }),
    'Nicotine: stop >= 4 wk before [S119]',
    ['nicotine'],
  ),
  beside(
    'stopped-smoking-years-ago-47f',
    'Stopped smoking eight years ago',
    'Long past the weeks that matter for healing.',
    person(47, { smoking: { perDay: 0, lastOn: '2018-03' } }),
    open('Nicotine: stop >= 4 wk before; eight years are enough [S119]'),
  ),
  alone(
    'obesity-43f',
    'Body mass index 33',
    'Obesity raises infection and other events.',
    person(43, { bmi: 33 }),
    { ...notSuited(`${ROW}. Obesity: AE OR 1.7, infection RR 2.8 [S53, S54]`), risk: ['higher'] },
    ['weight'],
  ),
  beside(
    'risk-overweight-46f',
    'Body mass index 27',
    'Above 25 infection is more frequent; the operation is not ruled out.',
    person(46, { bmi: 27 }),
    riskOnly('BMI >= 25: infection RR 2.8 [S53]'),
  ),
  alone(
    'temple-hair-thinning-49f',
    'Thin hair at the temple',
    'The scar shows and shock loss is seen.',
    person(49, { templeHair: 'thinning' }),
    'Thin temporal hair: other incision or none; loss 8.4 % temporary, 2.8 % permanent, more if thin [S78]',
    ['hairLoss'],
  ),
  alone(
    'temple-bald-52f',
    'No hair at the temple',
    'Every scar is exposed.',
    person(52, { templeHair: 'bald' }),
    'Thin temporal hair/bald: other incision, or no',
    ['hairLoss'],
  ),
  ...(['pattern', 'traction', 'scarring', 'other'] as const).map((hairLoss, i) =>
    alone(
      `hair-loss-${hairLoss}-${45 + i}f`,
      `A hair disorder (${hairLoss}), hair at the temple still full`,
      'Hair that is already going is lost more easily beside a cut.',
      illness(45 + i, { hairLoss }),
      'Hair disorders; skin row B [S78]',
      ['hairLoss'],
    ),
  ),
  alone(
    'birth-four-months-ago-36f',
    'Gave birth four months ago, not breastfeeding',
    'Body and weight are still settling.',
    person(36, { lastBirthOn: '2026-07-20' }),
    'Pregnancy within 6-12 months: wait [recalled]',
  ),
  alone(
    'massive-weight-loss-42f',
    'Lost forty kilograms after stomach surgery, stable for three years',
    'The skin lost its spring; the lift creeps back.',
    person(42, { massiveWeightLoss: true }),
    'Skin row: very poor elasticity, post-massive weight loss, B-C [S49]',
  ),
];

const waiting: Draft[] = [
  alone(
    'weight-still-changing-41f',
    'Fourteen kilograms lighter and still losing',
    'The face is judged when the weight stands still.',
    person(41, { weightChangeKgLastYear: -14, weightStillChanging: true }),
    wait('Weight change: wait [recalled]'),
    ['weight'],
  ),
  alone(
    'weight-change-planned-50f',
    'Plans to lose weight',
    'First the weight, then the face.',
    person(50, { weightChangePlanned: true }),
    wait('Weight change planned: wait [recalled]'),
    ['weight'],
  ),
  alone(
    'pregnancy-planned-36f',
    'Plans a pregnancy within the year',
    'Pregnancy changes weight and tissue; the operation can wait.',
    person(36, { pregnancyPlanned: true }),
    wait('Pregnancy planned: wait [recalled]'),
    ['pregnancyPlans'],
  ),
  beside(
    'event-in-six-weeks-53f',
    'A wedding in six weeks',
    'Swelling and scar need three months.',
    person(53, { events: [{ on: '2027-01-03' }] }),
    operations(wait('< 3 months before an important event: not surgery now (swelling, scar timeline)')),
    ['event'],
  ),
  beside(
    'event-in-eleven-weeks-40f',
    'A reunion in eleven weeks',
    'Still inside the three months.',
    person(40, { events: [{ on: '2027-06-01' }, { on: '2027-02-07' }] }),
    wait('< 3 months before an important event: not surgery now'),
    ['event'],
  ),
  beside(
    'event-far-off-44f',
    'A wedding in six months, another one last month',
    'Time enough before the one; the other is over.',
    person(44, { events: [{ on: '2027-05-29' }, { on: '2026-10-20' }] }),
    open('The rule speaks of less than three months before an event'),
  ),
];

const illnesses: Draft[] = [
  alone(
    'diabetes-51f',
    'Controlled diabetes',
    'Healing and infection.',
    illness(51, { diabetes: 'controlled' }),
    'Diabetes',
    ['diabetes'],
  ),
  alone(
    'diabetes-poor-54f',
    'Poorly controlled diabetes',
    'Healing and infection; first the sugar.',
    illness(54, { diabetes: 'poorlyControlled' }),
    'Poorly controlled diabetes [S118]',
    ['diabetes'],
  ),
  alone(
    'keloid-38f',
    'A keloid former',
    'A keloid in front of the ear is worse than the sagging.',
    illness(38, { scarring: 'keloid' }),
    'Keloid history; skin row A-B: true keloid formers are generally excluded (opinion)',
    ['keloid'],
  ),
  alone(
    'raised-scars-43f',
    'Raised scars',
    'Scars grew thick before.',
    illness(43, { scarring: 'raised' }),
    'Skin row: hypertrophic scar history, A-B [S56]',
    ['scar'],
  ),
  alone(
    'radiotherapy-55f',
    'Radiotherapy of head and neck',
    'Poor supply of the skin.',
    illness(55, { radiotherapyHeadNeck: true }),
    'Previous radiotherapy; skin row B',
    ['radiotherapy'],
  ),
  alone(
    'temple-scar-47f',
    'An earlier operation at the temple',
    'Scarred planes and poor supply.',
    illness(47, { templeScar: true }),
    'Skin row: previously scarred temple, B',
  ),
  alone(
    'palsy-recovered-46f',
    'A facial palsy that recovered',
    'The nerve has been ill once.',
    illness(46, { facialPalsy: 'recovered' }),
    'Facial palsy history',
    ['facialPalsy'],
  ),
  alone(
    'palsy-present-50f',
    'A facial palsy, known for years',
    'Asymmetry comes from the nerve, not the fascia.',
    illness(50, { facialPalsy: 'present' }),
    'Facial palsy',
    ['facialPalsy'],
  ),
  alone(
    'autoimmune-quiet-48f',
    'A quiet autoimmune disease',
    'Healing and flares.',
    illness(48, { autoimmune: 'quiet' }),
    'Autoimmune disease',
    ['autoimmune'],
  ),
  alone(
    'autoimmune-active-45f',
    'An active autoimmune disease',
    'Healing and flares.',
    illness(45, { autoimmune: 'active' }),
    'Autoimmune disease',
    ['autoimmune'],
  ),
  alone(
    'heart-stable-55f',
    'Stable heart disease',
    'Anaesthesia and bleeding.',
    illness(55, { heart: 'stable' }),
    'Coronary disease [S118]',
    ['anaesthesiaRisk'],
  ),
  alone(
    'lung-stable-53f',
    'Stable chronic lung disease',
    'Anaesthesia.',
    illness(53, { lung: 'stable' }),
    'COPD [S118]',
    ['anaesthesiaRisk'],
  ),
  alone(
    'hypertension-uncontrolled-52f',
    'High pressure at home, 148 today',
    'Pressure that is not in hand bleeds after the operation.',
    {
      ...illness(52, { hypertension: 'uncontrolled' }),
      history: {
        illness: { hypertension: 'uncontrolled' },
        bloodPressureToday: { systolic: 148, diastolic: 90 },
      },
    },
    'Uncontrolled hypertension [S118]; hard stop above 160 on the day',
    ['bloodPressurePlan'],
  ),
  beside(
    'risk-hypertension-controlled-51f',
    'Treated high blood pressure, 128 today',
    'In hand, but it bleeds a little more often.',
    illness(51, { hypertension: 'controlled' }),
    riskOnly('Hypertension: more hematoma [S58]; plan for the pressure [S57]'),
    ['bloodPressurePlan'],
  ),
  alone(
    'bleeding-cleared-44f',
    'A mild bleeding disorder, cleared by haematology',
    'Worked up, yet a coagulopathy.',
    illness(44, { bleedingDisorder: 'clearedByHaematology' }),
    'Coagulopathy [S118]; the hard stop is only for one not worked up',
  ),
  alone(
    'ehlers-danlos-39f',
    'Ehlers-Danlos syndrome, not the vascular type',
    'Torn sutures, bad scars, early return.',
    illness(39, { connectiveTissue: 'ehlersDanlos' }),
    notOpen('Skin row: Ehlers-Danlos, A (specialist only) [S120]'),
  ),
  alone(
    'connective-tissue-other-45f',
    'Another connective tissue disease',
    'A collagen disorder changes healing.',
    illness(45, { connectiveTissue: 'other' }),
    'Collagen vascular disorders [S118]',
  ),
  alone(
    'cutis-laxa-37f',
    'Cutis laxa',
    'Loose skin from illness; the diagnosis comes first.',
    illness(37, { connectiveTissue: 'cutisLaxa' }),
    'Skin row: cutis laxa, B (diagnose first) [uncertain]',
  ),
  alone(
    'pseudoxanthoma-40f',
    'Pseudoxanthoma elasticum',
    'Loose skin from illness; the diagnosis comes first.',
    illness(40, { connectiveTissue: 'pseudoxanthomaElasticum' }),
    'Skin row: pseudoxanthoma elasticum, B (diagnose first) [uncertain]',
  ),
  alone(
    'untreated-anxiety-42f',
    'Anxiety, not treated',
    'Mood is steadied before a choice like this.',
    illness(42, { anxietyOrDepression: 'untreated' }),
    'Anxiety/depression untreated',
    ['lowMood'],
  ),
  beside(
    'treated-depression-46f',
    'Depression, treated and well',
    'Treated is not untreated.',
    illness(46, { anxietyOrDepression: 'treated' }),
    open('Only untreated anxiety or depression is listed'),
  ),
  alone(
    'alcohol-49f',
    'Heavy drinking',
    'Bleeding, healing, aftercare.',
    illness(49, { alcohol: 'heavy' }),
    'Alcohol abuse [S118]',
    ['alcohol'],
  ),
  alone(
    'malnutrition-41f',
    'Malnutrition',
    'Wounds need food.',
    illness(41, { malnutrition: true }),
    'Malnutrition [S118]',
  ),
  alone(
    'jaw-joint-44f',
    'An untreated jaw-joint problem',
    'Pain near the ear gets blamed on the operation.',
    illness(44, { jawJointOrDental: true }),
    'Dental/TMJ problem',
  ),
];

const medicines: Draft[] = [
  alone(
    'isotretinoin-ten-months-40f',
    'Isotretinoin until ten months ago',
    'The longer of the two conventions, a year, is not over.',
    medicine(40, { isotretinoin: 'past', isotretinoinLastOn: '2026-01-20' }),
    {
      forbidden: ['contraindicated', 'unlikely'],
      evidence: 'Interval 6-12 months is convention [uncertain]',
    },
  ),

  alone(
    'isotretinoin-now-36f',
    'Takes isotretinoin',
    'Healing is slower.',
    medicine(36, { isotretinoin: 'now' }),
    notOpen('Recent isotretinoin; skin row B, delay [S118]'),
  ),
  alone(
    'isotretinoin-two-months-38f',
    'Isotretinoin until two months ago',
    'The convention is six to twelve months.',
    medicine(38, { isotretinoin: 'past', isotretinoinLastOn: '2026-09-20' }),
    'Recent isotretinoin [S118]; interval 6-12 months [uncertain]',
  ),
  beside(
    'isotretinoin-long-ago-45f',
    'Isotretinoin in her twenties',
    'Many years ago.',
    medicine(45, { isotretinoin: 'past', isotretinoinLastOn: '2004' }),
    open('Only recent isotretinoin is listed'),
  ),
  alone(
    'steroid-high-dose-47f',
    'High-dose steroid',
    'Healing and infection.',
    medicine(47, { steroid: 'highDose' }),
    'High-dose steroid [S118]; skin row B, delay',
  ),
  alone(
    'immunosuppressant-50f',
    'An immunosuppressant',
    'Infection.',
    medicine(50, { immunosuppressant: true }),
    'Immunosuppression [S118]; skin row B, delay',
  ),
  alone(
    'protease-inhibitor-49f',
    'A protease inhibitor',
    'Named among the reasons why lifts did not last.',
    medicine(49, { proteaseInhibitor: true }),
    'Skin row: protease inhibitors among reasons for early repeat [S49]',
  ),
  alone(
    'aspirin-cannot-stop-54f',
    'Aspirin that cannot be stopped',
    'Aspirin makes bleeding under the skin more likely.',
    medicine(54, { antiplatelet: 'cannotBeStopped' }),
    { forbidden: ['suited'], risk: ['higher'], evidence: 'Aspirin: more hematoma [S58]' },
    ['bleedingMedicines'],
  ),
  beside(
    'anticoagulant-can-be-stopped-52f',
    'A blood thinner that can be stopped',
    'The prescribing doctor agrees to a pause.',
    medicine(52, { anticoagulant: 'canBeStopped' }),
    {
      forbidden: ['contraindicated', 'unlikely'],
      evidence: 'The hard stop is for one that cannot be stopped safely',
    },
    ['bleedingMedicines'],
  ),
  beside(
    'supplements-48f',
    'Ginkgo and fish oil',
    'Stopped before any operation.',
    medicine(48, { bleedingSupplements: true }),
    {
      forbidden: ['contraindicated', 'unlikely'],
      evidence: 'Not a contraindication; more bleeding is recalled teaching',
    },
    ['bleedingMedicines'],
  ),
  beside(
    'glp1-weight-steady-46f',
    'A GLP-1 injection, weight steady',
    'Weight and anaesthesia must be talked about.',
    medicine(46, { glp1: true }),
    {
      forbidden: ['contraindicated', 'unlikely'],
      evidence: 'Not listed as a contraindication; weight change is',
    },
    ['glp1'],
  ),
  beside(
    'sleep-apnoea-50f',
    'Sleep apnoea',
    'Sedation needs a plan.',
    { person: aged(50), history: { sedation: { sleepApnoea: true } } },
    { forbidden: ['contraindicated', 'unlikely'], evidence: 'Bears on sedation, not on the lift' },
    ['anaesthesiaRisk'],
  ),
  beside(
    'difficult-airway-47f',
    'A difficult airway',
    'Sedation needs a plan.',
    { person: aged(47), history: { sedation: { difficultAirway: true } } },
    { forbidden: ['contraindicated', 'unlikely'], evidence: 'Bears on sedation, not on the lift' },
    ['anaesthesiaRisk'],
  ),
];

const procedures: Draft[] = [
  alone(
    'filler-recent-mapped-44f',
    'Hyaluronic filler two months ago, looked for by ultrasound',
    'Known, yet fresh in the plane.',
    {
      person: aged(44),
      history: {
        procedures: [{ kind: 'filler', product: 'hyaluronicAcid', on: '2026-09-20', mapped: true }],
      },
    },
    'Recent filler/threads',
    ['previousTreatments'],
  ),

  alone(
    'filler-unmapped-43f',
    'Filler two months ago, product unknown',
    'Filler in the plane pulls and hides.',
    { person: aged(43), history: { procedures: [{ kind: 'filler', on: '2026-09' }] } },
    notOpen('Recent filler; previous filler: map first, ultrasound'),
    ['fillerMap'],
  ),
  alone(
    'filler-undated-46f',
    'Permanent filler, nobody knows when',
    'What is in the cheek must be known first.',
    { person: aged(46), history: { procedures: [{ kind: 'filler', product: 'permanent', mapped: false }] } },
    notOpen('Previous filler: map first, ultrasound'),
    ['fillerMap'],
  ),
  alone(
    'threads-unmapped-47f',
    'Threads last spring',
    'Old threads scar the plane.',
    { person: aged(47), history: { procedures: [{ kind: 'threads', on: '2026-04', mapped: 'unknown' }] } },
    notOpen('Previous threads: map first'),
    ['previousTreatments'],
  ),
  alone(
    'lift-before-53f',
    'A lift six years ago',
    'Scarred planes.',
    { person: aged(53), history: { procedures: [{ kind: 'lift', on: '2020' }] } },
    notOpen('Previous lift in plane: map first; skin row B'),
    ['previousTreatments'],
  ),
  beside(
    'filler-mapped-45f',
    'Hyaluronic filler three years ago, looked for and gone',
    'Mapped: nothing in the way.',
    {
      person: aged(45),
      history: {
        procedures: [{ kind: 'filler', product: 'dissolvedHyaluronicAcid', on: '2023-05', mapped: true }],
      },
    },
    open('Previous filler: map first; it was'),
  ),
  beside(
    'cheekbone-reduction-38f',
    'Cheekbone reduction ten years ago',
    'The bone that held the cheek is smaller.',
    { person: aged(38), history: { procedures: [{ kind: 'zygomaReduction', on: '2016', mapped: true }] } },
    {
      forbidden: ['contraindicated'],
      evidence: 'The evidence has no figure for sagging after bone surgery; it must be talked about',
    },
    ['boneChange'],
  ),
  beside(
    'jaw-angle-reduction-39f',
    'Jaw-angle reduction eight years ago',
    'Skin over less bone.',
    {
      person: aged(39),
      history: { procedures: [{ kind: 'jawAngleReduction', on: '2018-02', mapped: true }] },
    },
    {
      forbidden: ['contraindicated'],
      evidence: 'The evidence has no figure for sagging after bone surgery; it must be talked about',
    },
    ['boneChange'],
  ),
];

const minds: Draft[] = [
  alone(
    'unrealistic-44f',
    'Expects to look thirty again',
    'No lift does that.',
    { person: aged(44), screening: { expectations: 'unrealistic' } },
    'Unrealistic goals',
    ['expectations'],
  ),
  beside(
    'distress-not-talked-over-37f',
    'Distressed for hours a day, not yet talked over',
    'Preoccupation, distress and avoidance together: first the conversation.',
    {
      person: aged(37),
      screening: {
        thinksAboutIt: 'overAnHour',
        distress: 'strong',
        avoids: 'much',
        othersSeeIt: 'slightly',
      },
    },
    operations(wait('Positive screen: discuss first; surgeons caught 2 of 43 by impression [S86]')),
    ['distressConversation'],
  ),
  beside(
    'distress-talked-over-37f',
    'Distressed for hours a day, conversation on record',
    'The surgeon talked with her and finds no reason to stop.',
    {
      person: aged(37),
      screening: {
        thinksAboutIt: 'overAnHour',
        distress: 'strong',
        avoids: 'much',
        othersSeeIt: 'slightly',
        conversation: { on: '2026-11-21', by: 'surgeon' },
      },
    },
    {
      allowed: ['suited', 'possible'],
      evidence: 'A positive screen leads to a conversation, never to a label [S86]',
    },
  ),
  beside(
    'unhappy-after-procedures-45f',
    'Several treatments, unhappy with each',
    'Unhappy after every treatment: the next one needs a conversation.',
    { person: aged(45), screening: { unhappyAfterProcedures: true } },
    {
      forbidden: ['suited'],
      evidence: 'Core idea of the screen: repeated procedures, dissatisfied: please discuss',
    },
    ['distressConversation'],
  ),
  beside(
    'low-mood-49f',
    'Low mood on two questions',
    'PHQ-2 of 4.',
    { person: aged(49), screening: { phq2: 4 } },
    { forbidden: ['contraindicated'], evidence: 'PHQ-2 leads to a conversation, not to a label' },
    ['lowMood'],
  ),
  beside(
    'pressed-by-another-48f',
    'Her husband wants it',
    'The wish is not her own.',
    { person: aged(48), screening: { ownDecision: false } },
    notSuited('Consent must be free; two-stage consent [recalled]'),
    ['externalPressure'],
  ),
];

const men: Draft[] = [45, 52].map((years) => ({
  id: `male-${years}m`,
  title: `A man of ${years}, ideal findings`,
  why: 'Men bleed under the skin about four times as often; the small lift stays open with a plan for the pressure.',
  base: mini,
  change: {
    person: man(years),
  },
  expect: {
    redFlags: [],
    options: { mini: riskOnly('Male sex: hematoma RR 3.9, any AE OR 1.6 [S53, S54]; BP plan') },
    mustDiscuss: ['bloodPressurePlan'],
    mainCause: { allowed: ['support'] },
  },
}));

export const relatives: Draft[] = [
  ...bodies,
  ...waiting,
  ...illnesses,
  ...medicines,
  ...procedures,
  ...minds,
  ...men,
];
