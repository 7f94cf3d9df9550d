/** 0.975 quantile of the standard normal. */
const Z = 1.959964;

/**
 * Two-sided 95 % limit of Student's t: exact for one and two degrees of freedom, beyond by the expansion of
 * Abramowitz & Stegun 1964, 26.7.5 (within 0.4 % from three on).
 */
export function studentT95(degreesOfFreedom: number): number {
  const v = degreesOfFreedom;
  if (!(v >= 1)) return Infinity;
  if (v < 2) return 12.7062;
  if (v < 3) return 4.302653;
  return (
    Z +
    (Z ** 3 + Z) / (4 * v) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * v ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * v ** 3) +
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / (92160 * v ** 4)
  );
}
