import { useCallback, useEffect, useRef, useState } from 'react';
import { problemBefore, problemOf, type CameraProblem } from './camera-problem.ts';

export type CameraState =
  | { kind: 'starting' }
  | { kind: 'live'; stream: MediaStream; facesAway: boolean }
  | { kind: 'problem'; problem: CameraProblem };

/** As many pixels as the camera gives up to 1440p; the frame rate matters more to the guide than pixels to the eye. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 1920, max: 2560 },
  height: { ideal: 1080, max: 1440 },
  frameRate: { ideal: 30 },
};

/** A camera for as long as the component lives. The picture goes nowhere but into this page. */
export function useCamera() {
  const [state, setState] = useState<CameraState>({ kind: 'starting' });
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const stream = useRef<MediaStream | null>(null);

  useEffect(() => {
    let ended = false;
    const stop = (): void => {
      stream.current?.getTracks().forEach((track) => track.stop());
      stream.current = null;
    };
    const start = async (): Promise<void> => {
      setState({ kind: 'starting' });
      const media = navigator.mediaDevices as MediaDevices | undefined;
      const problem = problemBefore({
        isSecureContext: window.isSecureContext,
        hasMediaDevices: Boolean(media),
      });
      if (problem || !media) return setState({ kind: 'problem', problem: problem ?? 'unsupported' });
      try {
        const got = await media.getUserMedia({
          audio: false,
          video: { ...WANTED, ...(wanted ? { deviceId: { exact: wanted } } : { facingMode: 'user' }) },
        });
        if (ended) return got.getTracks().forEach((track) => track.stop());
        stream.current = got;
        const [track] = got.getVideoTracks();
        track?.addEventListener('ended', () => {
          if (!ended) setState({ kind: 'problem', problem: 'lost' });
        });
        const facesAway = track?.getSettings().facingMode === 'environment';
        setState({ kind: 'live', stream: got, facesAway });
        const found = await media.enumerateDevices().catch(() => []);
        if (!ended) setDevices(found.filter(({ kind }) => kind === 'videoinput'));
      } catch (error) {
        if (!ended) setState({ kind: 'problem', problem: problemOf(error) });
      }
    };
    void start();
    return () => {
      ended = true;
      stop();
    };
  }, [wanted, attempt]);

  const again = useCallback(() => setAttempt((n) => n + 1), []);
  const next = useCallback(() => {
    const now = stream.current?.getVideoTracks()[0]?.getSettings().deviceId;
    const at = devices.findIndex(({ deviceId }) => deviceId === now);
    setWanted(devices[(at + 1) % devices.length]?.deviceId ?? null);
  }, [devices]);

  return { state, again, next: devices.length > 1 ? next : null };
}
