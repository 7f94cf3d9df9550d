import type { MeasureSettings } from './measure-file.ts';
import type { MeasureTask } from './measure-many.ts';

/** The settings of a run as they are for one of its photographs. */
export const taskSettings = (
  { view, posture }: Pick<MeasureTask, 'view' | 'posture'>,
  settings: MeasureSettings,
): MeasureSettings => ({
  ...settings,
  view: view ?? settings.view,
  posture: posture ?? settings.posture,
});
