import { access, constants, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord } from '../case/read-record.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { slabSchema } from './slab-schema.ts';
import { solveSlab } from './solve-slab.ts';

const HELP = `plica tissue solve <problem.json> [--json] [--displacements out.bin]

Static balance of a layered, nearly incompressible slab that is held below and pulled at patches (plica.slab/1; units mm,
kPa, N, kg; "plica schema slab" lists every field). Prints the displacement at each probe, the force that holds each
patch, Newton and CG counts, seconds and memory.
  --json                 all of it as one line of JSON (plica.slab-solution/1)
  --displacements FILE   float64, little-endian, 3 per node; nodes run through the thickness from below, then along x,
                         then along y
"-" reads the problem from standard input. Progress goes to a terminal's standard error; Ctrl-C stops.
Exit: 0 solved, 2 no balance found (with advice), 1 wrong use.`;

/** `plica tissue solve`: the soft-tissue solver on one problem. */
export async function tissueCommand([verb, ...args]: readonly string[]): Promise<number> {
  if (verb === '--help' || verb === '-h') {
    console.log(HELP);
    return EXIT.ok;
  }
  if (verb !== 'solve') throw new UsageError('Say plica tissue solve <problem.json>.');
  const { values, positionals } = parse(args);
  if (values.help) {
    console.log(HELP);
    return EXIT.ok;
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length)
    throw new UsageError('Name one problem file (or - for standard input).');
  const problem = await readRecord(file, slabSchema, 'a problem', 'plica schema slab');
  if (values.displacements !== undefined) await checkFolder(values.displacements);
  const result = await solveSlab(problem, process.stderr.isTTY ? progress : undefined);
  if (!result.ok) {
    const { reason, advice } = result.problem;
    if (values.json) console.log(JSON.stringify({ schema: 'plica.slab-solution/1', ...result.problem }));
    else console.error(`plica: no balance was found (${reason}). ${advice}`);
    return EXIT.refused;
  }
  const { solution, displacement } = result;
  if (values.displacements !== undefined)
    await writeFile(
      values.displacements,
      Buffer.from(displacement.buffer, displacement.byteOffset, displacement.byteLength),
    ).catch((error: Error) => {
      throw new UsageError(`The file "${values.displacements}" cannot be written: ${error.message}`);
    });
  if (values.json) {
    console.log(JSON.stringify(solution));
    return EXIT.ok;
  }
  const mm = (v: number): string => v.toFixed(5).padStart(10);
  console.log(
    [
      'displacement at (mm)',
      ...solution.probesMm.map(
        ({ at, displacementMm }) => `  ${at.join(', ').padEnd(20)} ${displacementMm.map(mm).join(' ')}`,
      ),
      'force on each patch (N)',
      ...solution.patchReactionsN.map((f, i) => `  patch ${i + 1}: ${f.map((v) => v.toFixed(4)).join(' ')}`),
      `${solution.nodes} nodes, ${solution.newtonSteps} Newton steps, ${solution.cgIterations} CG iterations, ${solution.wallSeconds.toFixed(2)} s (${solution.cpuSeconds.toFixed(2)} s of CPU), ${solution.peakMemoryMB.toFixed(0)} MB at most`,
    ].join('\n'),
  );
  return EXIT.ok;
}

const progress = ({
  mesh,
  step,
  residualMN,
}: {
  mesh: number;
  step: number;
  residualMN: number;
}): undefined => {
  process.stderr.write(`mesh ${mesh + 1}, step ${step}: out of balance ${residualMN.toExponential(1)} mN\n`);
};

/** Before minutes are spent on what cannot be written. */
async function checkFolder(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`"${file}" cannot be written: the folder "${folder}" is not there or not writable.`);
  });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        displacements: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
