import { MantineProvider } from '@mantine/core';
import i18next, { type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import type { ReportDocument } from '@plica/face/report';
import { newConsultation, type Overrule } from '../../../consult/consultation.ts';
import { decisionMark } from '../../../consult/decision-mark.ts';
import { paperFor } from '../../../consult/explanation/paper.ts';
import { vignetteCase } from '../../../consult/explanation/test-support/vignette-case.ts';
import { slidesFor } from '../../../consult/present/slides.ts';
import { paperDocument } from '../../../consult/report/paper-document.ts';
import { ConsultContext, type Consult } from '../../../consult/use-consult.ts';
import en from '../../../i18n/en.ts';
import ko from '../../../i18n/ko.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { advise } from '../../../worker/advise.ts';
import { ExplanationStep } from '../explanation/explanation-step.tsx';
import { OptionsStep } from '../options/options-step.tsx';
import { SlideContent } from '../present/slide-content.tsx';
import { RedFlags } from '../red-flags.tsx';
import { LittleAnswered } from '../report/little-answered.tsx';
import { PaperChoicesPanel } from '../report/paper-choices-panel.tsx';
import { SignedState } from '../report/signed-state.tsx';

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export const adviceFor = (id: string): Advice => ({ ...advise(vignetteCase(id)), ms: 0 });

export interface Shown {
  role: Consult['role'];
  signed: boolean;
  overrules?: readonly Overrule[];
}

function consultOf(advice: Advice, { role, signed, overrules = [] }: Shown): Consult {
  const nothing = () => undefined;
  const { schema: _, asOf, measurements: __, ...answers } = advice.case;
  const signOff = {
    by: 'Dr. Kim',
    on: '2026-11-22T09:00:00Z',
    reason: 'As examined',
    of: decisionMark(advice.decision),
  };
  return {
    whole: { case: { id: 'c', label: 'Label of the clinic', createdAt: '' }, visits: [], photos: [] },
    consultation: {
      ...newConsultation(asOf, undefined),
      answers,
      overrules,
      signOff: signed ? signOff : null,
    },
    advice: { kind: 'ready', advice, leftOut: [] },
    role,
    signed,
    statusesShown: signed || role === 'surgeon',
    change: nothing,
    answer: nothing,
    typed: nothing,
    undo: nothing,
    redo: nothing,
    canUndo: false,
    canRedo: false,
  };
}

const words = Object.fromEntries(
  LANGUAGES.map((language) => {
    const instance = i18next.createInstance();
    void instance.use(initReactI18next).init({
      lng: language,
      resources: { en: { translation: en }, ko: { translation: ko } },
      interpolation: { escapeValue: false },
      initAsync: false,
    });
    return [language, instance];
  }),
) as Record<Language, i18n>;

const render = (pages: ReactNode, consult: Consult, language: Language): string =>
  renderToStaticMarkup(
    <I18nextProvider i18n={words[language]}>
      <MantineProvider>
        <ConsultContext value={consult}>{pages}</ConsultContext>
      </MantineProvider>
    </I18nextProvider>,
  );

/** What stands around the paper on the report step; the preview itself needs a browser. */
export const reportStepShown = (advice: Advice, shown: Shown, language: Language): string =>
  render(
    <>
      <LittleAnswered kase={advice.case} />
      <SignedState decision={advice.decision} />
      <PaperChoicesPanel
        edition={shown.role === 'surgeon' ? 'clinical' : 'patient'}
        onEdition={() => undefined}
        language={language}
      />
    </>,
    consultOf(advice, shown),
    language,
  );

/** The paper for the patient as this reader's report step makes it. */
export const patientPaper = (
  advice: Advice,
  shown: Shown,
  language: ReportDocument['language'],
): ReportDocument =>
  paperDocument(advice, consultOf(advice, shown).consultation, {
    edition: 'patient',
    language,
    signed: shown.signed,
    pictures: [],
  });

/** Everything that stands on the steps that tell what was found; the report needs a browser. */
export const stepsShown = (advice: Advice, shown: Shown, language: Language): string =>
  render(
    <>
      <RedFlags />
      <ExplanationStep />
      <OptionsStep />
    </>,
    consultOf(advice, shown),
    language,
  );

/** Everything the person is shown, page by page, on a wide screen and on a telephone. */
export function slidesShown(advice: Advice, shown: Shown, language: Language): string {
  const consult = consultOf(advice, shown);
  const signedBy = shown.signed ? 'Dr. Kim' : null;
  const paper = paperFor(advice, consult.consultation.overrules, { clinical: false, signedBy });
  return render(
    [...slidesFor(paper, false), ...slidesFor(paper, true)].map((slide, k) => (
      <SlideContent key={k} slide={slide} advice={advice} paper={paper} heading={{ current: null }} />
    )),
    consult,
    language,
  );
}

/** The words of a page, as they stand between its tags. */
export const textsIn = (html: string): string[] => html.split(/<[^>]*>/).map((text) => text.trim());
