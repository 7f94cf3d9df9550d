/**
 * What comes from the questions on distress, mood and free decision is for the surgeon's eyes: it leads to a talk, never
 * to words on a paper that others may read. No patient edition shows these, signed or not.
 */
const RULES: readonly string[] = [
  'stop.cannotConsent',
  'stop.psychosis',
  'stop.suicidal',
  'stop.bodyDysmorphicDisorder',
  'relative.anxietyOrDepression',
  'relative.lowMood',
  'relative.psychosisStable',
];

export const isForSurgeonOnly = (rule: string): boolean =>
  rule.startsWith('screening.') || RULES.includes(rule);

export const SURGEON_ONLY_CODES: readonly string[] = ['distressConversation', 'lowMood', 'externalPressure'];

/** A label rather than an emergency; every other warning sign is shown to everyone. */
export const SURGEON_ONLY_FLAGS: readonly string[] = ['obsessionOthersCannotSee'];
