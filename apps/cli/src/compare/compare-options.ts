import { parseArgs } from 'node:util';
import type { CommonScale } from '@plica/face/measure';
import { UsageError } from '../exit-codes.ts';
import { readMeasureOptions, type MeasureOptions } from '../measure/options.ts';

export const COMPARE_HELP = `plica compare <before ...> --with <after ...> [options]

What changed between two visits of one person: per measure and side before, after, the change, the smallest change
beyond measurement error (95 %), and a verdict. Before and after are photographs, folders, or records of
plica measure --json (.json, .jsonl). Three photographs of a view at each visit are best; their median is compared.

  --gravity                 the first set is upright, the second lying down: shift per region, finding for the case
  --separate-sessions       the photographs of a set come from different days: their spread is this person's error
  --eye-distance-mm N --eye-distance-sd N
                            the distance between this person's eyes, locked at an earlier comparison
  --views auto|FILE         each photograph's own view, told from its name and time, as in plica measure
  --view, --posture, --iris-mm, --no-scale, --yes, --no, --jobs
                            how photographs are measured, as in plica measure; records keep what they were measured with
  --json                    one JSON object (plica schema comparison)
  --lang en|ko

Exit: 0 something was compared, 2 nothing could be compared (reasons printed), 1 wrong use.`;

export interface CompareCommandOptions {
  before: string[];
  after: string[];
  /** How photographs among the files are measured. */
  measure: MeasureOptions;
  gravity: boolean;
  separateSessions: boolean;
  lockedEyeDistance: Omit<CommonScale, 'source'> | null;
  json: boolean;
}

const OPTIONS = {
  with: { type: 'boolean' },
  gravity: { type: 'boolean', default: false },
  'separate-sessions': { type: 'boolean', default: false },
  'eye-distance-mm': { type: 'string' },
  'eye-distance-sd': { type: 'string' },
  view: { type: 'string' },
  views: { type: 'string' },
  posture: { type: 'string' },
  'iris-mm': { type: 'string' },
  'no-scale': { type: 'boolean' },
  yes: { type: 'string' },
  no: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Handed on to the measuring of photographs. */
const FOR_MEASURING = ['view', 'views', 'posture', 'iris-mm', 'yes', 'no', 'jobs', 'lang'] as const;

/** The options of `plica compare`; null when help is asked for. Throws a UsageError that says what to change. */
export function readCompareOptions(args: readonly string[]): CompareCommandOptions | null {
  const { values, tokens } = parse(args);
  if (values.help) return null;
  const divider = tokens.findIndex((t) => t.kind === 'option' && t.name === 'with');
  if (divider < 0)
    throw new UsageError('Say what to compare with: plica compare before.jpg --with after.jpg');
  const files = (part: typeof tokens): string[] =>
    part.flatMap((t) => (t.kind === 'positional' ? [t.value] : []));
  const [before, after] = [files(tokens.slice(0, divider)), files(tokens.slice(divider))];
  if (!before.length) throw new UsageError('Name at least one photograph or record before --with.');
  if (!after.length) throw new UsageError('Name at least one photograph or record after --with.');
  if (values.gravity && values.posture !== undefined)
    throw new UsageError(
      '--gravity already says how the person lay: the first set upright, the second lying down.',
    );
  const measure = readMeasureOptions([
    ...FOR_MEASURING.flatMap((name) => (values[name] === undefined ? [] : [`--${name}=${values[name]}`])),
    ...(values['no-scale'] ? ['--no-scale'] : []),
    '--',
    ...before,
    ...after,
  ])!;
  return {
    before,
    after,
    measure,
    gravity: values.gravity,
    separateSessions: values['separate-sessions'],
    lockedEyeDistance: readEyeDistance(values['eye-distance-mm'], values['eye-distance-sd']),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Eyes of adults are 50 to 80 mm apart from middle to middle; anything else is a slip of the keys. */
function readEyeDistance(
  mm: string | undefined,
  sd: string | undefined,
): CompareCommandOptions['lockedEyeDistance'] {
  if (mm === undefined && sd === undefined) return null;
  if (mm === undefined || sd === undefined)
    throw new UsageError('--eye-distance-mm needs --eye-distance-sd: no length is given without its error.');
  const [eyeDistanceMm, error] = [Number(mm), Number(sd)];
  if (!(eyeDistanceMm >= 50 && eyeDistanceMm <= 80))
    throw new UsageError(`--eye-distance-mm is between the middles of both eyes, 50 to 80 mm, not "${mm}".`);
  if (!(error > 0 && error < 10))
    throw new UsageError(`--eye-distance-sd is a number above 0 in mm, not "${sd}".`);
  return { eyeDistanceMm, sd: error };
}
