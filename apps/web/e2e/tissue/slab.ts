import { SMALL_SLAB } from '../../../../packages/core/src/fem/test-support/small-slab.ts';

/** What the page solves, and the test to compare. */
export const SLAB = { ...SMALL_SLAB, element: 'wedge' } as const;
