import type { RgbaImage } from '@plica/core';

/** A drawn profile whose chin and neck are straight lines meeting at a known angle; nobody. */
export interface DrawnProfile {
  image: RgbaImage;
  angleDeg: number;
}

type Point = readonly [number, number];

/** Looks to the left: a round head with a nose, a chin, a level floor of the mouth and a neck at `angleDeg` to it. */
export function drawProfile({
  angleDeg = 115,
  looking = 'left' as 'left' | 'right',
  busy = 0,
} = {}): DrawnProfile {
  const [width, height] = [600, 700];
  const corner: Point = [250, 455];
  const turn = ((180 - angleDeg) * Math.PI) / 180;
  const down: Point = [corner[0] + 300 * Math.cos(turn), corner[1] + 300 * Math.sin(turn)];
  const skull = Array.from({ length: 60 }, (_, i): Point => {
    const a = -Math.PI * 0.95 + (i / 59) * Math.PI * 1.15;
    return [310 + 170 * Math.cos(a), 230 + 170 * Math.sin(a)];
  });
  const outline: Point[] = [
    ...skull,
    [470, 700],
    [Math.min(460, down[0]), 700],
    ...(down[1] > 700 ? [] : [down]),
    corner,
    [165, 455],
    [145, 440],
    [140, 415],
    [150, 390],
    [138, 365],
    [150, 340],
    [110, 310],
    [140, 240],
  ];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sx = looking === 'left' ? x + 0.5 : width - x - 0.5;
      const skin = inside(outline, sx, y + 0.5);
      const shade = busy * 60 * Math.sin(x / 9) * Math.sin(y / 7);
      const colour = skin ? [205, 160, 135] : [120 + shade, 135 + shade, 150 + shade];
      data.set([...colour, 255], (y * width + x) * 4);
    }
  return { image: { width, height, data }, angleDeg };
}

function inside(outline: readonly Point[], x: number, y: number): boolean {
  let odd = false;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
  });
  return odd;
}
