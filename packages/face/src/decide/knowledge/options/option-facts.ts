import type { Mark } from '../../../case/constant.ts';
import type { Texts } from '../../../case/render-text.ts';
import type { Fact } from '../../decision.ts';

/** A statement about an option. A figure that is not verified or derived stands in `text` for clinicians alone. */
export type OptionFact = Fact & {
  /** What patients read in place of `text`: the same without the figure. */
  patientText?: Texts;
  /** Further sources of the same statement; `source` is the one it leans on most. */
  moreSources?: readonly string[];
};

/** The material risks, one id for each row of the tables. */
export const EVENT_IDS = [
  'major',
  'anyAdverse',
  'hematoma',
  'infection',
  'temporaryNerveWeakness',
  'permanentNerveInjury',
  'numbness',
  'necrosis',
  'burn',
  'hairLoss',
  'scar',
  'dimpling',
  'threadOrSuture',
  'clots',
  'anaesthesia',
  'fatLoss',
  'pigment',
  'lumps',
  'vesselBlockage',
  'visionLoss',
  'irritation',
  'pregnancyHarm',
  'waiting',
] as const;
export type EventId = (typeof EVENT_IDS)[number];
export type OptionEvent = OptionFact & { id: EventId };

/** For ordering options by the wishes. Never shown as a figure of its own. */
export interface SortingRange {
  low: number;
  high: number;
  mark: Mark;
  source: string;
}

export type CutSize = 'none' | 'punctures' | 'small' | 'medium' | 'large';

export interface OptionFacts {
  name: Texts;
  what: Texts;
  target: Texts;
  /** Group figures; `range` is null where none was published. */
  effect: OptionFact & { range: [number, number] | null; unit: string | null };
  incision: OptionFact;
  anaesthesia: OptionFact;
  operatingTime: OptionFact;
  downtime: OptionFact;
  longevity: OptionFact;
  redo: OptionFact;
  satisfaction: OptionFact;
  /** Cost against the mini lift, in words; the clinic's own list gives amounts. */
  costRelation: OptionFact;
  cutSize: CutSize;
  /** Days out of sight, to compare with the wish. */
  downtimeDays: SortingRange | null;
  longevityMonths: SortingRange | null;
  /** The mini lift is 1. */
  relativeCost: SortingRange | null;
  events: readonly OptionEvent[];
  wontDo: readonly OptionFact[];
  /** How good the knowledge is, and what nobody knows. */
  evidence: readonly OptionFact[];
}

export const textForPatient = (fact: OptionFact): Texts => fact.patientText ?? fact.text;
