import { full, mini, texture, wornSkin } from './bases.ts';
import { aged, notSuited, open, operations, wrong, type Draft, man } from './patch.ts';

const only = 'Otherwise an ideal candidate for the small lift.';
const excess =
  'Skin row: severe skin excess / Baker IV / neck laxity below cricoid, A (other operation) [S116, S121]';

export const skinRows: Draft[] = [
  {
    id: 'skin-neck-below-cricoid-57f',
    title: 'Loose neck below the ring cartilage',
    why: 'A two-centimetre cut at the temple leaves the neck untouched and bunches the skin.',
    base: mini,
    change: { person: aged(57), examination: { neck: { laxity: 'mild', belowCricoid: true } } },
    expect: { redFlags: [], options: { mini: wrong(excess) }, mustDiscuss: ['neckNotTreated'] },
  },
  {
    id: 'skin-neck-severe-55f',
    title: 'Severe loose skin of the neck',
    why: `A small lift does not reach the neck. ${only}`,
    base: mini,
    change: { person: aged(55), examination: { neck: { laxity: 'severe' } } },
    expect: { redFlags: [], options: { mini: wrong(excess) }, mustDiscuss: ['neckNotTreated'] },
  },
  {
    id: 'skin-baker-iv-60f',
    title: 'Graded Baker IV, nothing else written of neck and jowl',
    why: 'Large jowls and a neck loose below the ring cartilage: the small cut is the wrong operation.',
    base: mini,
    change: { person: aged(60), examination: { baker: 'IV', neck: null, jowl: null } },
    expect: {
      redFlags: [],
      options: { mini: wrong(excess), shortScar: notSuited('Baker IV: short scar unsuitable [S116]') },
    },
  },
  {
    id: 'skin-neck-bands-at-rest-54f',
    title: 'Bands of the neck at rest',
    why: `Only work on the neck changes bands. ${only}`,
    base: mini,
    change: { person: aged(54), examination: { neck: { laxity: 'mild', bands: 'atRest' } } },
    expect: {
      redFlags: [],
      options: {
        mini: notSuited('Bands: full lift with or without neck; only these change the neck lastingly'),
      },
      mustDiscuss: ['neckNotTreated'],
    },
  },
  {
    id: 'skin-slow-snap-back-50f',
    title: 'Skin takes six seconds to lie flat',
    why: `Skin without spring creeps and the lift is lost. ${only}`,
    base: mini,
    change: { person: aged(50), examination: { snapBackSeconds: 6 } },
    expect: {
      redFlags: [],
      options: {
        mini: notSuited('Skin row: very poor elasticity, B-C [S49]; normal return < 1-2 s [recalled]'),
      },
      mustDiscuss: ['poorElasticity'],
    },
  },
  {
    id: 'skin-elastosis-52f',
    title: 'Heavy sun damage, coarse yellow skin',
    why: `Sun-worn skin does not hold a lift. ${only}`,
    base: mini,
    change: { person: { ...aged(52), sun: 'heavy', phototype: 'II' }, examination: { elastosis: 'marked' } },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Skin row: heavy sun damage, elastosis, B-C [S49]') },
      mustDiscuss: ['poorElasticity'],
    },
  },
  {
    id: 'skin-heavy-face-44f',
    title: 'A heavy cheek in thick, oily skin',
    why: `More weight on the same sutures. ${only}`,
    base: mini,
    change: {
      person: { ...aged(44), phototype: 'III' },
      examination: { faceWeight: 'heavy', skinThickness: 'thick', pinchMm: 28, volume: { cheek: 'full' } },
    },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Relative contraindication: very heavy face; skin row C-B [S115, S30]') },
      mustDiscuss: ['heavyFace'],
    },
  },
  {
    id: 'skin-heavy-cheek-alone-48f',
    title: 'A heavy cheek, skin of usual thickness',
    why: `More weight on the same sutures. ${only}`,
    base: mini,
    change: { person: aged(48), examination: { faceWeight: 'heavy' } },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Relative contraindication: very heavy face [S115]') },
      mustDiscuss: ['heavyFace'],
    },
  },
  {
    id: 'skin-thick-42f',
    title: 'Thick skin, cheek of usual weight',
    why: 'Thick skin asks for stronger fixation and modest hopes; it does not rule the lift out.',
    base: mini,
    change: { person: aged(42), examination: { skinThickness: 'thick' } },
    expect: {
      redFlags: [],
      options: { mini: open('Thick skin: stronger fixation, realistic limits [S115]; skin row C-B') },
    },
  },
  {
    id: 'skin-thin-51f',
    title: 'Thin skin',
    why: `Sutures show through, dimples and bruises come easily. ${only}`,
    base: mini,
    change: { person: aged(51), examination: { skinThickness: 'thin' } },
    expect: {
      redFlags: [],
      options: { mini: notSuited('Skin row: very thin, atrophic skin, B [S68 threads; rest recalled]') },
      mustDiscuss: ['thinSkin'],
    },
  },
  {
    id: 'skin-texture-without-sagging-37f',
    title: 'Fine lines and pigment, nothing has come down',
    why: 'A lift does not treat texture.',
    base: texture,
    change: { person: aged(37) },
    expect: {
      redFlags: [],
      options: {
        ...operations(
          wrong('Skin row: surface lines, pigment, texture without sagging, A (not indicated) [recalled]'),
        ),
        skinCare: open('Fine lines, sagging 0-1: skincare with or without device'),
      },
      best: ['skinCare'],
    },
  },
  {
    id: 'skin-deflated-cheek-46f',
    title: 'A flat cheek under clear sagging',
    why: `Pulling a deflated cheek flattens it further; volume comes first or with it. ${only}`,
    base: mini,
    change: {
      person: aged(46),
      examination: { volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' } },
    },
    expect: {
      redFlags: [],
      options: {
        mini: notSuited('Skin row: deflation rather than descent, B [S42, S62]'),
        volume: open('Flat, deflated cheek: volume first/with'),
      },
    },
  },
  ...(['IV', 'V', 'VI'] as const).map((phototype, i) => ({
    id: `skin-phototype-${phototype.toLowerCase()}-${43 + 3 * i}f`,
    title: `Phototype ${phototype}`,
    why: 'More pigment change and thick scars; to be said, not a reason to refuse.',
    base: mini,
    change: { person: { ...aged(43 + 3 * i), phototype } },
    expect: {
      redFlags: [],
      options: { mini: open('Skin row: phototypes IV-VI, C (lower expectation) [recalled]') },
      mustDiscuss: ['pigment'],
    },
  })),
  ...(['high', 'low', 'short'] as const).map((sideburn, i) => ({
    id: `skin-sideburn-${sideburn}-${41 + 4 * i}f`,
    title: `A ${sideburn} sideburn`,
    why: 'The scar may show or the sideburn shift; to be said, not a reason to refuse.',
    base: mini,
    change: { person: { ...aged(41 + 4 * i), sideburn } },
    expect: {
      redFlags: [],
      options: { mini: open('Skin row: low/high sideburn, short hair, C') },
      mustDiscuss: ['scar'],
    },
  })),
  {
    id: 'skin-dominated-66f',
    title: 'Sun-worn, thin, slow skin over firm deep layers',
    why: 'What hangs is the skin itself: the deep layer is fixed and lying down changes nothing.',
    base: wornSkin,
    expect: {
      redFlags: [],
      options: { mini: notSuited('Skin rows: very poor elasticity B-C, very thin skin B [S49, S68]') },
      mainCause: { allowed: ['skin'] },
      mustDiscuss: ['poorElasticity', 'thinSkin'],
    },
  },
  {
    id: 'skin-dominated-71m',
    title: 'A farmer of 71 with leathery, crepe-like skin',
    why: 'Decades of sun; cheek and jaw have hardly come down.',
    base: wornSkin,
    change: {
      person: { ...man(71), phototype: 'III' },
      examination: { snapBackSeconds: 7, cheekSagging: 1, jowl: 0, skinThickness: 'usual' },
    },
    expect: {
      redFlags: [],
      options: {
        mini: notSuited('Skin row: very poor elasticity, B-C [S49]; sagging 0-1: not indicated'),
        full: notSuited('Sagging 0-1: no surgery'),
        skinCare: open('Texture: skincare [recalled]'),
      },
      mainCause: { allowed: ['skin'] },
    },
  },
  {
    id: 'skin-poor-elasticity-full-face-70f',
    title: 'A full-lift face in skin without spring',
    why: 'The right operation on poor skin: it does not last and that must be said.',
    base: full,
    change: {
      person: { ...aged(70), sun: 'heavy' },
      examination: { snapBackSeconds: 6, elastosis: 'marked', glogau: 'IV' },
    },
    expect: {
      redFlags: [],
      options: { mini: wrong(excess) },
      mainCause: { allowed: ['mixed', 'skin', 'support'] },
      mustDiscuss: ['poorElasticity'],
    },
  },
];
