/**
 * Quasi-linear viscoelasticity: a stress follows the elastic one of the moment through one reduced relaxation function
 * G(t) = 1 - sum share_i (1 - exp(-t / time_i)), however large the stretch (Fung 1993, Biomechanics: Mechanical Properties
 * of Living Tissues, section 7.6; exponentials of Prony in place of his continuous spectrum). Time in any unit, one for all.
 */
export interface RelaxationTerm {
  /** Part of the stress that this term lets go in the end, 0 .. 1. */
  share: number;
  /** More than 0. */
  time: number;
}

/** RangeError unless shares and times are such and something is left for ever. */
export function checkRelaxation(terms: readonly RelaxationTerm[]): void {
  if (!terms.every(({ share, time }) => share >= 0 && time > 0)) throw new RangeError('relaxation needs shares of 0 or more and times of more than 0'); // prettier-ignore
  if (!(terms.reduce((sum, { share }) => sum + share, 0) < 1))
    throw new RangeError('relaxation that leaves nothing');
}

/** G(t): the part of a stress left at constant stretch after a time. */
export const relaxation = (terms: readonly RelaxationTerm[], t: number): number =>
  terms.reduce((left, { share, time }) => left + share * Math.expm1(-t / time), 1);

/** A moment and the elastic stress (of a solution without time) at it. */
export interface ElasticMoment {
  time: number;
  stress: number;
}

/** Stress at a time after an elastic history, straight between its moments, at once at the first and constant after the last. */
export function stressAfter(
  terms: readonly RelaxationTerm[],
  history: readonly ElasticMoment[],
  t: number,
): number {
  let stress = 0;
  history.forEach(({ time, stress: now }, i) => {
    if (time > t) return;
    if (i === 0) stress += now * relaxation(terms, t - time);
    const next = history[i + 1];
    if (!next) return;
    if (!(next.time > time)) throw new RangeError('moments must follow each other');
    const slope = (next.stress - now) / (next.time - time);
    const end = Math.min(next.time, t);
    stress += slope * (integralOfRelaxation(terms, t - time) - integralOfRelaxation(terms, t - end));
  });
  return stress;
}

/** Integral of G from 0 to t. */
const integralOfRelaxation = (terms: readonly RelaxationTerm[], t: number): number =>
  terms.reduce((sum, { share, time }) => sum - share * (t + time * Math.expm1(-t / time)), t);

const HALVINGS = 200;

/**
 * Growth of a small stretch under a constant load: 1 at once, 1 / G(infinity) in the end. It is the inverse of G under
 * convolution; its rates lie one below each of G's and are found by halving.
 */
export function creep(terms: readonly RelaxationTerm[], t: number): number {
  checkRelaxation(terms);
  const parts = merged(terms);
  const left = relaxation(parts, Infinity);
  const rates = parts.map(({ time }) => 1 / time).sort((a, b) => a - b);
  // s times the transform of G, at s = -r; falls from one rate to the next through zero.
  const transform = (r: number): number =>
    parts.reduce((sum, { share, time }) => sum - (share * r * time) / (1 - r * time), left);
  return rates.reduce((sum, high, i) => {
    const r = root(transform, rates[i - 1] ?? 0, high);
    const slope = parts.reduce((total, { share, time }) => total + (share * time) / (1 - r * time) ** 2, 0);
    return sum - Math.exp(-r * t) / (r * slope);
  }, 1 / left);
}

/** Terms of one time are one term; those of no share are none. */
function merged(terms: readonly RelaxationTerm[]): RelaxationTerm[] {
  const shares = new Map<number, number>();
  for (const { share, time } of terms) if (share > 0) shares.set(time, (shares.get(time) ?? 0) + share);
  return Array.from(shares, ([time, share]) => ({ share, time }));
}

function root(of: (r: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let n = 0; n < HALVINGS && b - a > 1e-15 * b; n++) {
    const middle = (a + b) / 2;
    if (of(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
