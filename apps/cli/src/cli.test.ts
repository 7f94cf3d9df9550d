import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { FRONT_MEASURE_IDS, photoMeasurementSchema, type PhotoMeasurement } from '@plica/face/measure';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BIN = path.join(ROOT, 'apps/cli/bin/plica.mjs');
const FACES = path.join(ROOT, 'fixtures/faces');
const face = (name: string): string => path.join(FACES, name);

interface Run {
  code: number;
  out: string;
  err: string;
}

/** The command as a shell runs it, from a folder that is not the project's. */
function plica(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

const recordsOf = ({ out }: Run): PhotoMeasurement[] =>
  out
    .trim()
    .split('\n')
    .map((line) => photoMeasurementSchema.parse(JSON.parse(line)));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plica-cli-'));
  writeFileSync(path.join(folder, 'broken.jpg'), 'this is no picture');
  await sharp({ create: { width: 300, height: 300, channels: 3, background: '#8899aa' } })
    .png()
    .toFile(path.join(folder, 'wall.png'));
});

describe('plica', () => {
  test('says what it can do, and its version', async () => {
    const [help, measureHelp, version, none, unknown] = await Promise.all([
      plica('--help'),
      plica('measure', '--help'),
      plica('--version'),
      plica(),
      plica('lift'),
    ]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('plica measure') as string });
    for (const option of ['--marker-mm', '--json', '--csv', '--overlay', '--measure-anyway'])
      expect(measureHelp.out).toContain(option);
    expect(version.out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(none.code).toBe(1);
    expect(unknown).toMatchObject({ code: 1, out: '', err: expect.stringContaining('"lift"') as string });
  });

  test('wrong use ends with 1 and says what to change', async () => {
    const [noFile, marker, twoMarkers, csv] = await Promise.all([
      plica('measure', 'nowhere.jpg'),
      plica('measure', face('small.png'), '--marker-mm', '20'),
      plica('measure', FACES, '--marker-mm', '20', '--marker-px', '1,1,9,9'),
      plica('measure', face('small.png'), '--csv', path.join(folder, 'no/such/folder.csv')),
    ]);
    for (const run of [noFile, marker, twoMarkers, csv]) expect(run).toMatchObject({ code: 1, out: '' });
    expect(noFile.err).toContain('nowhere.jpg');
    expect(marker.err).toContain('--marker-px');
    expect(twoMarkers.err).toContain('one photograph');
    expect(csv.err).toContain('cannot be written');
  });

  test('a table for people: every value with its error, reasons with number and limit', async () => {
    const run = await plica('measure', face('age-65.jpg'), face('turned.jpg'), '--jobs', '1');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/mouth corner, droop +left +-?\d+\.\d+ ± \d+\.\d+ mm/);
    expect(run.out).toMatch(/jawline, waviness +right +blocked/);
    expect(run.out).toMatch(/! The head is turned \d+\.\d° to the side \(limit 5°\).*\[pose\.yaw\]/);
    expect(run.out).toContain('2 photographs: 2 measured, 0 refused');
  });

  test('--json: one record per line in the order given, refused ones too, exit 2; --csv and --overlay beside it', async () => {
    const csvFile = path.join(folder, 'values.csv');
    const overlays = path.join(folder, 'overlays');
    const files = [face('age-65.jpg'), 'broken.jpg', face('age-30.jpg'), 'wall.png'];
    const run = await plica(
      'measure',
      ...files,
      '--json',
      '--csv',
      csvFile,
      '--overlay',
      overlays,
      '--jobs',
      '2',
    );
    expect(run.code).toBe(2);
    const records = recordsOf(run);
    expect(records.map((r) => r.photo.file)).toEqual(files);
    expect(records.map((r) => r.ok)).toEqual([true, false, true, false]);

    const [aged, broken, , wall] = records as [
      PhotoMeasurement,
      PhotoMeasurement,
      PhotoMeasurement,
      PhotoMeasurement,
    ];
    expect(aged.landmarksPx).toHaveLength(478);
    expect(new Set(aged.measures.map((m) => m.id))).toEqual(new Set(FRONT_MEASURE_IDS));
    expect(aged.scale?.source).toBe('iris');
    for (const refused of [broken, wall]) {
      expect(refused.problems.length).toBeGreaterThan(0);
      expect(refused).toMatchObject({ measures: [], landmarksPx: [], pose: null, scale: null });
    }
    expect(broken.problems[0]?.code).toBe('file.unsupported');
    expect(wall.problems[0]?.code).toBe('face.none');

    const rows = readFileSync(csvFile, 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(1 + 2 * aged.measures.length + 2);
    expect(readdirSync(overlays).sort()).toEqual(['age-30.png', 'age-65.png', 'wall.png']);
    const picture = await sharp(path.join(overlays, 'age-65.png')).metadata();
    expect(picture.width).toBeGreaterThan(aged.photo.widthPx!);
  });

  test('without a scale nothing is in mm; a marker of known size scales every length', async () => {
    const [none, marker] = await Promise.all([
      plica('measure', face('small.png'), '--json', '--no-scale', '--jobs', '1'),
      plica(
        'measure',
        face('small.png'),
        '--json',
        '--marker-mm',
        '10',
        '--marker-px',
        '0,0,0,50',
        '--jobs',
        '1',
      ),
    ]);
    const [inPx] = recordsOf(none) as [PhotoMeasurement];
    const [inMm] = recordsOf(marker) as [PhotoMeasurement];
    expect(inPx.scale).toBeNull();
    expect(inPx.measures.some((m) => m.unit === 'mm')).toBe(false);
    expect(inMm.scale).toMatchObject({ mmPerPx: 0.2, source: 'marker' });
    const lengths = inPx.measures.filter((m) => m.unit === 'px' && m.value !== null);
    expect(lengths.length).toBeGreaterThan(0);
    for (const length of lengths) {
      const same = inMm.measures.find((m) => m.id === length.id && m.side === length.side)!;
      expect(same).toMatchObject({ unit: 'mm' });
      expect(same.value).toBeCloseTo(length.value! * 0.2, 9);
    }
  });

  test('--measure-anyway computes what is blocked, marked as blocked; --lang ko speaks Korean', async () => {
    const [plain, anyway] = await Promise.all([
      plica('measure', face('turned.jpg'), '--json', '--jobs', '1'),
      plica('measure', face('turned.jpg'), '--json', '--measure-anyway', '--lang', 'ko', '--jobs', '1'),
    ]);
    const blocked = (run: Run): PhotoMeasurement['measures'] =>
      recordsOf(run)[0]!.measures.filter((m) => m.quality === 'blocked');
    expect(blocked(plain).length).toBeGreaterThan(0);
    for (const m of blocked(plain)) expect(m).toMatchObject({ value: null, sd: null });
    expect(blocked(anyway)).toHaveLength(blocked(plain).length);
    for (const m of blocked(anyway)) expect(m.sd).toBeGreaterThan(0);
    expect(recordsOf(anyway)[0]!.problems[0]!.message).toMatch(/[가-힣]/);
  });

  test('an overlay shows a photograph upright, as it was measured', async () => {
    const turned = path.join(folder, 'turned-by-the-camera.jpg');
    await sharp(face('small.png'))
      .rotate(90)
      .withMetadata({ orientation: 8 })
      .jpeg({ quality: 95 })
      .toFile(turned);
    const out = path.join(folder, 'overlays');
    const run = await plica('measure', face('small.png'), turned, '--overlay', out, '--json', '--jobs', '1');
    const [upright, fromTurned] = recordsOf(run) as [PhotoMeasurement, PhotoMeasurement];
    expect(fromTurned.photo.widthPx).toBe(upright.photo.widthPx);
    const lightness = async (name: string): Promise<Buffer> =>
      sharp(path.join(out, name)).resize(60, 40, { fit: 'fill' }).greyscale().raw().toBuffer();
    const [a, b] = await Promise.all([lightness('small.png'), lightness('turned-by-the-camera.png')]);
    // The left half is the face; the notes beside it differ by the file's name.
    const differences = [...a].map((v, i) => (i % 60 < 30 ? Math.abs(v - b[i]!) : 0));
    expect(Math.max(...differences)).toBeLessThan(25);
  });

  test('nothing is written beside what was asked for', () => {
    expect(existsSync(path.join(folder, 'overlays'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      'broken.jpg',
      'overlays',
      'turned-by-the-camera.jpg',
      'values.csv',
      'wall.png',
    ]);
  });
});
