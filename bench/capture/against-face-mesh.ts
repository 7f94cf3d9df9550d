import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { SELF_HOSTED_FILES } from '@plica/capture';
import { readSelfHostedFile } from '@plica/capture/node';
import type { Engine, PageReading } from './page.ts';
import { EDITS, undoEdit } from './page-edits.ts';
import { spread, type PhotographSet } from './photographs.ts';
import { median, quantile } from './statistics.ts';

const require = createRequire(import.meta.url);
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const PHOTOGRAPHS = 6;
const MOUTH_CORNERS = [61, 291];
const JAW = [172, 136, 150, 149, 397, 365, 379, 378];
const RIGHT_PUPIL = 468;
const LEFT_PUPIL = 473;

interface Spread {
  median: number;
  p95: number;
}
/** One engine on one set: movement of points under edits in % of the eye distance, change of the iris diameter in %. */
export interface EngineFigures {
  engine: Engine;
  found: number;
  photographs: number;
  msPerPhotograph: number;
  mouthCorners: Spread;
  jaw: Spread;
  irisDiameter: Spread;
}
export interface Comparison {
  set: string;
  engines: EngineFigures[];
}

/** Both engines in the same headless Chromium on the same edited canvases, photograph by photograph in turn. */
export async function againstFaceMesh(sets: readonly PhotographSet[]): Promise<Comparison[]> {
  const faceMeshFolder = dirname(require.resolve('@mediapipe/face_mesh'));
  const bundle = await build({
    entryPoints: [new URL('./page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  const files = new Map<string, () => Uint8Array | string | Promise<Uint8Array>>([
    [
      '/',
      () =>
        '<!doctype html><script src="/face_mesh/face_mesh.js"></script><script type="module" src="/page.js"></script>',
    ],
    ['/page.js', () => bundle.outputFiles[0]!.text],
    ...SELF_HOSTED_FILES.map(
      (file) => [`/${file.folder}/${file.name}`, () => readSelfHostedFile(file)] as const,
    ),
  ]);
  const types: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer(async ({ url = '/' }, response) => {
    const inFaceMesh = url.startsWith('/face_mesh/') && join(faceMeshFolder, url.slice(11));
    const body = inFaceMesh && existsSync(inFaceMesh) ? readFileSync(inFaceMesh) : await files.get(url)?.();
    const type = url === '/' ? 'text/html' : (types[url.split('.').pop()!] ?? 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'engines' in window);
    const read = (engine: Engine, url: string, edit: (typeof EDITS)[number]): Promise<PageReading> =>
      page.evaluate(
        ([engine, url, edit]) =>
          (
            window as unknown as { engines: Record<Engine, (u: string, e: object) => Promise<PageReading>> }
          ).engines[engine](url, edit),
        [engine, url, edit] as const,
      );
    const comparisons: Comparison[] = [];
    for (const set of sets) {
      const names: Engine[] = ['plica', 'faceMesh'];
      const records = Object.fromEntries(names.map((name) => [name, emptyRecord()]));
      for (const [n, file] of spread(set.files, PHOTOGRAPHS).entries()) {
        files.set('/photograph', () => readFileSync(file));
        if (n === 0)
          for (const name of names) for (let i = 0; i < 2; i++) await read(name, '/photograph', EDITS[0]!);
        const base: Partial<Record<Engine, PageReading>> = {};
        for (const edit of EDITS)
          for (const name of names) {
            const reading = await read(name, '/photograph', edit);
            base[name] ??= reading;
            note(records[name]!, base[name], reading, edit);
          }
      }
      comparisons.push({ set: set.name, engines: names.map((name) => figures(name, records[name]!)) });
    }
    return comparisons;
  } finally {
    await browser.close();
    server.close();
  }
}

const emptyRecord = () => ({
  ms: [] as number[],
  found: 0,
  mouth: [] as number[],
  jaw: [] as number[],
  iris: [] as number[],
});
type EngineRecord = ReturnType<typeof emptyRecord>;

function note(
  record: EngineRecord,
  base: PageReading,
  reading: PageReading,
  edit: (typeof EDITS)[number],
): void {
  record.ms.push(reading.ms);
  if (!reading.points || !base.points) return;
  record.found++;
  if (edit.name === 'none') return;
  const before = base.points;
  const after = reading.points.map((point) => undoEdit(edit, point, reading.width, reading.height));
  const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);
  const eyes = distance(before[RIGHT_PUPIL]!, before[LEFT_PUPIL]!);
  const moved = (i: number): number => (100 * distance(after[i]!, before[i]!)) / eyes;
  const irisDiameter = (points: readonly [number, number][]): number =>
    [RIGHT_PUPIL, LEFT_PUPIL].reduce((sum, i) => sum + distance(points[i + 1]!, points[i + 3]!) / 2, 0);
  record.mouth.push(...MOUTH_CORNERS.map(moved));
  record.jaw.push(...JAW.map(moved));
  record.iris.push(100 * Math.abs(irisDiameter(after) / irisDiameter(before) - 1));
}

function figures(engine: Engine, { ms, found, mouth, jaw, iris }: EngineRecord): EngineFigures {
  const spreadOf = (values: number[]): Spread => ({ median: median(values), p95: quantile(values, 0.95) });
  return {
    engine,
    found,
    photographs: ms.length,
    msPerPhotograph: median(ms),
    mouthCorners: spreadOf(mouth),
    jaw: spreadOf(jaw),
    irisDiameter: spreadOf(iris),
  };
}
