import type { Case, OptionId } from '../../case/index.ts';
import type { Status } from '../decision.ts';
import { EARLY, FULL, MINI, SHORT_SCAR, withParts, type CaseParts } from './people.ts';

export interface Example {
  base?: Case;
  parts: CaseParts;
  /** Statuses the row alone brings about. */
  gives?: Partial<Record<OptionId, Status>>;
}

const stop = (parts: CaseParts, status: Status = 'contraindicated'): Example => ({
  parts,
  gives: { mini: status },
});
const relative = (parts: CaseParts, status: Status = 'possible'): Example => ({
  parts,
  gives: { mini: status },
});
const illness = (parts: NonNullable<NonNullable<CaseParts['history']>['illness']>): CaseParts => ({
  history: { illness: parts },
});
const medicines = (parts: NonNullable<NonNullable<CaseParts['history']>['medicines']>): CaseParts => ({
  history: { medicines: parts },
});

/** One person for each row, in whom nothing but the row speaks against the option. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'stop.under18': {
    base: EARLY,
    parts: { person: { birthDate: '2010-01-01' } },
    gives: { device: 'contraindicated' },
  },
  'stop.cannotConsent': stop({ screening: { ableToConsent: false } }),
  'stop.pregnant': stop({ person: { pregnant: true } }, 'notNow'),
  'stop.breastfeeding': stop({ person: { breastfeeding: true } }, 'notNow'),
  'stop.pressureToday': stop({ history: { bloodPressureToday: { systolic: 172 } } }, 'notNow'),
  'stop.hypertensionUncontrolled': stop(illness({ hypertension: 'uncontrolled' }), 'notNow'),
  'stop.anticoagulant': stop(medicines({ anticoagulant: 'cannotBeStopped' })),
  'stop.bleedingDisorder': stop(illness({ bleedingDisorder: 'notWorkedUp' })),
  'stop.infectionAtSite': stop(illness({ skinAtSite: 'infection' }), 'notNow'),
  'stop.herpesAtSite': stop(illness({ herpes: 'activeAtSite' }), 'notNow'),
  'stop.heart': stop(illness({ heart: 'unstable' })),
  'stop.lung': stop(illness({ lung: 'unstable' })),
  'stop.cancerAtSite': stop(illness({ cancerAtSite: 'suspected' })),
  'stop.vascularEhlersDanlos': stop(illness({ connectiveTissue: 'vascularEhlersDanlos' })),
  'stop.psychosis': stop(illness({ psychosis: 'acute' })),
  'stop.suicidal': stop({ screening: { suicidalThoughts: true } }),
  'stop.bodyDysmorphicDisorder': stop({ screening: { bodyDysmorphicDisorder: 'confirmed' } }),
  'stop.anaestheticAllergy': stop({ history: { allergy: { localAnaesthetics: 'all' } } }),

  'screening.distress': relative(
    { screening: { thinksAboutIt: 'overAnHour', distress: 'strong' } },
    'notNow',
  ),
  'screening.distressDiscussed': {
    parts: { screening: { distress: 'strong', conversation: { on: '2026-11-20', by: 'the surgeon' } } },
  },
  'screening.ownDecision': relative({ screening: { ownDecision: false } }, 'notNow'),
  'screening.expectations': relative({ screening: { expectations: 'unrealistic' } }, 'notNow'),

  'timing.weight': relative({ person: { weightStillChanging: true } }, 'notNow'),
  'timing.glp1': { parts: medicines({ glp1: true }) },
  'timing.pregnancyPlanned': relative({ person: { pregnancyPlanned: true } }, 'notNow'),
  'timing.birth': relative({ person: { lastBirthOn: '2026-08' } }, 'notNow'),
  'timing.event': relative({ person: { events: [{ on: '2027-01-15' }] } }, 'notNow'),
  'timing.eventSoon': {
    base: EARLY,
    parts: { person: { events: [{ on: '2026-11-28' }] } },
    gives: { thread: 'notNow' },
  },

  'skin.excess': relative({ examination: { baker: 'IV' } }, 'unlikely'),
  'skin.poorElasticity': relative({ person: { massiveWeightLoss: true } }),
  'skin.fairElasticity': { parts: { examination: { snapBackSeconds: 4 } } },
  'skin.heavy': relative({ examination: { faceWeight: 'heavy' } }),
  'skin.thin': relative({ examination: { skinThickness: 'thin' } }),
  'skin.surfaceOnly': { base: EARLY, parts: { examination: { cheekSagging: 0, glogau: 'II' } } },
  'skin.mainCause': {
    base: MINI,
    parts: {
      person: { birthDate: '1971-03-01', sun: 'heavy' },
      examination: {
        snapBackSeconds: 5,
        elastosis: 'marked',
        glogau: 'IV',
        supineShift: 'no',
        fingerLift: { cheekMoves: 'little' },
        palpatedSmas: 'fixed',
      },
    },
    gives: { mini: 'unlikely' },
  },
  'skin.deflation': {
    base: SHORT_SCAR,
    parts: { examination: { volume: { cheek: 'flat' } } },
    gives: { shortScar: 'possible' },
  },
  'skin.deflationAlone': {
    parts: {
      examination: {
        supineShift: 'no',
        fingerLift: { cheekMoves: 'little' },
        volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' },
      },
    },
    gives: { mini: 'unlikely' },
  },
  'skin.keloid': relative(illness({ scarring: 'keloid' }), 'unlikely'),
  'skin.raisedScars': relative(illness({ scarring: 'raised' })),
  'skin.ehlersDanlos': relative(illness({ connectiveTissue: 'ehlersDanlos' }), 'contraindicated'),
  'skin.looseSkinDisease': relative(illness({ connectiveTissue: 'cutisLaxa' }), 'needsExamination'),
  'skin.progeroid': relative(illness({ connectiveTissue: 'progeroid' }), 'contraindicated'),
  'skin.activeDisease': relative(illness({ skinAtSite: 'psoriasis' }), 'notNow'),
  'skin.isotretinoin': relative(medicines({ isotretinoin: 'now' }), 'notNow'),
  'skin.isotretinoinWithinYear': relative(
    medicines({ isotretinoin: 'past', isotretinoinLastOn: '2026-02-01' }),
  ),
  'skin.steroid': relative(medicines({ steroid: 'highDose' }), 'notNow'),
  'skin.immunosuppressed': relative(medicines({ immunosuppressant: true })),
  'skin.radiotherapy': relative(illness({ radiotherapyHeadNeck: true })),
  'skin.templeScar': relative(illness({ templeScar: true })),
  'skin.unmapped': relative(
    { history: { procedures: [{ kind: 'filler', on: '2019', product: 'unknown' }] } },
    'needsExamination',
  ),
  'skin.recentInPlane': {
    parts: { history: { procedures: [{ kind: 'filler', on: '2026-09-01', mapped: true }] } },
  },
  'skin.inPlaneBefore': relative({
    history: { procedures: [{ kind: 'threads', on: '2021', mapped: true }] },
  }),
  'skin.thinningHair': relative({ person: { templeHair: 'thinning' } }),
  'skin.noTempleHair': relative({ person: { templeHair: 'bald' } }, 'unlikely'),
  'skin.darkPhototype': { parts: { person: { phototype: 'V' } } },
  'skin.nicotineFlap': relative({ person: { smoking: { perDay: 10 } } }),

  'relative.diabetes': relative(illness({ diabetes: 'controlled' })),
  'relative.diabetesPoorlyControlled': relative(illness({ diabetes: 'poorlyControlled' }), 'notNow'),
  'relative.obesity': relative({ person: { bmi: 32 } }),
  'relative.palsyRecovered': relative(illness({ facialPalsy: 'recovered' })),
  'relative.palsyPresent': relative(illness({ facialPalsy: 'present' }), 'needsExamination'),
  'relative.autoimmuneQuiet': relative(illness({ autoimmune: 'quiet' })),
  'relative.autoimmuneActive': relative(illness({ autoimmune: 'active' }), 'notNow'),
  'relative.connectiveTissueOther': relative(illness({ connectiveTissue: 'other' })),
  'relative.heartOrLungStable': relative(illness({ heart: 'stable' })),
  'relative.hypertensionControlled': { parts: illness({ hypertension: 'controlled' }) },
  'relative.bleedingDisorderCleared': relative(illness({ bleedingDisorder: 'clearedByHaematology' })),
  'relative.anticoagulant': relative(medicines({ anticoagulant: 'canBeStopped' })),
  'relative.antiplatelet': relative(medicines({ antiplatelet: 'canBeStopped' })),
  'relative.bleedingSupplements': { parts: medicines({ bleedingSupplements: true }) },
  'relative.sedation': relative({ history: { sedation: { sleepApnoea: true } } }),
  'relative.anaestheticAllergySome': relative({ history: { allergy: { localAnaesthetics: 'some' } } }),
  'relative.anxietyOrDepression': relative(illness({ anxietyOrDepression: 'untreated' })),
  'relative.lowMood': relative({ screening: { phq2: 4 } }),
  'relative.psychosisStable': relative(illness({ psychosis: 'stable' })),
  'relative.alcohol': relative(illness({ alcohol: 'heavy' })),
  'relative.malnutrition': relative(illness({ malnutrition: true }), 'notNow'),
  'relative.cancerElsewhere': relative(illness({ cancerElsewhere: 'active' }), 'notNow'),
  'relative.cancerTreated': relative(illness({ cancerElsewhere: 'treated' })),
  'relative.jawJointOrDental': relative(illness({ jawJointOrDental: true })),
  'relative.boneReduction': relative({ history: { procedures: [{ kind: 'zygomaReduction', on: '2012' }] } }),

  'examination.photographsAlone': {
    base: withParts(MINI, {}),
    parts: {
      examination: {
        snapBackSeconds: 'unknown',
        skinThickness: 'unknown',
        faceWeight: 'unknown',
        fingerLift: { cheekMoves: 'unknown', jowlMoves: 'unknown' },
        supineShift: 'unknown',
        volume: { cheek: 'unknown' },
      },
    },
    gives: { mini: 'needsExamination' },
  },
  'examination.cheekDoesNotMove': relative({ examination: { fingerLift: { cheekMoves: 'no' } } }, 'unlikely'),
  'examination.cheekMovesLittle': { parts: { examination: { fingerLift: { cheekMoves: 'little' } } } },
  'examination.jowlDoesNotMove': { parts: { examination: { fingerLift: { jowlMoves: 'no' } } } },
  'examination.jowlMarkedAndFixed': relative(
    { examination: { jowl: 2, fingerLift: { jowlMoves: 'no' } } },
    'unlikely',
  ),
  'examination.neckBands': relative({ examination: { neck: { bands: 'atRest' } } }),
  'examination.sidesDiffer': { parts: { examination: { nasolabial: { left: 2, right: 4 } } } },
  'examination.deepFold': { parts: { examination: { nasolabial: 4 } } },

  'risk.male': { parts: { person: { sex: 'male' } } },
  'risk.bmi': { parts: { person: { bmi: 27 } } },
  'risk.everSmoked': { parts: { person: { smoking: { perDay: 0, lastOn: '2015' } } } },
  'risk.threadOver50': { parts: { person: { birthDate: '1974-01-01' } } },

  'wish.noCut': relative({ wishes: { cut: 'none' } }),
  'wish.smallCut': { base: FULL, parts: { wishes: { cut: 'small' } }, gives: { full: 'possible' } },
  'wish.scarFear': relative({ wishes: { scarFear: 'strong' } }),
  'wish.longer': {
    base: EARLY,
    parts: { wishes: { longevity: 'longer' } },
    gives: { thread: 'possible', device: 'possible' },
  },
  'wish.localOnly': {
    base: FULL,
    parts: { wishes: { anaesthesia: 'localOnly' } },
    gives: { full: 'possible' },
  },
  'wish.nothing': relative({ wishes: { noTreatment: true } }),
  'wish.downtime.thread': {
    base: EARLY,
    parts: { wishes: { maxDowntimeDays: 1 } },
    gives: { thread: 'possible' },
  },
  'wish.downtime.mini': relative({ wishes: { maxDowntimeDays: 1 } }),
  'wish.downtime.shortScar': {
    base: SHORT_SCAR,
    parts: { wishes: { maxDowntimeDays: 1 } },
    gives: { shortScar: 'possible' },
  },
  'wish.downtime.full': {
    base: FULL,
    parts: { wishes: { maxDowntimeDays: 1 } },
    gives: { full: 'possible' },
  },
};
