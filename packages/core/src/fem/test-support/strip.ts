import { body, type Material } from '../body.ts';
import { coarsenLines, everySecondLine } from '../coarsening.ts';
import { evenLines, gridMesh, type GridLines } from '../column-mesh.ts';
import type { NestedBody } from '../nested-body.ts';
import type { Term } from '../term.ts';

/** A strip along x, z through its thickness, all of it kept in planes across y (plane strain), held at x = 0. mm, kPa, mN. */
export interface Strip {
  lengthMm: number;
  thicknessMm: number;
  widthMm: number;
  cells: number;
  elements: number;
  material: Material;
  element: 'hexQ1P0' | 'wedge';
  /** Downward force on the end, shared through the thickness as the exact shear stress: a parabola. */
  forceMN: number;
}

type Root = (z: number) => readonly [number, number];

/** Young's modulus over 1 - nu^2 and Poisson's ratio over 1 - nu of a solid of these moduli: those of plane strain. */
export function planeStrainModuli({ muKPa: mu, bulkKPa: bulk }: Material): {
  youngKPa: number;
  poisson: number;
} {
  const [young, nu] = [(9 * bulk * mu) / (3 * bulk + mu), (3 * bulk - 2 * mu) / (2 * (3 * bulk + mu))];
  return { youngKPa: young / (1 - nu ** 2), poisson: nu / (1 - nu) };
}

/**
 * Displacement and its gradient (row-major in x, z) of the elastic solution of a small end load, the root moving with it.
 * (Timoshenko & Goodier 1970, art. 21, in the form of Augarde & Deeks 2008)
 */
export function exactBending(
  strip: Strip,
): (x: number, z: number) => { u: [number, number]; gradient: number[] } {
  const { lengthMm: l, thicknessMm: d, widthMm, forceMN, material } = strip;
  const { youngKPa, poisson: nu } = planeStrainModuli(material);
  const p = forceMN / widthMm / (youngKPa * (d ** 3 / 12));
  return (x, height) => {
    const z = height - d / 2;
    return {
      u: [
        ((p * z) / 6) * ((6 * l - 3 * x) * x + (2 + nu) * (z ** 2 - d ** 2 / 4)),
        (-p / 6) * (3 * nu * z ** 2 * (l - x) + ((4 + 5 * nu) * d ** 2 * x) / 4 + (3 * l - x) * x ** 2),
      ],
      gradient: [
        p * z * (l - x),
        (p / 6) * ((6 * l - 3 * x) * x + (2 + nu) * (3 * z ** 2 - d ** 2 / 4)),
        (-p / 6) * (-3 * nu * z ** 2 + ((4 + 5 * nu) * d ** 2) / 4 + 6 * l * x - 3 * x ** 2),
        -p * nu * z * (l - x),
      ],
    };
  };
}

/** Where a root goes that is clamped. */
export const CLAMPED = (): readonly [number, number] => [0, 0];
/** Cells along the coarsest mesh, at most. */
const COARSEST = 8;

/** The meshes of a strip, coarsest first. `root` says where a node at x = 0 and height z goes, along x and z. */
export const nestedStrip = (
  strip: Strip,
  root: Root,
  lines = evenLines([strip.lengthMm, strip.widthMm], [strip.cells, 1]),
): NestedBody[] => {
  const coarser = lines.x.length > COARSEST + 1 ? everySecondLine(lines) : null;
  const fromCoarser = coarser && coarsenLines(lines, strip.element === 'wedge');
  return [
    ...(coarser ? nestedStrip(strip, root, coarser) : []),
    { ...stripOn(strip, lines, root), fromCoarser },
  ];
};

function stripOn(strip: Strip, lines: GridLines, root: Root): Pick<NestedBody, 'body' | 'prescribed'> {
  const { thicknessMm, elements, element, material, lengthMm } = strip;
  const mesh = gridMesh(lines, [{ thicknessMm, elements }], element);
  const nodes = mesh.points.length / 3;
  const prescribed = new Float64Array(3 * nodes);
  const held = new Uint8Array(nodes);
  const load = new Float64Array(3 * nodes);
  const shares = endShares(elements);
  for (let n = 0; n < nodes; n++) {
    const [x, z] = [mesh.points[3 * n]!, mesh.points[3 * n + 2]!];
    if (x === 0) {
      held[n] = 1;
      const [ux, uz] = root(z);
      prescribed.set([ux, 0, uz], 3 * n);
    }
    if (x === lengthMm) load[3 * n + 2] = (-strip.forceMN / 2) * shares[n % mesh.levels]!;
  }
  // Ten thousand times as stiff as the solid around a node.
  const cell = (lengthMm / strip.cells) * strip.widthMm * (thicknessMm / elements);
  const terms = [acrossHeld(nodes, (1e4 * material.muKPa * cell) / strip.widthMm ** 2)];
  const made = body({ mesh, materials: [material], densityKgMm3: 0, gravityMmS2: [0, 0, 0], held, terms });
  return { body: { ...made, load }, prescribed };
}

/** How much of a parabola over the thickness each level carries, by Gauss points that are exact for it. */
function endShares(elements: number): Float64Array {
  const shares = new Float64Array(elements + 1);
  const s = Math.sqrt(0.6);
  for (let k = 0; k < elements; k++)
    for (const [at, weight] of [[-s, 5 / 18], [0, 8 / 18], [s, 5 / 18]] as const) {
      const t = (1 + at) / 2;
      const z = (k + t) / elements - 0.5;
      const part = (6 * (0.25 - z ** 2) * weight) / elements;
      shares[k]! += (1 - t) * part;
      shares[k + 1]! += t * part;
    }
  return shares;
} // prettier-ignore

/** Keeps every node in its plane across y. */
function acrossHeld(nodes: number, k: number): Term {
  return {
    pairs: Int32Array.from({ length: 2 * nodes }, (_, i) => i >> 1),
    add: (u, { residual, tangent }) => {
      let energy = 0;
      for (let n = 0; n < nodes; n++) {
        const y = u[3 * n + 1]!;
        energy += 0.5 * k * y * y;
        if (residual) residual[3 * n + 1]! += k * y;
        tangent?.block(n, n, [0, 0, 0, 0, k, 0, 0, 0, 0]);
      }
      return energy;
    },
  };
}
