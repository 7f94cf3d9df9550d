import { CLOSE_VARIATIONS } from './close-variations.ts';
import { CUT_VARIATIONS } from './cut-variations.ts';
import { PULL_VARIATIONS } from './pull-variations.ts';
import type { Variation } from './variation.ts';

export const VARIATIONS: readonly Variation[] = [...CUT_VARIATIONS, ...PULL_VARIATIONS, ...CLOSE_VARIATIONS];
