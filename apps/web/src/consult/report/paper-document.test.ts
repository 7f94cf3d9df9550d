import { expect, it } from 'vitest';
import { newConsultation, type Consultation } from '../consultation.ts';
import { vignetteCase } from '../explanation/test-support/vignette-case.ts';
import { advise } from '../../worker/advise.ts';
import { paperDocument, paperFileName } from './paper-document.ts';

const advice = { ...advise(vignetteCase('mini-ideal-45f')), ms: 0 };
const picture = { jpegBase64: '/9j/', widthPx: 3, heightPx: 4, view: 'front', posture: 'upright', takenOn: '2026-11-20' } as const; // prettier-ignore
const consultation = (more: Partial<Consultation>): Consultation => ({
  ...newConsultation('2026-11-22', undefined),
  ...more,
});
const paper = (more: Partial<Consultation>, signed = false) =>
  paperDocument(advice, consultation(more), {
    edition: 'patient',
    language: 'ko',
    signed,
    pictures: [picture],
  });
const signOff = { by: '가나다', on: '2026-11-22T01:00:00Z', reason: 'seen', of: '' };

it('leaves pictures out without a yes, whoever hands them in', () => {
  const shown = (document: ReturnType<typeof paper>) =>
    document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'figure')).length;
  expect(shown(paper({}))).toBe(0);
  expect(shown(paper({ picturesOnPaper: true }))).toBe(1);
});

it('stands on a signature only while it holds, and names one that does not', () => {
  expect(paper({ signOff }, true).signedBy).toBe('가나다');
  const lapsed = paper({ signOff });
  expect(lapsed.signedBy).toBeNull();
  expect(JSON.stringify(lapsed)).toContain('더 이상 유효하지 않습니다');
  expect(JSON.stringify(paper({}))).not.toContain('더 이상 유효하지 않습니다');
});

it('names the file after the day, and nobody', () => {
  const document = paper({ paper: { whose: '가나다' } });
  expect(document.whose).toBe('가나다');
  expect(paperFileName(document, 'pdf')).toBe('plica-patient-2026-11-22-ko.pdf');
});
