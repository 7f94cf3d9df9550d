import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { postureSchema, viewSchema, type Language, type Posture, type View } from '@plica/face/case';
import type { ScaleSource } from '@plica/face/measure';
import { UsageError } from '../exit-codes.ts';

export const MEASURE_HELP = `plica measure <photo or folder ...> [options]

  --view VIEW               the declared view (default front): front, obliqueLeft, obliqueRight, profileLeft,
                            profileRight, chinDown; left and right are the patient's: the side that faces the camera
  --views auto|FILE         each photograph's own view, told from its name (front, 45L, 정면 ...) and time; a list
                            (CSV: file,view,posture,visit; or JSON) corrects what is told wrongly
  --save-views FILE         write what was understood as such a list, to correct it
  --posture upright|supine  how the person was placed (default upright)
  --iris-mm N               this person's own iris diameter (default: the population's, with its spread)
  --marker-mm N --marker-px X1,Y1,X2,Y2
                            a marker of known length and where its two ends lie in the photograph
  --scale-mm-per-px N --scale-sd N
                            a scale locked before, and its standard deviation
  --no-scale                pixels and shares of the eye distance only
  --one-person              the photographs are repeats of one person: errors from three or more of them
  --separate-sessions       ... taken on different days
  --yes LIST, --no LIST     answers to what the program asks: beard, hair, collar, earring, glasses
  --measure-anyway          compute blocked values too, marked as blocked
  --json                    one JSON object per line and photograph
  --csv FILE                one line per measure
  --overlay DIR             a picture per photograph with its lines and reasons
  --jobs N                  photographs at a time (default: one per core)
  --lang en|ko

Exit: 0 all measured, 2 some refused (reasons printed), 1 wrong use.`;

export interface MeasureOptions {
  inputs: string[];
  view: View;
  /** `auto`, the list to read, or null for one declared view. */
  views: string | null;
  saveViewsFile: string | null;
  posture: Posture;
  scale: ScaleSource;
  answers: Record<string, boolean>;
  measureAnyway: boolean;
  language: Language;
  json: boolean;
  csvFile: string | null;
  overlayFolder: string | null;
  jobs: number;
  repeats: 'none' | 'one-session' | 'separate-sessions';
}

const OPTIONS = {
  view: { type: 'string' },
  views: { type: 'string' },
  'save-views': { type: 'string' },
  posture: { type: 'string', default: 'upright' },
  'iris-mm': { type: 'string' },
  'marker-mm': { type: 'string' },
  'marker-px': { type: 'string' },
  'scale-mm-per-px': { type: 'string' },
  'scale-sd': { type: 'string' },
  'no-scale': { type: 'boolean', default: false },
  'one-person': { type: 'boolean', default: false },
  'separate-sessions': { type: 'boolean', default: false },
  yes: { type: 'string' },
  no: { type: 'string' },
  'measure-anyway': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  csv: { type: 'string' },
  overlay: { type: 'string' },
  jobs: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const QUESTIONS = ['beard', 'hair', 'collar', 'earring', 'glasses'];

/** The options of `plica measure`; null when help is asked for. Throws a UsageError that says what to change. */
export function readMeasureOptions(args: readonly string[]): MeasureOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (!positionals.length) throw new UsageError('Name at least one photograph or folder.');
  const posture = postureSchema.safeParse(values.posture);
  if (!posture.success) throw new UsageError('--posture is upright or supine.');
  const view = viewSchema.safeParse(values.view ?? 'front');
  if (!view.success) throw new UsageError(`--view is one of ${viewSchema.options.join(', ')}.`);
  if (values.view !== undefined && values.views !== undefined)
    throw new UsageError('Give --view for all photographs or --views for each, not both.');
  if (values.views === '') throw new UsageError('--views is auto or the name of a list.');
  if (values['save-views'] !== undefined && values.views === undefined)
    throw new UsageError('--save-views belongs to --views.');
  if (values.lang !== 'en' && values.lang !== 'ko') throw new UsageError('--lang is en or ko.');
  return {
    inputs: positionals,
    view: view.data,
    views: values.views ?? null,
    saveViewsFile: values['save-views'] ?? null,
    posture: posture.data,
    scale: readScale(values),
    answers: readAnswers(values),
    measureAnyway: values['measure-anyway'],
    language: values.lang,
    json: values.json,
    csvFile: values.csv ?? null,
    overlayFolder: values.overlay ?? null,
    jobs: readJobs(values.jobs),
    repeats: values['separate-sessions']
      ? 'separate-sessions'
      : values['one-person']
        ? 'one-session'
        : 'none',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Values = ReturnType<typeof parse>['values'];

function readScale(values: Values): ScaleSource {
  const asked = [
    values['marker-mm'] ?? values['marker-px'],
    values['scale-mm-per-px'],
    values['iris-mm'],
    values['no-scale'] || undefined,
  ];
  if (asked.filter((v) => v !== undefined).length > 1)
    throw new UsageError('Give one scale: --iris-mm, --marker-mm, --scale-mm-per-px or --no-scale.');
  if (values['scale-sd'] !== undefined && values['scale-mm-per-px'] === undefined)
    throw new UsageError('--scale-sd belongs to --scale-mm-per-px.');
  if (values['no-scale']) return { kind: 'none' };
  if (values['scale-mm-per-px'] !== undefined) {
    if (values['scale-sd'] === undefined)
      throw new UsageError('--scale-mm-per-px needs --scale-sd: no length is given without its error.');
    return {
      kind: 'locked',
      scale: {
        mmPerPx: positive('--scale-mm-per-px', values['scale-mm-per-px']),
        sd: positive('--scale-sd', values['scale-sd']),
      },
    };
  }
  if (values['marker-mm'] !== undefined || values['marker-px'] !== undefined) {
    const ends = values['marker-px']?.split(',').map(Number);
    if (values['marker-mm'] === undefined || ends?.length !== 4 || !ends.every(Number.isFinite))
      throw new UsageError(
        'A marker needs its length and its two ends: --marker-mm 20 --marker-px 100,850,180,850 (pixels of the photograph).',
      );
    const markerPx = Math.hypot(ends[2]! - ends[0]!, ends[3]! - ends[1]!);
    if (!(markerPx > 0)) throw new UsageError('The two ends of the marker are the same point.');
    return { kind: 'marker', markerMm: positive('--marker-mm', values['marker-mm']), markerPx };
  }
  return values['iris-mm'] === undefined
    ? { kind: 'iris' }
    : { kind: 'iris', irisMm: irisMm(values['iris-mm']) };
}

/** Adult irises lie between 10 and 13.5 mm; anything else is a slip of the keys. */
function irisMm(text: string): number {
  const value = positive('--iris-mm', text);
  if (value < 10 || value > 13.5)
    throw new UsageError('--iris-mm is the diameter of the iris, 10 to 13.5 mm.');
  return value;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value))
    throw new UsageError(`${name} is a number above 0, not "${text}".`);
  return value;
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = positive('--jobs', text);
  if (!Number.isInteger(jobs)) throw new UsageError('--jobs is a whole number of photographs at a time.');
  return jobs;
}

function readAnswers({ yes, no }: Values): Record<string, boolean> {
  const names = (list: string | undefined): string[] => list?.split(',').map((name) => name.trim()) ?? [];
  for (const name of [...names(yes), ...names(no)])
    if (!QUESTIONS.includes(name))
      throw new UsageError(`The program asks about ${QUESTIONS.join(', ')}; not about "${name}".`);
  const both = names(yes).find((name) => names(no).includes(name));
  if (both) throw new UsageError(`"${both}" is answered with yes and with no.`);
  return Object.fromEntries([
    ...names(yes).map((name) => [`occlusion.${name}`, true]),
    ...names(no).map((name) => [`occlusion.${name}`, false]),
  ]);
}
