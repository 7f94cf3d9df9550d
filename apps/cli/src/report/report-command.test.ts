import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../exit-codes.ts';
import { readReportOptions } from './options.ts';
import { reportCommand } from './report-command.ts';

const CASE = {
  schema: 'plica.case/1',
  asOf: '2026-11-22',
  person: { birthDate: '1977-04-12', sex: 'female' },
  examination: { cheekSagging: 2, jowl: 1, fingerLift: { cheekMoves: 'clearly' } },
};

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plica-report-'));
  file = path.join(folder, 'case.json');
  await writeFile(file, JSON.stringify(CASE));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const printed = async (...args: string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((_chunk, done?: unknown) => {
    if (typeof done === 'function') done();
    return true;
  });
  expect(await reportCommand(args)).toBe(0);
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  write.mockRestore();
  return text;
};

describe('plica report', () => {
  it('prints the unsigned English patient edition by default', async () => {
    const html = await printed(file);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('No surgeon has signed this yet');
    expect(html).not.toMatch(/[가-힣]/);
  });

  it('writes a signed paper in both languages to a file, over an older one', async () => {
    const output = path.join(folder, '보고서.html');
    await writeFile(output, 'old');
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await reportCommand([file, '--lang', 'both', '--signed-by', '한 <아름>', '-o', output])).toBe(0);
    const html = await readFile(output, 'utf8');
    expect(html).toContain('한 &lt;아름&gt;');
    expect(html).toContain('lang="ko"');
    expect(log).toHaveBeenCalledWith(output);
  });

  it('writes the clinical edition with statuses and sources', async () => {
    const html = await printed(file, '--edition', 'clinical', '--lang', 'ko');
    expect(html).toContain('<html lang="ko">');
    expect(html).toContain('아직 의사가 서명하지 않은 제안');
    expect(html).toMatch(/\[S\d+/);
  });

  it('writes a tagged PDF by the ending of the file or by --pdf, with whose paper it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const output = path.join(folder, '보고서.pdf');
    expect(await reportCommand([file, '--lang', 'ko', '--for', '가나다', '-o', output])).toBe(0);
    const pdf = await readFile(output, 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/\/Marked true/);
    const other = path.join(folder, 'paper');
    expect(await reportCommand([file, '--pdf', '-o', other])).toBe(0);
    expect((await readFile(other, 'latin1')).slice(0, 8)).toBe('%PDF-1.7');
    expect(await printed(file, '--for', '가나다')).toContain('<bdi>가나다</bdi>');
  });

  it('says which letters of a name the PDF cannot show', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await reportCommand([file, '--for', '金 가나', '-o', path.join(folder, 'a.pdf')]);
    expect(log.mock.calls.join()).toMatch(/lacks 金;/);
  });

  it('says what to change when it is called wrongly', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /Name one case file/],
      [[file, file], /Name one case file/],
      [[file, '--lang', 'jp'], /--lang is en, ko or both/],
      [[file, '--edition', 'all'], /--edition is patient or clinical/],
      [[file, '--signed-by', '  '], /--signed-by needs the name/],
      [[file, '--for', ' '], /--for needs the name/],
      [[file, '--pdf', '-o', 'a.html'], /name it .pdf/],
      [[file, '-o', ''], /-o needs/],
      [[file, '-o', path.join(folder, '.', 'case.json')], /overwrite the case/],
      [[file, '--nope'], /nope/],
      [[path.join(folder, 'missing.json')], /There is no file/],
      [[file, '-o', path.join(folder, 'no', 'folder.html')], /cannot be written/],
    ];
    for (const [args, message] of wrong) {
      const failure = await reportCommand(args).catch((error: unknown) => error);
      expect(failure, args.join(' ')).toBeInstanceOf(UsageError);
      expect((failure as Error).message).toMatch(message);
    }
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(CASE);
  });

  it('explains itself', () => {
    expect(readReportOptions(['--help'])).toBeNull();
  });
});
