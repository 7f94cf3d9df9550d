import type { View } from '../../case/photo.ts';
import type { Mark } from '../../case/constant.ts';
import renderedHeads from './rendered-heads.json' with { type: 'json' };

/** What can be measured on a view that is not the front, with the standard deviation found on rendered heads. */
export interface ViewMeasureDefinition {
  id: 'jowl.descent' | 'jowl.area' | 'neck.cervicomentalAngle';
  /** `length` and `area` in mm with a scale, in px without; `angle` in degrees. */
  kind: 'length' | 'area' | 'angle';
  /** mm, degrees; for an area a share of it beside `floor` mm2. */
  sd: { value: number; floor?: number; mark: Mark; source: string };
}

const { sd } = renderedHeads;

export const JOWL_DESCENT: ViewMeasureDefinition = {
  id: 'jowl.descent',
  kind: 'length',
  sd: { value: sd.descentMm, mark: 'derived', source: 'P13' },
};
export const JOWL_AREA: ViewMeasureDefinition = {
  id: 'jowl.area',
  kind: 'area',
  sd: { value: sd.areaShare, floor: sd.areaMm2, mark: 'derived', source: 'P13' },
};
export const NECK_ANGLE: ViewMeasureDefinition = {
  id: 'neck.cervicomentalAngle',
  kind: 'angle',
  sd: { value: sd.angleDeg, mark: 'derived', source: 'P13' },
};

/** Ids of what each view that is not the front can give. */
export const VIEW_MEASURE_IDS: Record<Exclude<View, 'front'>, readonly string[]> = {
  obliqueLeft: [JOWL_DESCENT.id, JOWL_AREA.id],
  obliqueRight: [JOWL_DESCENT.id, JOWL_AREA.id],
  profileLeft: [NECK_ANGLE.id],
  profileRight: [NECK_ANGLE.id],
  chinDown: [],
};
