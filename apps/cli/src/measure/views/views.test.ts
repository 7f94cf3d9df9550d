import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../exit-codes.ts';
import { readMeasureOptions } from '../options.ts';
import { planViews } from './plan-views.ts';
import { readViewList } from './read-view-list.ts';
import { saveViews, unknownView, viewTable } from './view-table.ts';

let root: string;
const at = (name: string): string => path.join(root, name);
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'plica-left-profile-'));
  mkdirSync(at('set/before'), { recursive: true });
  const plain = sharp({ create: { width: 80, height: 80, channels: 3, background: '#a07050' } });
  const dated = (time: string) => plain.clone().withExif({ IFD2: { DateTimeOriginal: time } });
  await dated('2026:01:14 09:00:00').jpeg().toFile(at('set/front.jpg'));
  await dated('2026:01:14 09:00:03').webp().toFile(at('set/IMG_7.webp'));
  writeFileSync(at('set/before/45R, kim.jpg'), '');
  writeFileSync(at('set/x.jpg'), '');
});

const files = (): string[] =>
  ['set/front.jpg', 'set/IMG_7.webp', 'set/before/45R, kim.jpg', 'set/x.jpg'].map(at);
const summary = async (views: string): Promise<unknown[]> =>
  (await planViews(files(), [at('set')], views)).map(({ view, confidence, visit }) => [
    view,
    confidence,
    visit,
  ]);

describe('--views', () => {
  test('auto: by names and times below the folder that was named, nothing above it', async () => {
    expect(await summary('auto')).toEqual([
      ['front', 'sure', '2026-01-14'],
      ['front', 'guess', '2026-01-14'],
      ['obliqueRight', 'sure', 'before'],
      [null, 'none', null],
    ]);
  });

  test('a list corrects the guess, by path or by a name that is clear', async () => {
    const list = put(
      'list.csv',
      'file,view,posture,visit\r\nset/IMG_7.webp,chinDown,supine,\r\nx.jpg,측면 왼쪽,,2026-02-01\r\n',
    );
    expect((await summary(list)).slice(1)).toEqual([
      ['chinDown', 'sure', '2026-01-14'],
      ['obliqueRight', 'sure', 'before'],
      ['profileLeft', 'sure', '2026-02-01'],
    ]);
  });

  test('what is saved reads back as it was', async () => {
    const paired = await planViews(files().slice(0, 3), [at('set')], 'auto');
    await saveViews(at('saved.csv'), paired);
    expect(readFileSync(at('saved.csv'), 'utf8')).toContain('"');
    const again = await planViews(files().slice(0, 3), [at('set')], at('saved.csv'));
    const facts = paired.map(({ view, posture, visit }) => ({ view, posture, visit }));
    expect(again).toMatchObject(facts.map((fact) => ({ ...fact, confidence: 'sure' })));
  });

  test('CSV with semicolons and without column names, and both forms of JSON', async () => {
    const expected = [
      { file: 'a, b.jpg', view: 'front' },
      { file: 'c.jpg', view: 'obliqueLeft' },
    ];
    expect(await readViewList(put('1.csv', '\uFEFFa, b.jpg;front\nc.jpg;45L\n'))).toEqual(expected);
    expect(
      await readViewList(put('2.json', JSON.stringify({ 'a, b.jpg': 'front', 'c.jpg': '45L' }))),
    ).toEqual(expected);
    expect(await readViewList(put('3.json', JSON.stringify(expected)))).toEqual(expected);
    expect(await readViewList(put('4.csv', 'file,view\na.jpg,\nc.jpg,45L\n'))).toEqual(expected.slice(1));
  });

  test.each([
    ['a.jpg,sideways', /entry 1: "sideways" is no view/],
    [',front', /entry 1: a photograph and its view/],
    ['a.jpg,front,flat', /posture is upright or supine/],
    ['a.jpg,front\na.jpg,front', /twice/],
    ['[1]', /is not a list of views/],
    ['{"a.jpg": 3}', /is not a list of views/],
    ['{', /not valid JSON/],
  ])('a wrong list (%s) says what to mend', async (text, words) => {
    const reading = readViewList(put('wrong.csv', text));
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(words);
  });

  test('a list that names what is not there, or is not there itself', async () => {
    await expect(summary(put('other.csv', 'nowhere.jpg,front'))).rejects.toThrow(/not among the photographs/);
    await expect(summary(at('none.csv'))).rejects.toThrow(/cannot be read/);
  });

  test('the table shows every photograph with its reason, in both languages', async () => {
    const paired = await planViews(files(), [at('set')], 'auto');
    const [english, korean] = [viewTable(paired, 'en'), viewTable(paired, 'ko')];
    expect(english).toMatch(
      /front\.jpg: front, 2026-01-14 \[sure: its name says so; date from the camera's clock\]/,
    );
    expect(english).toMatch(/x\.jpg: \? \[\?: neither its name/);
    expect(english).toContain('--save-views');
    expect(korean).toMatch(/오른쪽 사면, before \[확실: 파일 이름에 적혀 있음/);
    expect(unknownView(paired[3]!, 'ko')).toMatchObject({ code: 'view.unknown', severity: 'block' });
    expect(unknownView(paired[0]!, 'en')).toBeNull();
  });

  test('wrong use is named', () => {
    expect(() => readMeasureOptions(['a', '--view', 'front', '--views', 'auto'])).toThrow(/not both/);
    expect(() => readMeasureOptions(['a', '--save-views', 'x'])).toThrow(/--views/);
    expect(readMeasureOptions(['a', '--views', 'auto'])).toMatchObject({ views: 'auto', view: 'front' });
  });
});
