import { boxValues, type MeshView } from './mesh-view.ts';

const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Places in the average face, mm63 (the prototype's boxes carried over by landmark correspondence). */
const LID_BAG = { x: 33.1, y: 10.3, halfWidth: 7, halfHeight: 1.5 };
const LID_CHEEK_GROOVE = { x: 36.2, y: 17.6, halfWidth: 8, halfHeight: 2.5 };

/** How much darker the groove below the lower lid is than the lid above it, natural-log luminance. */
export function lidCheekGroove({ soft }: MeshView, outward: 1 | -1): number {
  const at = (box: typeof LID_BAG): number => mean(boxValues(soft, { ...box, x: outward * box.x }));
  return at(LID_BAG) - at(LID_CHEEK_GROOVE);
}
