import { useId } from 'react';
import type { Line } from '@plica/face/explain';
import {
  bonePaths,
  boundariesAt,
  boundaryPath,
  layerPath,
  ligamentPaths,
  musclePaths,
  PLACES,
  SECTION,
  septumPaths,
  YOUTH,
  type Ageing,
  type Boundaries,
  type Place,
} from '../../../consult/explanation/cross-section.ts';

/** The layers as they are numbered in the picture and named beside it. */
export const LAYERS = ['skin', 'fat', 'smas', 'ligaments', 'deepFat', 'fascia', 'muscle', 'bone'] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYERS_OF: Readonly<Record<Line, readonly Layer[]>> = {
  skin: ['skin'],
  support: ['smas', 'ligaments'],
  volume: ['deepFat', 'bone'],
};

interface FaceSectionProps {
  ageing: Ageing;
  /** The layers that give way; all are shown alike where there are none. */
  marked: readonly Layer[];
  label: string;
  places: Readonly<Record<Place, string>>;
}

/** Where the number of each layer stands: a height, and between which depths. */
const NUMBERS: readonly [Layer, number, (b: Boundaries) => number][] = [
  ['skin', 132, ({ surface }) => surface + 17],
  ['fat', 288, ({ fat, dermis }) => (fat + dermis) / 2],
  ['smas', 384, ({ smas }) => smas + 4],
  ['ligaments', 344, ({ floor }) => floor - 17],
  ['deepFat', 304, ({ floor, smas }) => (floor + smas) / 2],
  ['fascia', 112, ({ floor }) => floor],
  ['muscle', 48, ({ floor }) => floor - 19],
  ['bone', 440, ({ floor }) => floor - 25],
];

/** Of the bones; the wall of the skull does not recede. */
const SKULL = 0;

/** A section through the side of a face, layer by layer, as it is or as it gives way. */
export function FaceSection({ ageing, marked, label, places }: FaceSectionProps) {
  const id = useId();
  const state = (layer: Layer) =>
    marked.length === 0 ? undefined : marked.includes(layer) ? 'marked' : 'quiet';
  return (
    <svg
      className="face-section"
      viewBox={`0 0 ${SECTION.width} ${SECTION.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <clipPath id={`${id}frame`}>
          <rect width={SECTION.width} height={SECTION.height} rx="18" />
        </clipPath>
        <pattern id={`${id}lobules`} width="18" height="16" patternUnits="userSpaceOnUse">
          <path className="texture" d="M0 8q4.5 -9 9 0t9 0M-9 0q4.5 9 9 0t9 0 9 0M-9 16q4.5 9 9 0t9 0 9 0" />
        </pattern>
        <pattern id={`${id}muscle`} width="8" height="40" patternUnits="userSpaceOnUse">
          <path className="texture" d="M2 0q4 20 0 40M6 0q-3 20 0 40" />
        </pattern>
        <pattern id={`${id}marrow`} width="14" height="14" patternUnits="userSpaceOnUse">
          <circle className="texture" cx="4" cy="4" r="1.6" />
          <circle className="texture" cx="11" cy="10" r="1.1" />
        </pattern>
      </defs>
      <g clipPath={`url(#${id}frame)`}>
        <path className="section-depth" d={layerPath(null, 'floor', ageing)} />
        {musclePaths(ageing).map((path) => (
          <Area key={path} layer="muscle" path={path} texture={`${id}muscle`} state={state('muscle')} />
        ))}
        {bonePaths(ageing).map((path, k) => (
          <Area
            key={path}
            layer="bone"
            path={path}
            texture={`${id}marrow`}
            state={k === SKULL && state('bone') ? 'quiet' : state('bone')}
          />
        ))}
        <Area
          layer="deepFat"
          path={layerPath('floor', 'smas', ageing)}
          texture={`${id}lobules`}
          state={state('deepFat')}
        />
        <path className="deep-fascia" d={boundaryPath('floor', ageing)} data-state={state('fascia')} />
        <Area
          layer="fat"
          path={layerPath('fat', 'dermis', ageing)}
          texture={`${id}lobules`}
          state={state('fat')}
        />
        {septumPaths(ageing).map((path) => (
          <path key={path} className="septum" d={path} data-state={state('fat')} />
        ))}
        <Area layer="smas" path={layerPath('smas', 'fat', ageing)} state={state('smas')} />
        <path className="smas-fibres" d={boundaryPath('smas', ageing)} data-state={state('smas')} />
        <Area layer="skin" path={layerPath('dermis', 'surface', ageing)} state={state('skin')} />
        {ligamentPaths(ageing).map((path) => (
          <path key={path} className="ligament" d={path} data-state={state('ligaments')} />
        ))}
        <path className="youth-line" d={boundaryPath('surface', YOUTH)} />
        <path className="gravity" d="M280 92v44m-7 -10 7 10 7 -10" />
      </g>
      {Object.entries(PLACES).map(([place, y]) => (
        <text key={place} className="section-place" x={SECTION.width - 10} y={y} dy="0.36em">
          {places[place as Place]}
        </text>
      ))}
      {NUMBERS.map(([layer, y, at]) => (
        <g
          key={layer}
          className="layer-number"
          data-state={state(layer)}
          transform={`translate(${at(boundariesAt(y, ageing)).toFixed(1)} ${y})`}
        >
          <circle r="12" />
          <text textAnchor="middle" dy="0.36em">
            {LAYERS.indexOf(layer) + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface AreaProps {
  layer: Layer;
  path: string;
  texture?: string;
  state: string | undefined;
}

function Area({ layer, path, texture, state }: AreaProps) {
  return (
    <g className="layer" data-layer={layer} data-state={state}>
      <path d={path} />
      {texture && <path d={path} fill={`url(#${texture})`} />}
    </g>
  );
}
