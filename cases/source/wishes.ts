import { early, full, mini, shortScar, texture } from './bases.ts';
import { aged, notOpen, notSuited, open, wrong, type Draft } from './patch.ts';

const NEVER = 'Wishes order suited and possible options; they never make an unsuited one fit';

export const wishes: Draft[] = [
  {
    id: 'wish-longer-43f',
    title: 'Grade 2: longer than a device, small cut accepted',
    why: 'The same face as the ones that follow; here the small lift stands first.',
    base: early,
    expect: {
      redFlags: [],
      options: {
        mini: open('Sagging 2-3, cheek dominant: mini lift possible'),
        device: open('Sagging 1-2, no neck, elastic: device'),
      },
      best: ['mini'],
    },
  },
  {
    id: 'wish-no-cut-43f',
    title: 'Grade 2: no cut at all',
    why: 'Whoever takes no cut is not offered one first.',
    base: early,
    change: { wishes: { cut: 'none', longevity: 'monthsAreFine' } },
    expect: {
      redFlags: [],
      options: { device: open('Sagging 1-2, no neck, elastic skin, wants no cut: device') },
      best: ['device', 'thread', 'skinCare', 'none'],
    },
  },
  {
    id: 'wish-three-days-43f',
    title: 'Grade 2: three days out of sight, no more',
    why: 'A device takes 0-3 days; a small lift 3-10 or more.',
    base: early,
    change: { wishes: { maxDowntimeDays: 3 } },
    expect: {
      redFlags: [],
      options: { device: open('Downtime 0-3 d; mini 3-10 d [uncertain]') },
      best: ['device', 'skinCare', 'none'],
    },
  },
  {
    id: 'wish-as-long-as-possible-43f',
    title: 'Grade 2: as long as possible, any cut',
    why: 'Threads and devices are gone in about a year; yet a long wish does not make a large operation fit a small finding.',
    base: early,
    change: { wishes: { longevity: 'asLongAsPossible', cut: 'any', maxDowntimeDays: 60 } },
    expect: {
      redFlags: [],
      options: { full: notOpen(`${NEVER}. Full lift: sagging 4-5, neck, Baker III-IV`) },
      best: ['mini', 'shortScar'],
    },
  },
  {
    id: 'wish-small-cut-full-face-63f',
    title: 'A full-lift face that wants a small cut and three days',
    why: 'The wish is heard and told why it does not work.',
    base: full,
    change: { wishes: { cut: 'small', maxDowntimeDays: 3, scarFear: 'strong', longevity: 'longer' } },
    expect: {
      redFlags: [],
      options: { mini: wrong(`${NEVER}. Baker IV, neck below cricoid: other operation [S116]`) },
      mustDiscuss: ['neckNotTreated'],
    },
  },
  {
    id: 'wish-surgery-for-texture-37f',
    title: 'Surface lines, wants the operation that lasts longest',
    why: 'A lift does not treat texture, however much it is wished.',
    base: texture,
    change: {
      person: aged(37),
      wishes: { cut: 'any', longevity: 'asLongAsPossible', maxDowntimeDays: 60, anaesthesia: 'any' },
    },
    expect: {
      redFlags: [],
      options: {
        mini: wrong(`${NEVER}. Texture without sagging`),
        full: wrong(`${NEVER}. Texture without sagging`),
      },
    },
  },
  {
    id: 'wish-five-days-short-scar-face-54f',
    title: 'A short-scar face with five free days',
    why: 'Two weeks away from work are needed; in five days she cannot have it.',
    base: shortScar,
    change: { wishes: { maxDowntimeDays: 5 } },
    expect: {
      redFlags: [],
      options: { shortScar: notSuited('Back to work after 14-16 days [S59, S60]') },
    },
  },
  {
    id: 'wish-small-cut-short-scar-face-54f',
    title: 'A short-scar face that takes a small cut only',
    why: 'The cut in front of the ear is more than she accepts, and the small one does not reach the jowl.',
    base: shortScar,
    change: { wishes: { cut: 'small' } },
    expect: {
      redFlags: [],
      options: {
        shortScar: notSuited('Incision 6-10 cm in front of the ear [recalled]; she takes a small one only'),
        mini: notSuited(`${NEVER}. Jowl moderate`),
      },
    },
  },
  {
    id: 'wish-ten-days-full-face-63f',
    title: 'A full-lift face with ten free days',
    why: 'People go out again after three weeks.',
    base: full,
    change: { wishes: { maxDowntimeDays: 10 } },
    expect: {
      redFlags: [],
      options: {
        full: notSuited('Two to three weeks; social functions from three weeks [S117]'),
        mini: wrong(`${NEVER}. Baker IV, neck below cricoid`),
      },
    },
  },
  {
    id: 'wish-scar-fear-45f',
    title: 'Ideal for the small lift, very afraid of scars',
    why: 'Fear of the scar must be talked about; it does not change what fits.',
    base: mini,
    change: { person: aged(45), wishes: { scarFear: 'strong' } },
    expect: {
      redFlags: [],
      options: { mini: open('Findings as ideal') },
      mustDiscuss: ['scar'],
    },
  },
];
