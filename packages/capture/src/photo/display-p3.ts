import type { RgbaImage } from '@plica/core';

/** Linear Display P3 to linear sRGB, both with the white of D65 (CSS Color 4, section 18). */
const TO_SRGB = [
  [1.2249401762805598, -0.2249401762805597, 0],
  [-0.042056954709688163, 1.042056954709688, 0],
  [-0.019637554590334432, -0.07863604555063188, 1.0982736001409663],
];
const STEPS = 4096;

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toCoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const LINEAR = Float32Array.from({ length: 256 }, (_, i) => toLinear(i / 255));
const CODED = Uint8ClampedArray.from({ length: STEPS + 1 }, (_, i) => 255 * toCoded(i / STEPS));

/** Turns the colours of phones with wide-gamut cameras into sRGB, in place; colours that sRGB lacks are cut to its edge. */
export function displayP3ToSrgb({ data }: RgbaImage): void {
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = [LINEAR[data[i]], LINEAR[data[i + 1]], LINEAR[data[i + 2]]];
    for (let c = 0; c < 3; c++) {
      const [r, g, b] = TO_SRGB[c];
      const value = Math.min(1, Math.max(0, r * red + g * green + b * blue));
      data[i + c] = CODED[Math.round(value * STEPS)];
    }
  }
}
