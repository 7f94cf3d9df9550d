import { SegmentedControl, Switch } from '@mantine/core';
import type { PhotoMeasurement } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import { chooseFace, turnOver, type Adjustments } from '../../state/adjustments.ts';
import { formatDegrees } from '../../state/format-value.ts';
import type { OpenedPhoto } from '../../worker/measure-engine.ts';

interface PhotoPanelProps {
  record: PhotoMeasurement;
  opened: OpenedPhoto;
  now: Adjustments;
  adjust(change: (now: Adjustments) => Adjustments): void;
}

/** Facts about the photograph: size, how the head is held, whether it is a mirror image, which face. */
export function PhotoPanel({ record: { pose }, opened, now, adjust }: PhotoPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel photo-facts" aria-labelledby="photo-heading">
      <h2 id="photo-heading">{t('photo.heading')}</h2>
      <p>{t('photo.size', { width: opened.widthPx, height: opened.heightPx })}</p>
      {pose && (
        <p>
          {t('photo.pose')}:{' '}
          <span className="pose">
            {[
              t('photo.yaw', { degrees: formatDegrees(pose.yawDeg) }),
              t('photo.pitch', { degrees: formatDegrees(pose.pitchDeg) }),
              t('photo.roll', { degrees: formatDegrees(pose.rollDeg) }),
            ].join(' · ')}
          </span>{' '}
          <span className="panel-note">{t('photo.poseNote')}</span>
        </p>
      )}
      <Switch
        label={t('photo.mirrored')}
        description={t('photo.mirroredNote')}
        checked={now.mirrored}
        onChange={() => adjust(turnOver)}
      />
      {opened.faces.length > 1 && (
        <div className="faces">
          <p>{t('photo.several')}</p>
          <SegmentedControl
            aria-label={t('photo.several')}
            value={String(now.face)}
            onChange={(value) => adjust((before) => chooseFace(before, Number(value)))}
            data={opened.faces.map((_, i) => ({
              value: String(i),
              label: t('stage.faces', { number: i + 1 }),
            }))}
          />
        </div>
      )}
    </section>
  );
}
