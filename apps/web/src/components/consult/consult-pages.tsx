import { useRef } from 'react';
import { useMeasureAll } from '../../cases/use-measure-all.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ConsultStep, Route } from '../../route/route.ts';
import { useCase } from '../../store/use-case.ts';
import type { MeasureEngine } from '../../worker/measure-engine.ts';
import { CaseProblem } from '../cases/case-problem.tsx';
import { ConsultFrame } from './consult-frame.tsx';
import { ConsultProvider } from './consult-provider.tsx';
import { ExaminationStep } from './examination/examination-step.tsx';
import { ExplanationStep } from './explanation/explanation-step.tsx';
import { OptionsStep } from './options/options-step.tsx';
import { PresentPage } from './present/present-page.tsx';
import { ReportStep } from './report/report-step.tsx';
import { StoryStep } from './story/story-step.tsx';

type ConsultRoute = Extract<Route, { page: 'consult' | 'present' }>;

/** The steps of a consultation after the photographs, and what is shown to the person; one memory of changes for all. */
export function ConsultPages({ route, engine }: { route: ConsultRoute; engine: MeasureEngine }) {
  const { t, language } = useWords();
  const { state, reload } = useCase(route.caseId);
  // Where showing began, and where it ends.
  const last = useRef<ConsultStep>('explanation');
  if (route.page === 'consult') last.current = route.step;
  const whole = state.kind === 'ready' ? state.whole : null;
  useMeasureAll(engine, whole, language, reload);

  if (state.kind === 'loading') return <p className="page panel-note">{t('cases.loading')}</p>;
  if (state.kind === 'missing') return <CaseProblem />;
  if (state.kind === 'failed') return <CaseProblem message={state.message} onAgain={() => void reload()} />;
  return (
    <ConsultProvider whole={state.whole}>
      {route.page === 'present' ? (
        <PresentPage slide={route.slide} from={last.current} />
      ) : (
        <ConsultFrame step={route.step}>{STEPS[route.step]}</ConsultFrame>
      )}
    </ConsultProvider>
  );
}

const STEPS = {
  story: <StoryStep />,
  examination: <ExaminationStep />,
  explanation: <ExplanationStep />,
  options: <OptionsStep />,
  report: <ReportStep />,
};
