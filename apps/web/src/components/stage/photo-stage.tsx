import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { boxAround, toPhoto, toStage, type Box } from './stage-view.ts';
import { FaceLines, type ShownLine } from './face-lines.tsx';
import { HandlePoint } from './handle-point.tsx';
import { HiddenHelp } from '../shell/hidden-help.tsx';
import { MarkerLine } from './marker-line.tsx';
import { NeckBandBar } from './neck-band-bar.tsx';
import { NeckBandMarks } from './neck-bands.tsx';
import { SideMarks } from './side-marks.tsx';
import { StageCorner, StageLegend } from './stage-corner.tsx';
import { StageReadout } from './stage-readout.tsx';
import { StageToolbar } from './stage-toolbar.tsx';
import { useStagePointers } from './use-stage-pointers.ts';
import { useStageView } from './use-stage-view.ts';
import { pointName } from './point-label.ts';
import { useMovedPoints } from './use-moved-points.ts';
import { useNeckBands } from './use-neck-bands.ts';
import { bandPointId } from '../../state/neck-bands.ts';
import { useWords } from '../../i18n/use-words.ts';
import { geometryKey, type Adjustments, type PointPx } from '../../state/adjustments.ts';
import { handleAt, type Handle, type HandlePart } from '../../state/handles.ts';
import type { Highlight } from '../../state/highlight.ts';
import { highlightedHandles, highlightedLines, highlightedAreas } from '../../state/highlight.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import { shownGeometry } from '../../state/shown-geometry.ts';

interface PhotoStageProps {
  photo: PhotoCase;
  highlight: Highlight | null;
  onHighlight(highlight: Highlight | null): void;
  adjust(change: (now: Adjustments) => Adjustments, gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Leaves the points with Escape. */
  onLeave(): void;
}

/** Below this width of the face on the stage, points are drawn small. */
const CROWDED_FACE_PX = 480;

export type ShownPart = 'all' | HandlePart;
const FRONT_PARTS: readonly ShownPart[] = ['all', 'eyes', 'mouth', 'jaw'];
const TURNED_PARTS: readonly ShownPart[] = ['all', 'jaw'];

/** The photograph with its lines and movable points. */
export function PhotoStage({ photo, highlight, onHighlight, adjust, undo, redo, onLeave }: PhotoStageProps) {
  const { t } = useWords();
  const now = photo.adjustments.present;
  const opened = photo.opened!;
  const size = useMemo(() => ({ width: opened.widthPx, height: opened.heightPx }), [opened]);
  const automatic = photo.automatic[geometryKey(now)] ?? null;
  const latest = photo.measuredGeometry === geometryKey(now) ? photo.record : null;
  const geometry = useMemo(
    () => automatic && shownGeometry(automatic, latest ?? automatic, now.moves),
    [automatic, latest, now.moves],
  );
  const [part, setPart] = useState<ShownPart>('all');
  const [linesShown, setLinesShown] = useState(true);
  const [activeId, setActiveId] = useState<string | null>(null);
  const handles = useMemo(
    () =>
      (geometry?.handles ?? []).filter((handle) => (part === 'all' ? !isFine(handle) : handle.part === part)),
    [geometry, part],
  );
  const faceBox = useMemo(
    () => partBox('all', geometry?.handles ?? []) ?? { x: 0, y: 0, ...size },
    [geometry, size],
  );
  const stage = useStageView(size, faceBox);
  const { view } = stage;

  const shownKey = automatic ? `${photo.id} ${geometryKey(now)}` : null;
  useEffect(() => {
    const whole = part === 'all' && photo.view !== 'front';
    if (shownKey)
      stage.show((whole ? null : partBox(part, geometry?.handles ?? [])) ?? { x: 0, y: 0, ...size });
    // Only another picture, face or part moves the view; moving points does not.
  }, [shownKey, part]);

  const svgRef = useRef<SVGSVGElement>(null);
  const focusPoint = (id: string): void =>
    svgRef.current
      ?.querySelector<SVGGElement>(`[data-handle="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });

  const markerEnds = now.scale.kind === 'marker' ? now.scale.ends : null;
  const moved = useMovedPoints({ now, adjust, k: view.k });
  const marking = useNeckBands(now, adjust);
  const bandsShown = linesShown && photo.view !== 'front' ? marking.bands : [];
  const points = [
    ...(linesShown ? handles : []).map((handle) => ({
      id: handle.id,
      at: toStage(view, handleAt(handle, now.moves)),
    })),
    ...(markerEnds ?? []).map((end, i) => ({ id: `marker.${i}`, at: toStage(view, end) })),
    ...bandsShown.flatMap((line, i) =>
      line.map((point, j) => ({ id: bandPointId(i, j), at: toStage(view, point) })),
    ),
  ];
  const crowded = view.k * faceBox.width < CROWDED_FACE_PX;
  const order = points.map(({ id }) => id);
  const active = activeId && order.includes(activeId) ? activeId : (order[0] ?? null);

  const pointers = useStagePointers({
    points,
    onGrab(id) {
      setActiveId(id);
      focusPoint(id);
      moved.grab(id);
    },
    onDrag: moved.drag,
    onDrop: moved.drop,
    onPan: stage.pan,
    onPinch: stage.zoom,
    onTap: marking.isOn ? (at) => marking.add(onPhoto(toPhoto(view, at))) : undefined,
  });

  const onPhoto = ([x, y]: PointPx): PointPx => [
    Math.max(0, Math.min(size.width, x)),
    Math.max(0, Math.min(size.height, y)),
  ];
  /** Without a pointer: a little below the last point, or in the middle of what is shown. */
  const addPoint = (): void => {
    const last = marking.isOpen ? marking.bands.at(-1)?.at(-1) : undefined;
    const { clientWidth = 0, clientHeight = 0 } = stage.stageRef.current ?? {};
    const below = 40 / view.k;
    marking.add(
      onPhoto(last ? [last[0], last[1] + below] : toPhoto(view, [clientWidth / 2, clientHeight / 2])),
    );
  };

  const onPointKey = (id: string) => (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === 'Tab') {
      const next = order[order.indexOf(id) + (event.shiftKey ? -1 : 1)];
      if (!next) return;
      event.preventDefault();
      setActiveId(next);
      focusPoint(next);
    } else if (event.key === 'Escape') onLeave();
    else if (marking.removeByKey(id, event.key)) event.preventDefault();
    else if (moved.nudge(id, event.key, event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const onStageKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = {
      '+': stage.zoomIn,
      '=': stage.zoomIn,
      '-': stage.zoomOut,
      _: stage.zoomOut,
      '0': () => stage.show({ x: 0, y: 0, ...size }),
      ArrowLeft: () => stage.pan(40, 0),
      ArrowRight: () => stage.pan(-40, 0),
      ArrowUp: () => stage.pan(0, 40),
      ArrowDown: () => stage.pan(0, -40),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const marked = useMemo(
    () => ({ handles: highlightedHandles(highlight), lines: highlightedLines(highlight) }),
    [highlight],
  );
  const lines: ShownLine[] = useMemo(
    () => (geometry?.lines ?? []).map((line) => ({ ...line, highlighted: marked.lines.has(line.id) })),
    [geometry, marked],
  );
  const areas = useMemo(
    () => (automatic ? highlightedAreas(highlight, automatic) : []),
    [highlight, automatic],
  );

  return (
    <section className="stage-card" aria-label={t('stage.label', { name: photo.fileName })}>
      <StageToolbar
        parts={photo.view === 'front' ? FRONT_PARTS : TURNED_PARTS}
        part={part}
        onPart={setPart}
        history={photo.adjustments}
        undo={undo}
        redo={redo}
        reset={() => adjust((before) => ({ ...before, moves: {} }))}
        marksBands={photo.view === 'front' ? undefined : marking.isOn}
        onMarkBands={marking.turn}
      />
      {marking.isOn && (
        <NeckBandBar
          count={marking.bands.length}
          isOpen={marking.isOpen}
          onAddPoint={addPoint}
          onNext={marking.next}
          onDone={() => marking.turn(false)}
        />
      )}
      {/* The stage takes the keys for zooming; the points in it take their own. */}
      <div
        ref={stage.stageRef}
        className="stage"
        data-marking={marking.isOn || undefined}
        role="group"
        aria-label={t('stage.points')}
        aria-describedby="stage-help"
        tabIndex={0}
        onKeyDown={onStageKey}
        onPointerDown={pointers.onPointerDown}
        onPointerMove={pointers.onPointerMove}
        onPointerUp={pointers.onPointerUp}
        onPointerCancel={pointers.onPointerUp}
      >
        <img
          className="stage-photo"
          data-sharp={view.k > 8 || undefined}
          src={photo.url}
          alt=""
          draggable={false}
          width={size.width}
          height={size.height}
          style={{
            transform: `translate(${view.x}px, ${view.y}px) scale(${view.k})${
              now.mirrored ? ` translateX(${size.width}px) scaleX(-1)` : ''
            }`,
          }}
        />
        <svg ref={svgRef} className="stage-overlay" width="100%" height="100%">
          {linesShown && <FaceLines lines={lines} areas={areas} view={view} />}
          {markerEnds && <MarkerLine ends={markerEnds.map((end) => toStage(view, end))} />}
          {linesShown &&
            handles.map((handle) => {
              const isMoved = handle.id in now.moves;
              const name = pointName(handle, t);
              return (
                <HandlePoint
                  key={handle.id}
                  id={handle.id}
                  label={t(isMoved ? 'point.labelMoved' : 'point.label', { name })}
                  at={toStage(view, handleAt(handle, now.moves))}
                  kind={handle.part}
                  moved={isMoved}
                  active={handle.id === active}
                  highlighted={marked.handles(handle)}
                  small={crowded}
                  faint={highlight?.kind === 'measure' && !marked.handles(handle)}
                  onFocus={() => {
                    setActiveId(handle.id);
                    onHighlight({ kind: 'handle', handle });
                  }}
                  onBlur={() => onHighlight(null)}
                  onHover={(over) => onHighlight(over ? { kind: 'handle', handle } : null)}
                  onKeyDown={onPointKey(handle.id)}
                />
              );
            })}
          {markerEnds?.map((end, i) => (
            <HandlePoint
              key={i}
              id={`marker.${i}`}
              label={t('point.label', { name: t('stage.marker', { number: i + 1 }) })}
              at={toStage(view, end)}
              kind="marker"
              moved={false}
              active={`marker.${i}` === active}
              highlighted={false}
              faint={false}
              onFocus={() => setActiveId(`marker.${i}`)}
              onBlur={() => undefined}
              onHover={() => undefined}
              onKeyDown={onPointKey(`marker.${i}`)}
            />
          ))}
          <NeckBandMarks
            bands={bandsShown}
            view={view}
            active={active}
            small={crowded}
            onFocus={setActiveId}
            onKeyDown={onPointKey}
          />
          {automatic && <SideMarks record={automatic} view={view} />}
        </svg>
      </div>
      {highlight?.kind === 'handle' && latest ? (
        <StageReadout highlight={highlight} record={latest} />
      ) : (
        <StageLegend front={photo.view === 'front'} bands={marking.bands.length > 0} />
      )}
      <StageCorner
        linesShown={linesShown}
        onLinesShown={setLinesShown}
        zoomIn={stage.zoomIn}
        zoomOut={stage.zoomOut}
        fit={() => stage.show({ x: 0, y: 0, ...size })}
      />
      <HiddenHelp id="stage-help">{`${t('stage.help')} ${t('stage.sidesNote')}`}</HiddenHelp>
    </section>
  );
}

/** The edges of the iris matter to the scale alone; they show among the eyes' points only. */
const isFine = ({ name }: Handle): boolean => name === 'irisEdgeOuter' || name === 'irisEdgeInner';

/** The whole photograph has no box of its own: null. */
function partBox(part: ShownPart, handles: readonly { part: HandlePart; at: PointPx }[]): Box | null {
  const inside = handles.filter((handle) => part === 'all' || handle.part === part);
  return boxAround(
    inside.map(({ at }) => at),
    part === 'all' ? 0.22 : 0.12,
  );
}
