/** A small change of a photograph that should move no measure. Angles clockwise. */
export interface Edit {
  name: string;
  dx?: number;
  dy?: number;
  scale?: number;
  rollDeg?: number;
  brightness?: number;
  jpegQuality?: number;
}

export const EDITS: readonly Edit[] = [
  { name: 'none' },
  { name: 'shift 1 px', dx: 1 },
  { name: 'shift 2 px', dy: 2 },
  { name: 'shift 3 px', dx: -3, dy: 2 },
  { name: 'scale 0.9', scale: 0.9 },
  { name: 'scale 1.1', scale: 1.1 },
  { name: 'roll -5', rollDeg: -5 },
  { name: 'roll +5', rollDeg: 5 },
  { name: 'brightness 0.85', brightness: 0.85 },
  { name: 'brightness 1.15', brightness: 1.15 },
  { name: 'JPEG 60', jpegQuality: 0.6 },
  { name: 'JPEG 75', jpegQuality: 0.75 },
];

/** Where a point of the edited picture lies in the unedited one. */
export function undoEdit(
  edit: Edit,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
): [number, number] {
  const angle = (-(edit.rollDeg ?? 0) * Math.PI) / 180;
  const u = (x - width / 2 - (edit.dx ?? 0)) / (edit.scale ?? 1);
  const v = (y - height / 2 - (edit.dy ?? 0)) / (edit.scale ?? 1);
  return [
    Math.cos(angle) * u - Math.sin(angle) * v + width / 2,
    Math.sin(angle) * u + Math.cos(angle) * v + height / 2,
  ];
}
