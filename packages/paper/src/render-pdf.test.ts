import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language, Texts } from '@plica/face/case';
import { buildReport, type ReportDocument } from '@plica/face/report';
import { caseSchema, type Case } from '../../face/src/case/index.ts';
import { inputFor, LADEN, LONG_NAME, MIDDLE } from '../../face/src/report/test-support/sample-cases.ts';
import { textsOfBlock } from '../../face/src/report/test-support/texts-of.ts';
import { SHEET } from './look.ts';
import { readFonts } from './node.ts';
import { renderPdf, type PaperFonts, type PaperPdf } from './render-pdf.ts';
import { readPdf } from './test-support/read-pdf.ts';
import { uaProblems } from './test-support/ua-problems.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const vignette = (id: string): Case => {
  const json = JSON.parse(readFileSync(path.join(ROOT, 'cases', `${id}.json`), 'utf8')) as { case: unknown };
  return caseSchema.parse(json.case);
};
/** A painted face, nobody's. */
const face = {
  jpegBase64: readFileSync(path.join(ROOT, 'fixtures', 'faces', 'age-65.jpg')).toString('base64'),
  widthPx: 900,
  heightPx: 1125,
  posture: 'upright',
  takenOn: '2026-11-20',
} as const;
const PICTURES = (['front', 'obliqueLeft', 'profileRight'] as const).map((view) => ({ ...face, view }));
const OVERRULE = {
  option: 'mini',
  was: 'suited',
  to: 'notNow',
  by: '가나다',
  on: '2026-11-21T09:00:00Z',
  reason: 'First the neck',
} as const;

const DOCUMENTS: Readonly<Record<string, ReportDocument>> = {
  'unsigned, English': buildReport(inputFor(vignette('mini-ideal-45f'))),
  'signed and overruled, Korean, a long name': buildReport(
    inputFor(MIDDLE, { language: 'ko', whose: LONG_NAME, signedBy: LONG_NAME, overrules: [OVERRULE] }),
  ),
  'many findings, side by side, with pictures': buildReport(
    inputFor(LADEN, { language: 'both', edition: 'clinical', pictures: PICTURES }),
  ),
  'signs that need action, side by side': buildReport(
    inputFor(vignette('signs-suicidal-first-49f'), { language: 'both' }),
  ),
  'hardly anything answered, Korean': buildReport(inputFor(vignette('none-16f'), { language: 'ko' })),
};
const names = Object.keys(DOCUMENTS);

type Read = Awaited<ReturnType<typeof readPdf>>;
let fonts: PaperFonts;
const papers = new Map<string, { pdf: PaperPdf; read: Read }>();

beforeAll(async () => {
  fonts = await readFonts();
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    const pdf = await renderPdf(document, fonts);
    papers.set(name, { pdf, read: await readPdf(pdf.bytes) });
  }
});

const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
const languagesOf = ({ language }: ReportDocument): Language[] =>
  language === 'both' ? ['en', 'ko'] : [language];
/** Every text of a document that is printed; what a picture shows is said by its element instead. */
const textsOf = (document: ReportDocument): Texts[] => [
  document.title,
  ...document.parts.map(({ title }) => title),
  ...document.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => (block.kind === 'figure' ? [block.caption] : textsOfBlock(block))),
  ]),
];
const leavesOf = ({ sheets }: Read) => sheets.flatMap(({ leaves }) => leaves);
const isHeading = (role: string): boolean => /^H[1-4]$/.test(role);

describe.each(names)('renderPdf: %s', (name) => {
  const document = DOCUMENTS[name]!;
  const paper = () => papers.get(name)!;

  it('PP1 holds every text of the document in every language of the paper', () => {
    const said = bare(
      leavesOf(paper().read)
        .map(({ text }) => text)
        .join(''),
    );
    const wanted = textsOf(document).flatMap((texts) => languagesOf(document).map((l) => texts[l]));
    expect(wanted.filter((text) => !said.includes(bare(text)))).toEqual([]);
    expect(said).toContain(bare(document.whose ?? '').slice(0, 400));
  });

  it('PP2 is A4, with whose paper, day and number on every sheet', () => {
    const { sheets } = paper().read;
    expect(sheets.length).toBe(paper().pdf.sheets);
    sheets.forEach((sheet, k) => {
      expect([sheet.width, sheet.height]).toEqual([SHEET.width, SHEET.height]);
      const running = sheet.artifacts.map((text) => text.trim());
      expect(running).toContain(`${k + 1} / ${sheets.length}`);
      const whose = document.whose?.slice(0, 10) ?? (document.language === 'ko' ? '이름 없음' : 'not named');
      expect(running.some((text) => text.startsWith(whose) && text.endsWith(`· ${document.asOf}`))).toBe(
        true,
      );
    });
  });

  it('PP3 keeps every text within the margins', () => {
    const outside = paper().read.sheets.flatMap(({ boxes }) =>
      boxes.filter(
        ({ left, right, top, bottom }) =>
          left < SHEET.left - 0.5 ||
          right > SHEET.width - SHEET.right + 3 ||
          top < 24 ||
          bottom > SHEET.height - 24,
      ),
    );
    expect(outside).toEqual([]);
  });

  it('PP3 lets no two texts overlap', () => {
    for (const { boxes } of paper().read.sheets)
      boxes.forEach((a, k) => {
        for (const b of boxes.slice(k + 1)) {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 2.6 && high > 0.6) expect.fail(`"${a.text}" lies on "${b.text}"`);
        }
      });
  });

  it('PP4 has the headings of the document in its order, without gaps', () => {
    const headings: { level: number; text: string }[] = [];
    for (const { roles, text } of leavesOf(paper().read)) {
      const heading = roles.find(isHeading);
      if (!heading) continue;
      const level = Number(heading[1]);
      const second = document.language === 'both' && headings.at(-1)?.text.endsWith('·');
      if (second) headings.at(-1)!.text += text;
      else headings.push({ level, text: document.language === 'both' ? `${text}·` : text });
    }
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    headings.forEach(({ level }, k) => k && expect(level - headings[k - 1]!.level).toBeLessThanOrEqual(1));
    const said = headings.map(({ text }) => bare(text));
    const languages = languagesOf(document);
    const titles = document.sections.map(({ title }) => bare(languages.map((l) => title[l]).join('·')));
    expect(said.filter((text) => titles.includes(text))).toEqual(titles);
  });

  it('PP4 says the language of every text, and of Korean that it is Korean', () => {
    const said = leavesOf(paper().read).filter(({ text }) => /[^\d\s]/.test(text));
    expect(said.filter(({ language }) => language !== 'en' && language !== 'ko')).toEqual([]);
    const korean = said.filter(({ text }) => /^[가-힣\s.,]+$/.test(text));
    if (document.language !== 'en') expect(korean.length).toBeGreaterThan(50);
    expect(korean.filter(({ language }) => language !== 'ko')).toEqual([]);
  });

  it('PP4 marks tables, their headings, lists and pictures as such', () => {
    const leaves = leavesOf(paper().read);
    const inside = (role: string) => leaves.filter(({ roles }) => roles.includes(role));
    const places = (role: string) => [...new Set(inside(role).map(({ roles }) => roles.join(' ')))];
    for (const place of [...places('TH'), ...places('TD')])
      expect(place).toMatch(/Table T(Head|Body) TR T[HD]/);
    for (const place of places('LBody')) expect(place).toMatch(/L LI LBody/);
    const figures = document.sections.flatMap(({ blocks }) => blocks.filter((b) => b.kind === 'figure'));
    expect(inside('Figure').map(({ alt }) => alt)).toEqual(
      figures.map(({ alt }) => alt[languagesOf(document)[0]!]),
    );
    const { info, mark } = paper().read;
    expect(mark).toMatchObject({ Marked: true });
    expect(info['Title']).toContain(document.title[languagesOf(document)[0]!]);
    expect(info['Language']).toBe(languagesOf(document)[0]);
  });

  it('PP5 ends no sheet with a heading, a caption or a line that leads into a list', () => {
    for (const { leaves } of paper().read.sheets) {
      const last = leaves.at(-1)!;
      expect(
        last.roles.some((role) => isHeading(role) || role === 'Caption'),
        last.text,
      ).toBe(false);
      expect(last.text).not.toMatch(/[:：]$/);
    }
  });

  it('PP6 begins no sheet with the rest of a row, and repeats the headings of its columns', () => {
    const { sheets } = paper().read;
    sheets.slice(1).forEach(({ leaves, artifacts }, k) => {
      const [first] = leaves;
      if (!first?.roles.includes('TBody')) return;
      expect(first.roles, `sheet ${k + 2}`).toContain('TH');
      // Running lines are three; the rest are the headings.
      expect(artifacts.filter((text) => text.trim()).length).toBeGreaterThan(4);
    });
  });

  it('PP7 gives in the contents the sheet where each section begins', () => {
    const { sheets, outline } = paper().read;
    const [language] = languagesOf(document);
    const entries = leavesOf(paper().read).filter(({ roles }) => roles.includes('TOCI'));
    const listed = document.sections.filter((s) => s.part && !s.id.includes('.'));
    expect(sheets.reduce((sum, { links }) => sum + links, 0)).toBe(listed.length + document.parts.length);
    for (const { title } of listed) {
      const at = entries.findIndex(({ text }) => bare(text) === bare(title[language!]));
      const number = Number(entries.slice(at + 1).find(({ text }) => /^\d+$/.test(text))!.text);
      const begins = sheets.findIndex(({ leaves }) =>
        leaves.some(({ roles, text }) => roles.includes('H3') && bare(text) === bare(title[language!])),
      );
      expect(number, title.en).toBe(begins + 1);
    }
    const titles = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
    for (const { title } of listed) expect(titles.some((t) => t.startsWith(title[language!]))).toBe(true);
  });
});

describe('renderPdf: PDF/UA-1', () => {
  it.each(names)('PP11 breaks none of the rules that are checked: %s', (name) => {
    expect(uaProblems(papers.get(name)!.pdf.bytes)).toEqual([]);
  });

  // The same file with one thing spoilt: every check can fail.
  it.each([
    ['06', '/Marked true', '/Marked null'],
    ['11-006', '/Lang (', '/Lanq ('],
    ['07', '/DisplayDocTitle true', '/DisplayDocTitle null'],
    ['05', '<pdfuaid:part>1', '<pdfuaid:part>7'],
    ['02-001', '/S /Document', '/S /Docxment'],
    ['09', '/S /TBody', '/S /THxxx'],
    ['14-003', '/S /H2', '/S /H4'],
    ['13-004', '/Alt (', '/Alx ('],
    ['15-003', '/Scope /Column', '/Scopx /Column'],
    ['01-005', '/StructParents 1\n', '/StructParents 2\n'],
    ['28-008', '/Tabs /S', '/Tabs /R'],
    ['28-004', '/Contents (', '/Contentx ('],
    ['28-011', '/S /Link', '/S /Span'],
    ['10-001', '/ToUnicode', '/ToUnicodx'],
    ['31-009', '/FontFile2', '/FontFilx2'],
  ])('PP11 %s is told where it is broken', (checkpoint, right, wrong) => {
    const bytes = papers.get('many findings, side by side, with pictures')!.pdf.bytes;
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain(right);
    const spoilt = source.replaceAll(right, wrong);
    const found = uaProblems(Buffer.from(spoilt, 'latin1'));
    expect(found.some((problem) => problem.startsWith(checkpoint))).toBe(true);
  });
});

describe('renderPdf', () => {
  it('PP8 embeds both fonts as subsets and gives the same bytes again', async () => {
    const { pdf } = papers.get(names[0]!)!;
    const again = await renderPdf(DOCUMENTS[names[0]!]!, fonts);
    expect(Buffer.compare(Buffer.from(pdf.bytes), Buffer.from(again.bytes))).toBe(0);
    const source = Buffer.from(pdf.bytes).toString('latin1');
    expect(new Set(source.match(/\/FontName \/[A-Z]{6}\+Pretendard-\w+/g)).size).toBe(2);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(pdf.bytes.length).toBeLessThan(600_000);
  });

  it('PP9 names letters that the font lacks and puts syllables together', async () => {
    const document = buildReport(
      inputFor(vignette('none-16f'), { language: 'ko', whose: `金${'가나'.normalize('NFD')}` }),
    );
    const { bytes, missingLetters } = await renderPdf(document, fonts);
    expect(missingLetters).toEqual(['金']);
    const said = leavesOf(await readPdf(bytes)).map(({ text }) => text);
    expect(said).toContain('□가나');
    expect(papers.get(names[2]!)!.pdf.missingLetters).toEqual([]);
  });
});
