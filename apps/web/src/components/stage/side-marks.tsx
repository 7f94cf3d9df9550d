import type { PhotoMeasurement } from '@plica/face/measure';
import { LEFT, RIGHT } from '@plica/face/anatomy';
import { useWords } from '../../i18n/use-words.ts';
import { toStage, type StageView } from './stage-view.ts';

const OUT_PX = 22;

/** R and L beside the face: the patient's right and left. */
export function SideMarks({ record, view }: { record: PhotoMeasurement; view: StageView }) {
  const { t } = useWords();
  if (record.landmarksPx.length === 0) return null;
  const at = (index: number) => toStage(view, [record.landmarksPx[index]![0], record.landmarksPx[index]![1]]);
  const right = at(RIGHT.faceEdge);
  const left = at(LEFT.faceEdge);
  const outward = Math.sign(left[0] - right[0]) || 1;
  return (
    <g className="side-marks" aria-hidden="true">
      <text x={right[0] - outward * OUT_PX} y={right[1]}>
        {t('stage.right')}
      </text>
      <text x={left[0] + outward * OUT_PX} y={left[1]}>
        {t('stage.left')}
      </text>
    </g>
  );
}
