import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PointPx } from '../../state/adjustments.ts';
import { fitBox, panBy, zoomAt, type Box, type Size, type StageView } from './stage-view.ts';

const STEP = 1.25;

/** The view of a photograph on an element whose size may change; `home` is what it shows first and after a resize. */
export function useStageView(photo: Size, home: Box) {
  const stageRef = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<StageView | null>(null);
  const shown = useRef<Box>(home);

  const show = useCallback(
    (box: Box) => {
      shown.current = box;
      if (stage.width > 0) setView(fitBox(box, stage));
    },
    [stage],
  );

  useLayoutEffect(() => {
    const element = stageRef.current;
    if (!element) return;
    const measure = (): void => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      setStage(size);
      if (size.width > 0) setView(fitBox(shown.current, size));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const zoom = useCallback(
    (factor: number, at?: PointPx) =>
      setView((now) => now && zoomAt(now, factor, at ?? [stage.width / 2, stage.height / 2], photo, stage)),
    [stage, photo],
  );
  const pan = useCallback(
    (dx: number, dy: number) => setView((now) => now && panBy(now, dx, dy, photo, stage)),
    [stage, photo],
  );

  useLayoutEffect(() => {
    const element = stageRef.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const speed = event.ctrlKey ? 0.01 : 0.0015;
      zoom(Math.exp(-event.deltaY * speed), [event.clientX - left, event.clientY - top]);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoom]);

  return {
    stageRef,
    view: view ?? { k: 1, x: 0, y: 0 },
    ready: view !== null && stage.width > 0,
    show,
    zoom,
    pan,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
  };
}
