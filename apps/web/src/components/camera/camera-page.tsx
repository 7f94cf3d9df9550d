import { Button, Switch } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '@plica/face/case';
import { beSilent, speak } from '../../camera/speak.ts';
import { useCamera } from '../../camera/use-camera.ts';
import { useGuide } from '../../camera/use-guide.ts';
import { useSelfTimer } from '../../camera/use-self-timer.ts';
import { useSitting } from '../../camera/use-sitting.ts';
import { useVoice } from '../../camera/use-voice.ts';
import { takeStill } from '../../camera/live-frames.ts';
import { nextView } from '../../camera/view-order.ts';
import { useWords } from '../../i18n/use-words.ts';
import { goTo, useLink } from '../../route/use-route.ts';
import type { FaceTracker } from '../../worker/measure-engine.ts';
import { CaseProblem } from '../cases/case-problem.tsx';
import { Icon } from '../shell/icons.tsx';
import { CameraProblemCard } from './camera-problem-card.tsx';
import { HintLine } from './hint-line.tsx';
import { ViewStrip } from './view-strip.tsx';

interface CameraPageProps {
  caseId: string;
  visitId: string;
  view: View;
  engine: FaceTracker;
}

/** All views of one date by the camera, one after the other, taken when three good frames agree. */
export function CameraPage({ caseId, visitId, view, engine }: CameraPageProps) {
  const { t, language } = useWords();
  const link = useLink();
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera();
  const sitting = useSitting(caseId, visitId);
  const [ready, setReady] = useState(false);
  const [skipped, setSkipped] = useState<ReadonlySet<View>>(new Set());
  const [done, setDone] = useState(false);
  const voice = useVoice(language);
  const { state } = camera;
  const live = state.kind === 'live' ? state.stream : null;
  const mirrored = state.kind === 'live' && !state.facesAway;
  const name = t(`cases.views.${view}`);

  useEffect(() => {
    engine.prepare().then(
      () => setReady(true),
      () => setReady(true),
    );
  }, [engine]);
  useEffect(() => {
    if (video.current && live) video.current.srcObject = live;
  }, [live]);

  const goToView = useCallback(
    (to: View) => {
      setDone(false);
      goTo({ page: 'camera', caseId, visitId, view: to }, { replace: true });
    },
    [caseId, visitId],
  );
  const goOn = useCallback(
    (without: ReadonlySet<View>) => {
      const to = nextView(view, without);
      if (to) goToView(to);
      else setDone(true);
    },
    [view, goToView],
  );
  const onTaken = useCallback(
    async (file: Blob) => {
      if (!(await sitting.keep(view, file))) return;
      if (voice.on) speak(t('camera.taken', { view: name }), language);
      goOn(new Set([...sitting.takenViews(), view, ...skipped]));
    },
    [sitting, view, skipped, goOn, voice.on, language, name, t],
  );
  const active = Boolean(live) && ready && !done && !sitting.saving;
  const takeNow = async (): Promise<void> => {
    if (!video.current || !active) return;
    const { file, check } = await takeStill(video.current);
    check.close();
    await onTaken(file);
  };
  const timer = useSelfTimer(() => void takeNow());
  const guided = active && timer.left === null;
  const guide = useGuide({
    video,
    tracker: engine,
    view,
    active: guided,
    onTaken: (file) => void onTaken(file),
  });

  const sentence = t(`camera.hints.${guide.hint}`);
  useEffect(() => {
    if (!voice.on || !guided) return;
    speak(sentence, language);
    return beSilent;
  }, [voice.on, guided, sentence, language]);

  const { left, cancel: cancelTimer } = timer;
  useEffect(() => {
    if (voice.on && left) speak(String(left), language);
  }, [voice.on, left, language]);
  useEffect(() => cancelTimer, [view, cancelTimer]);
  const skip = (): void => {
    const now = new Set([...skipped, view]);
    setSkipped(now);
    goOn(new Set([...sitting.takenViews(), ...now]));
  };

  if (sitting.state.kind === 'missing') return <CaseProblem />;
  if (sitting.state.kind === 'failed') return <CaseProblem message={sitting.state.message} />;
  return (
    <div className="page camera-page" data-fps={guide.framesPerSecond ?? undefined}>
      <div className="camera-head">
        <a className="back" {...link({ page: 'case', caseId })}>
          {t('camera.back')}
        </a>
        <h1>
          {t('camera.heading')} · <span className="camera-view">{name}</span>
        </h1>
      </div>
      <div className="camera-stage" data-mirrored={mirrored || undefined} data-done={done || undefined}>
        {state.kind === 'problem' ? (
          <CameraProblemCard problem={state.problem} onAgain={camera.again} />
        ) : (
          <>
            <video ref={video} autoPlay playsInline muted aria-label={t('camera.mirrorNote')} />
            <svg className="camera-oval" viewBox="0 0 100 100" aria-hidden="true">
              <ellipse cx="50" cy="48" rx="17" ry="24" />
            </svg>
            {done ? (
              <div className="hint" data-hint="done">
                <Icon name="ok" size={26} />
                <p role="status">{t('camera.done')}</p>
              </div>
            ) : left !== null ? (
              <div className="hint" data-hint="timer">
                <p role="timer" aria-live="assertive">
                  {t('camera.countdown', { seconds: left })}
                </p>
              </div>
            ) : active ? (
              <HintLine hint={guide.hint} agreeing={guide.agreeing} mirrored={mirrored} />
            ) : (
              <div className="hint" data-hint="waiting">
                <p role="status">
                  {t(
                    state.kind === 'starting'
                      ? 'camera.starting'
                      : ready
                        ? 'camera.saving'
                        : 'camera.loading',
                  )}
                </p>
              </div>
            )}
          </>
        )}
      </div>
      {sitting.problem && (
        <p className="camera-note" role="alert" data-kind="problem">
          {t('camera.saveFailed', { message: sitting.problem })}
        </p>
      )}
      <div className="camera-tools">
        <Button size="md" onClick={() => void takeNow()} disabled={!active} title={t('camera.takeNowNote')}>
          {t('camera.takeNow')}
        </Button>
        <Button
          size="md"
          variant="default"
          onClick={left === null ? timer.start : timer.cancel}
          disabled={!active}
          title={t('camera.timerNote')}
        >
          {t(left === null ? 'camera.timer' : 'camera.timerStop')}
        </Button>
        <Button size="md" variant="default" onClick={skip} disabled={done}>
          {t('camera.skip')}
        </Button>
        {camera.next && (
          <Button size="md" variant="default" onClick={camera.next}>
            {t('camera.switch')}
          </Button>
        )}
        <Button
          component="a"
          size="md"
          variant={done ? 'filled' : 'default'}
          {...link({ page: 'case', caseId })}
        >
          {t('camera.finish')}
        </Button>
        <Switch
          label={t('camera.speak')}
          checked={voice.on}
          disabled={!voice.possible}
          onChange={(event) => voice.set(event.currentTarget.checked)}
          description={voice.possible ? undefined : t('camera.noVoice')}
        />
      </div>
      <ViewStrip view={view} taken={sitting.taken} onView={goToView} />
      {view.startsWith('profile') && <p className="camera-note">{t('camera.profileNote')}</p>}
      {sitting.posture === 'supine' && <p className="camera-note">{t('camera.supineNote')}</p>}
      <p className="panel-note">
        {t('camera.mirrorNote')} {t('camera.privacy')}
      </p>
    </div>
  );
}
