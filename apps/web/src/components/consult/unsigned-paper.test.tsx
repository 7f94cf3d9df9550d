import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STATUS_NAMES } from '@plica/face/decide';
import { CAUSE_NAMES, CAUSE_TEXTS } from '@plica/face/explain';
import { renderHtml } from '@plica/face/report';
import { renderPdf } from '@plica/paper';
import { readFonts } from '@plica/paper/node';
import { OVERRULE, otherVerdict } from './test-support/other-verdict.ts';
import { adviceFor, LANGUAGES, patientPaper, reportStepShown, textsIn } from './test-support/shown.tsx';

const PEOPLE = ['mini-ideal-45f', 'stop-pregnant-38f', 'support-and-volume-57f'];
const ROLES = ['coordinator', 'surgeon'] as const;

// Links ask for the address of the page.
beforeAll(() => vi.stubGlobal('window', { location: { search: '' } }));
afterAll(() => vi.unstubAllGlobals());

describe('before a signature, the report step', () => {
  it.each(PEOPLE)('shows the coordinator around the paper nothing of the verdict (%s)', (id) => {
    const advice = adviceFor(id);
    for (const language of LANGUAGES) {
      const html = reportStepShown(advice, { role: 'coordinator', signed: false }, language);
      const other = reportStepShown(otherVerdict(advice), { role: 'coordinator', signed: false }, language);
      expect(other).toBe(html);
      for (const words of [STATUS_NAMES, CAUSE_NAMES])
        for (const texts of Object.values(words)) expect(textsIn(html)).not.toContain(texts[language]);
    }
  });

  it.each(PEOPLE)(
    'makes the same paper and page for the patient whatever the verdict, for both roles (%s)',
    (id) => {
      const advice = adviceFor(id);
      for (const role of ROLES) {
        const paper = patientPaper(advice, { role, signed: false, overrules: [OVERRULE] }, 'both');
        expect(patientPaper(otherVerdict(advice), { role, signed: false }, 'both')).toEqual(paper);
        const html = renderHtml(paper);
        for (const language of LANGUAGES) {
          for (const { [language]: text } of Object.values(CAUSE_TEXTS)) expect(html).not.toContain(text);
          for (const { [language]: text } of Object.values(STATUS_NAMES))
            expect(textsIn(html)).not.toContain(text);
        }
        const signed = renderHtml(patientPaper(advice, { role, signed: true }, 'both'));
        expect(textsIn(signed)).toContain(STATUS_NAMES[advice.decision.options[0]!.status].en);
      }
    },
  );

  it('writes the same PDF whatever the verdict', async () => {
    const fonts = await readFonts();
    const advice = adviceFor(PEOPLE[0]!);
    const bytes = async (of: typeof advice) =>
      Buffer.from((await renderPdf(patientPaper(of, { role: 'surgeon', signed: false }, 'ko'), fonts)).bytes);
    const pdf = await bytes(advice);
    expect((await bytes(otherVerdict(advice))).equals(pdf)).toBe(true);
  });
});
