import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '@plica/face/case';
import { usePaper } from '../../../consult/explanation/use-paper.ts';
import { placeOf, slidesFor, type Slide } from '../../../consult/present/slides.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { i18n } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ConsultStep } from '../../../route/route.ts';
import { goTo } from '../../../route/use-route.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { ToolButton } from '../../shell/tool-button.tsx';
import { AdviceGate } from '../advice-gate.tsx';
import { SlideContent } from './slide-content.tsx';
import { useTurning } from './use-turning.ts';

/** As in present.css: no room for cards beside each other. */
const NARROW = '(max-width: 760px)';

/** What the person is shown, in a language of its own, with nothing around it. */
export function PresentPage({ slide, from }: { slide: number; from: ConsultStep }) {
  const [language, setLanguage] = useState<Language>(i18n.language === 'ko' ? 'ko' : 'en');
  const own = useMemo(() => i18n.cloneInstance({ lng: language }), [language]);
  return (
    <I18nextProvider i18n={own}>
      <div className="present" lang={language}>
        <AdviceGate>
          {(advice) => (
            <Slides advice={advice} slide={slide} from={from} language={language} onLanguage={setLanguage} />
          )}
        </AdviceGate>
      </div>
    </I18nextProvider>
  );
}

interface SlidesProps {
  advice: Advice;
  slide: number;
  /** The step to go back to. */
  from: ConsultStep;
  language: Language;
  onLanguage(language: Language): void;
}

function Slides({ advice, slide, from, language, onLanguage }: SlidesProps) {
  const { t } = useWords();
  const { whole } = useConsult();
  const caseId = whole.case.id;
  const paper = usePaper(advice, true);
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const slides = slidesFor(paper, narrow);
  const at = Math.min(slide, slides.length);
  const show = (number: number): void => {
    if (number >= 1 && number <= slides.length)
      goTo({ page: 'present', caseId, slide: number }, { replace: true });
  };
  // A telephone that is turned goes on showing the same thing.
  const shown = useRef<{ slide: Slide; narrow: boolean } | null>(null);
  useEffect(() => {
    if (shown.current && shown.current.narrow !== narrow) show(placeOf(shown.current.slide, slides));
    else shown.current = { slide: slides[at - 1]!, narrow };
    shown.current.narrow = narrow;
  });
  // In place of the picture shown: a step back must not bring it up again.
  const leave = (): void => {
    goTo({ page: 'consult', caseId, step: from }, { replace: true });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const { room, heading } = useTurning({ at, language, onTurn: (by) => show(at + by), onLeave: leave });
  return (
    <>
      <div className="slide" ref={room} data-slide={slides[at - 1]!.kind}>
        <SlideContent slide={slides[at - 1]!} advice={advice} paper={paper} heading={heading} />
      </div>
      <nav
        className="present-bar"
        aria-label={t('findings.present.label')}
        title={t('findings.present.keys')}
      >
        <ToolButton icon="close" label={t('findings.present.leave')} onClick={leave} />
        <SegmentedControl
          size="sm"
          aria-label={t('findings.present.language')}
          value={language}
          onChange={(value) => onLanguage(value as Language)}
          data={[
            { value: 'ko', label: '한국어' },
            { value: 'en', label: 'English' },
          ]}
        />
        <progress className="present-progress" value={at} max={slides.length} aria-hidden="true" />
        <span className="present-count" role="status">
          {t('findings.present.progress', { now: at, all: slides.length })}
        </span>
        <ToolButton
          icon="arrowLeft"
          label={t('findings.present.back')}
          onClick={() => show(at - 1)}
          disabled={at === 1}
        />
        <ToolButton
          icon="arrowRight"
          label={t('findings.present.next')}
          onClick={() => show(at + 1)}
          disabled={at === slides.length}
        />
      </nav>
    </>
  );
}
