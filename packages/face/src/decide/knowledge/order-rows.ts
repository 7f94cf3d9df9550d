import type { OptionId } from '../../case/schema/option-id.ts';
import type { Condition } from '../condition.ts';
import type { FactName } from '../facts.ts';

/**
 * Points for ordering options of one status among themselves; nothing else is done with them. First what is wrong, then
 * what is wished.
 */
export const ORDER_ROWS: readonly {
  when: Condition<FactName>;
  points: Readonly<Partial<Record<OptionId, number>>>;
}[] = [
  {
    when: { fact: 'mainCause', is: 'support' },
    points: { mini: 4, shortScar: 4, full: 4, thread: 2, device: 1 },
  },
  {
    when: { fact: 'mainCause', is: 'mixed' },
    points: { mini: 2, shortScar: 2, full: 2, volume: 1, device: 1 },
  },
  { when: { fact: 'mainCause', is: 'volume' }, points: { volume: 4 } },
  { when: { fact: 'mainCause', is: 'skin' }, points: { skinCare: 4, device: 2 } },
  { when: { fact: 'concernsAnything', is: false }, points: { none: 3 } },
  { when: { fact: 'sagging', atMost: 0 }, points: { none: 5, skinCare: 4 } },
  {
    when: { fact: 'concernLongevity', is: true },
    points: { mini: 1, shortScar: 1, full: 1, thread: -1, device: -1 },
  },
  { when: { fact: 'concernCut', is: true }, points: { mini: 1, device: 1, shortScar: -1, full: -1 } },
  {
    when: { fact: 'wishedCut', is: 'none' },
    points: { skinCare: 2, device: 2, thread: 1, volume: 1, mini: -1, shortScar: -2, full: -3 },
  },
  {
    when: { fact: 'wishedCut', is: 'small' },
    points: { mini: 2, thread: 1, device: 1, shortScar: -1, full: -2 },
  },
  {
    when: { fact: 'wishedLongevity', is: 'longer' },
    points: { mini: 1, shortScar: 1, full: 1, thread: -2, device: -2 },
  },
  {
    when: { fact: 'wishedLongevity', is: 'asLongAsPossible' },
    points: { full: 2, shortScar: 1, mini: 0, thread: -3, device: -3, volume: -1 },
  },
  { when: { fact: 'wishedLongevity', is: 'monthsAreFine' }, points: { device: 1, thread: 1, volume: 1 } },
  {
    when: { fact: 'maxDowntimeDays', below: 4 },
    points: { device: 3, skinCare: 2, volume: 1, none: 1, mini: -8, shortScar: -9, full: -10 },
  },
  { when: { fact: 'maxDowntimeDays', below: 14 }, points: { mini: 1, device: 1, shortScar: -1, full: -2 } },
  { when: { fact: 'wantsShortRecovery', is: true }, points: { mini: 1, device: 1, thread: 1, full: -1 } },
  {
    when: { fact: 'costWeight', is: 'high' },
    points: { none: 1, skinCare: 2, device: 1, full: -2, shortScar: -1 },
  },
  {
    when: { fact: 'scarFear', is: 'strong' },
    points: { device: 1, skinCare: 1, mini: -1, shortScar: -2, full: -3 },
  },
  { when: { fact: 'wantsNothing', is: true }, points: { none: 10 } },
];

/** Where the points are equal: what acts on the cause before what only keeps, and doing nothing last. */
export const TIE_ORDER: readonly OptionId[] = [
  'refer',
  'device',
  'thread',
  'volume',
  'mini',
  'shortScar',
  'full',
  'skinCare',
  'none',
];
