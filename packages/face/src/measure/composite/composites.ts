import type { CompositeModel } from './composite-model.ts';
import knowledge from './knowledge/composites.json' with { type: 'json' };

/** The fitted composites with the figures of their fit; made by scripts/derive/composite.ts. */
export const COMPOSITES = knowledge.composites as readonly (CompositeModel & {
  fit: (typeof knowledge.composites)[number]['fit'];
})[];
