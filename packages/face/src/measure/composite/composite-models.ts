import type { CompositeModel } from './composite-model.ts';
import knowledge from './knowledge/composites.json' with { type: 'json' };

/** The fitted composites; scripts/derive/composite.ts writes them. */
export const COMPOSITES = knowledge.composites as readonly CompositeModel[];
