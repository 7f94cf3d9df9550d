import { useId } from 'react';
import type { Line } from '@plica/face/explain';
import {
  boundariesAt,
  boundaryPath,
  layerPath,
  ligamentPaths,
  SECTION,
  YOUTH,
  type Ageing,
} from '../../../consult/explanation/cross-section.ts';

/** The layers as they are numbered in the picture and named beside it. */
export const LAYERS = ['skin', 'fat', 'smas', 'ligaments', 'deepFat', 'temple', 'bone'] as const;
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
}

/** Where the number of each layer stands: a height, and between which depths. */
const NUMBERS: readonly [Layer, number, (b: ReturnType<typeof boundariesAt>) => number][] = [
  ['skin', 112, ({ surface }) => surface + 16],
  ['fat', 268, ({ fat, dermis }) => (fat + dermis) / 2],
  ['smas', 392, ({ smas }) => smas + 4],
  ['ligaments', 205, ({ bone }) => bone - 20],
  ['deepFat', 312, ({ bone, smas }) => (bone + smas) / 2],
  ['temple', 62, ({ bone, smas }) => (bone + smas) / 2],
  ['bone', 452, ({ bone }) => bone - 40],
];
/** The muscle of the temple ends here, at the cheekbone. */
const TEMPLE_ENDS = 150;

export function FaceSection({ ageing, marked, label }: FaceSectionProps) {
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
        <clipPath id={`${id}temple`}>
          <path d={`M0,0H${SECTION.width}V${TEMPLE_ENDS - 50}Q100,${TEMPLE_ENDS + 40} 0,${TEMPLE_ENDS}Z`} />
        </clipPath>
        <pattern id={`${id}lobules`} width="18" height="16" patternUnits="userSpaceOnUse">
          <path className="texture" d="M0 8q4.5 -9 9 0t9 0M-9 0q4.5 9 9 0t9 0 9 0M-9 16q4.5 9 9 0t9 0 9 0" />
        </pattern>
        <pattern id={`${id}muscle`} width="8" height="40" patternUnits="userSpaceOnUse">
          <path className="texture" d="M2 0q4 20 0 40M6 0q-3 20 0 40" />
        </pattern>
        <pattern id={`${id}marrow`} width="22" height="22" patternUnits="userSpaceOnUse">
          <circle className="texture" cx="6" cy="6" r="2" />
          <circle className="texture" cx="17" cy="14" r="1.4" />
        </pattern>
      </defs>
      <g clipPath={`url(#${id}frame)`}>
        <Area
          layer="bone"
          path={layerPath(null, 'bone', ageing)}
          texture={`${id}marrow`}
          state={state('bone')}
        />
        <Area
          layer="deepFat"
          path={layerPath('bone', 'smas', ageing)}
          texture={`${id}lobules`}
          state={state('deepFat')}
        />
        <g clipPath={`url(#${id}temple)`}>
          <Area
            layer="temple"
            path={layerPath('bone', 'smas', ageing)}
            texture={`${id}muscle`}
            state={state('temple')}
          />
        </g>
        <Area
          layer="fat"
          path={layerPath('fat', 'dermis', ageing)}
          texture={`${id}lobules`}
          state={state('fat')}
        />
        <Area layer="smas" path={layerPath('smas', 'fat', ageing)} state={state('smas')} />
        <path className="smas-fibres" d={boundaryPath('smas', ageing)} data-state={state('smas')} />
        <Area layer="skin" path={layerPath('dermis', 'surface', ageing)} state={state('skin')} />
        {ligamentPaths(ageing).map((path) => (
          <path key={path} className="ligament" d={path} data-state={state('ligaments')} />
        ))}
        <path className="youth-line" d={boundaryPath('surface', YOUTH)} />
        <path className="gravity" d="M254 24v44m-7 -10 7 10 7 -10" />
      </g>
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
