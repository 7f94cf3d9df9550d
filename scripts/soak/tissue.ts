/**
 * `npm run soak:tissue -- [COUNT] [--seed N]`: solves COUNT (400) drawn slabs, seeds N (1), N + 1, ...
 * Says which found no balance and which took most; ends with 1 where more than 1 in 100 found none.
 */
import { parseArgs } from 'node:util';
import { nestedSlab, solveEquilibrium } from '@plica/core/fem';
import { drawnSlab } from '../../packages/core/src/fem/test-support/drawn-slab.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const count = Number(positionals[0] ?? 400);
const first = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first))
  throw new Error('Usage: npm run soak:tissue -- [COUNT] [--seed N]');

let unsolved = 0;
let most = { seed: 0, steps: 0 };
for (let seed = first; seed < first + count; seed++) {
  const result = solveEquilibrium(nestedSlab(drawnSlab(seed)));
  if (!result.ok) {
    unsolved++;
    console.log(`slab ${seed}: ${result.problem.reason}`);
  } else if (result.value.newtonSteps > most.steps) most = { seed, steps: result.value.newtonSteps };
}
console.log(
  `${count} drawn slabs: ${unsolved} without a balance; most Newton steps ${most.steps} (slab ${most.seed})`,
);
process.exitCode = unsolved > count / 100 ? 1 : 0;
