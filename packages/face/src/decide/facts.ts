import { ageInYears, daysBetween, gradeOf, sideDifference, type Case } from '../case/index.ts';
import type { Explanation } from '../explain/index.ts';
import { BAKER_GRADES, DAYS, NO_PREGNANCY_FROM, SKIN_ELASTICITY } from './knowledge/derived-facts.ts';

/** Everything the rules may ask about one person. `unknown` where it was not asked or not answered. */
export type Facts = ReturnType<typeof readFacts>;
export type FactName = keyof Facts;

type Answer<T> = T | 'unknown';

/** Numbers are Infinity where the thing lies beyond any limit: no event, never born, never taken. */
export function readFacts(kase: Case, explanation: Explanation) {
  const { person, asOf, examination: exam = {}, history = {}, screening = {}, wishes = {}, signs } = kase;
  const { illness = {}, medicines = {}, sedation = {} } = history;
  const complete = history.complete === true;
  /** An answer, or what its absence says: "no" only where the whole history was declared complete. */
  const asked = <T, D>(value: T | undefined, denied: D): T | D | 'unknown' =>
    value ?? (complete ? denied : 'unknown');
  const unasked = <D>(denied: D): D | 'unknown' => (complete ? denied : 'unknown');
  const known = <T>(value: T | undefined): Answer<T> => value ?? 'unknown';
  const daysSince = (date: string | 'unknown' | undefined): Answer<number> =>
    date === undefined || date === 'unknown' ? 'unknown' : daysBetween(date, asOf);
  const procedures = asked(history.procedures, [] as NonNullable<typeof history.procedures>);
  const baker = exam.baker && exam.baker !== 'unknown' ? BAKER_GRADES[exam.baker] : null;
  const gradeOrBaker = (grade: Answer<number>, byBaker: number | undefined): Answer<number> =>
    grade === 'unknown' ? (byBaker ?? 'unknown') : grade;
  const has = (kinds: readonly string[]): Answer<boolean> =>
    procedures === 'unknown' ? 'unknown' : procedures.some((p) => kinds.includes(p.kind));

  const age = ageInYears(person.birthDate, asOf);
  const noPregnancy = person.sex === 'male' || age >= NO_PREGNANCY_FROM.value;

  return {
    age,
    sex: known(person.sex),
    bmi: known(person.bmi),
    weightChanging: either(
      asked(person.weightStillChanging, false),
      asked(person.weightChangePlanned, false),
    ),
    massiveWeightLoss: asked(person.massiveWeightLoss, false),
    nicotine: nicotine(kase, complete),
    everSmoked: either(nicotine(kase, complete), person.smoking?.lastOn ? true : unasked(false)),
    phototype: romanNumber(person.phototype),
    templeHair: asked(person.templeHair, 'full' as const),
    pregnant: person.pregnant ?? (noPregnancy ? false : unasked(false)),
    breastfeeding: person.breastfeeding ?? (noPregnancy ? false : unasked(false)),
    pregnancyPlanned: person.pregnancyPlanned ?? (noPregnancy ? false : unasked(false)),
    daysSinceBirth: noPregnancy
      ? Infinity
      : person.lastBirthOn
        ? daysSince(person.lastBirthOn)
        : unasked(Infinity),
    daysToEvent: person.events
      ? Math.min(Infinity, ...person.events.map((e) => daysBetween(asOf, e.on)).filter((days) => days >= 0))
      : unasked(Infinity),

    systolicToday: known(history.bloodPressureToday?.systolic),
    heart: asked(illness.heart, 'none' as const),
    lung: asked(illness.lung, 'none' as const),
    hypertension: asked(illness.hypertension, 'none' as const),
    diabetes: asked(illness.diabetes, 'none' as const),
    bleedingDisorder: asked(illness.bleedingDisorder, 'none' as const),
    connectiveTissue: asked(illness.connectiveTissue, 'none' as const),
    autoimmune: asked(illness.autoimmune, 'none' as const),
    facialPalsy: asked(illness.facialPalsy, 'none' as const),
    scarring: asked(illness.scarring, 'none' as const),
    herpes: asked(illness.herpes, 'none' as const),
    skinAtSite: asked(illness.skinAtSite, 'clear' as const),
    cancerAtSite: asked(illness.cancerAtSite, 'none' as const),
    cancerElsewhere: asked(illness.cancerElsewhere, 'none' as const),
    radiotherapyHeadNeck: asked(illness.radiotherapyHeadNeck, false),
    templeScar: asked(illness.templeScar, false),
    hairLoss: asked(illness.hairLoss, 'none' as const),
    anxietyOrDepression: asked(illness.anxietyOrDepression, 'none' as const),
    psychosis: asked(illness.psychosis, 'none' as const),
    alcohol: asked(illness.alcohol, 'little' as const),
    malnutrition: asked(illness.malnutrition, false),
    jawJointOrDental: asked(illness.jawJointOrDental, false),
    anticoagulant: asked(medicines.anticoagulant, 'none' as const),
    antiplatelet: asked(medicines.antiplatelet, 'none' as const),
    daysSinceIsotretinoin:
      medicines.isotretinoin === 'now'
        ? 0
        : medicines.isotretinoin === 'never'
          ? Infinity
          : medicines.isotretinoinLastOn
            ? daysSince(medicines.isotretinoinLastOn)
            : medicines.isotretinoin === 'past'
              ? ('unknown' as const)
              : unasked(Infinity),
    steroid: asked(medicines.steroid, 'none' as const),
    immunosuppressant: asked(medicines.immunosuppressant, false),
    proteaseInhibitor: asked(medicines.proteaseInhibitor, false),
    glp1: asked(medicines.glp1, false),
    bleedingSupplements: asked(medicines.bleedingSupplements, false),
    anaestheticAllergy: asked(history.allergy?.localAnaesthetics, 'none' as const),
    sleepApnoea: asked(sedation.sleepApnoea, false),
    difficultAirway: asked(sedation.difficultAirway, false),

    inPlaneBefore: has(['filler', 'fatGraft', 'threads', 'lift']),
    unmapped:
      procedures === 'unknown'
        ? ('unknown' as const)
        : procedures.some(
            (p) => ['filler', 'fatGraft', 'threads', 'lift'].includes(p.kind) && p.mapped !== true,
          ),
    recentInPlane:
      procedures === 'unknown'
        ? ('unknown' as const)
        : procedures.some(
            (p) =>
              ['filler', 'fatGraft', 'threads'].includes(p.kind) &&
              p.on !== undefined &&
              daysBetween(p.on, asOf) < DAYS.recentProcedure.value,
          ),
    boneReduction: has(['zygomaReduction', 'jawAngleReduction']),

    sagging: gradeOrBaker(gradeOf(exam.cheekSagging), baker?.sagging),
    jowl: gradeOrBaker(gradeOf(exam.jowl), baker?.jowl),
    nasolabial: gradeOf(exam.nasolabial),
    sideDifference: Math.max(...[exam.cheekSagging, exam.jowl, exam.nasolabial].map(sideDifference)),
    neckLaxity: neckLaxity(exam.neck?.laxity, exam.neck?.belowCricoid, baker?.neck),
    belowCricoid: known(exam.neck?.belowCricoid),
    neckBands: known(exam.neck?.bands),
    submentalFat: known(exam.neck?.submentalFat),
    baker: known(exam.baker),
    glogau: romanNumber(exam.glogau),
    cheekMoves: known(exam.fingerLift?.cheekMoves),
    jowlMoves: known(exam.fingerLift?.jowlMoves),
    faceWeight: known(exam.faceWeight),
    skinThickness: known(exam.skinThickness),
    elastosis: known(exam.elastosis),
    texture: known(exam.textureConcern),
    cheekVolume: known(exam.volume?.cheek),
    templeVolume: known(exam.volume?.temple),
    underEyeVolume: known(exam.volume?.underEye),

    skinElasticity: skinElasticity(exam, explanation),
    supportClear: explanation.lines.support[2] + explanation.lines.support[3],
    volumeClear: explanation.lines.volume[2] + explanation.lines.volume[3],
    mainCause: explanation.mainCause.id,
    cannotTell: explanation.mainCause.cannotTell ?? 'no',

    concernsAnything: kase.concerns === undefined || kase.concerns.length > 0,
    concernsSurface: (kase.concerns ?? []).some((c) => c === 'fineLines' || c === 'pigment'),
    maxDowntimeDays: known(wishes.maxDowntimeDays),
    wishedCut: known(wishes.cut),
    wishedLongevity: known(wishes.longevity),
    concernLongevity: (kase.concerns ?? []).includes('wantsLongerThanNonSurgical'),
    concernCut: (kase.concerns ?? []).includes('burdenedByLargeIncision'),
    wantsShortRecovery: (kase.concerns ?? []).includes('wantsShortRecovery'),
    costWeight: known(wishes.costWeight),
    scarFear: known(wishes.scarFear),
    wishedAnaesthesia: known(wishes.anaesthesia),
    wantsNothing: known(wishes.noTreatment),

    suicidal: either(asked(screening.suicidalThoughts, false), signs?.includes('suicidalThoughts') ?? false),
    distress: distress(kase, complete),
    conversation: screening.conversation !== undefined,
    lowMood:
      screening.phq2 === undefined || screening.phq2 === 'unknown'
        ? unasked(false)
        : screening.phq2 >= DAYS.phq2Positive.value,
    bodyDysmorphicDisorder: screening.bodyDysmorphicDisorder === 'confirmed',
    ableToConsent: asked(screening.ableToConsent, true),
    ownDecision: asked(screening.ownDecision, true),
    expectations: asked(screening.expectations, 'realistic' as const),
    redFlag: (signs ?? []).length > 0 || screening.suicidalThoughts === true,
  } as const satisfies Record<string, number | string | boolean>;
}

function either(a: Answer<boolean>, b: Answer<boolean>): Answer<boolean> {
  if (a === true || b === true) return true;
  return a === 'unknown' || b === 'unknown' ? 'unknown' : false;
}

function romanNumber(numeral: string | undefined): Answer<number> {
  const at = ['I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(numeral ?? '');
  return at < 0 ? 'unknown' : at + 1;
}

/** Skin that reaches below the ring cartilage is a severe laxity, whatever grade was ticked. */
function neckLaxity(
  laxity: string | undefined,
  belowCricoid: boolean | 'unknown' | undefined,
  byBaker: string | undefined,
): string {
  if (belowCricoid === true) return 'severe';
  return laxity && laxity !== 'unknown' ? laxity : (byBaker ?? 'unknown');
}

/** Nicotine now, or stopped less than four weeks ago. */
function nicotine({ person, asOf }: Case, complete: boolean): Answer<boolean> {
  const { perDay, lastOn, otherNicotine } = person.smoking ?? {};
  if (otherNicotine === true || (typeof perDay === 'number' && perDay > 0)) return true;
  if (lastOn && daysBetween(lastOn, asOf) < DAYS.nicotineFree.value) return true;
  if (perDay === 0 || lastOn || complete) return false;
  return 'unknown';
}

/** Our own plain questions, read for sensitivity: surgeons' impressions alone find one in twenty. */
function distress({ screening = {}, signs = [] }: Case, complete: boolean): Answer<boolean> {
  const { thinksAboutIt, distress: hurts, avoids, othersSeeIt, unhappyAfterProcedures } = screening;
  if (signs.includes('obsessionOthersCannotSee')) return true;
  const suffers = hurts === 'some' || hurts === 'strong' || avoids === 'some' || avoids === 'much';
  if (
    hurts === 'strong' ||
    avoids === 'much' ||
    (thinksAboutIt === 'overAnHour' && (suffers || hurts === undefined)) ||
    (othersSeeIt === 'no' && (suffers || thinksAboutIt === 'overAnHour')) ||
    (unhappyAfterProcedures === true && suffers)
  )
    return true;
  const answered = [thinksAboutIt, hurts, avoids].every((a) => a !== undefined && a !== 'unknown');
  return answered || complete ? false : 'unknown';
}

/** Known only where the skin was examined by hand or device. */
function skinElasticity(
  exam: NonNullable<Case['examination']>,
  { lines }: Explanation,
): 'good' | 'fair' | 'poor' | 'unknown' {
  const examined = [exam.snapBackSeconds, exam.elastosis, exam.cutometer].some(
    (finding) => finding !== undefined && finding !== 'unknown',
  );
  if (!examined) return 'unknown';
  const [, , clear, marked] = lines.skin;
  if (marked >= SKIN_ELASTICITY.poorFromMarked.value) return 'poor';
  const slow =
    typeof exam.snapBackSeconds === 'number' && exam.snapBackSeconds > SKIN_ELASTICITY.slowFromSeconds.value;
  return slow || clear + marked >= SKIN_ELASTICITY.fairFromClear.value ? 'fair' : 'good';
}
