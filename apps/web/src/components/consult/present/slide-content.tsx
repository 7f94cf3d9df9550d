import type { ReactNode, RefObject } from 'react';
import type { Texts } from '@plica/face/case';
import { OPTION_FACTS } from '@plica/face/decide';
import type { Block } from '@plica/face/report';
import type { Paper } from '../../../consult/explanation/paper.ts';
import { FIRST_WEEK_ROWS, type Slide } from '../../../consult/present/slides.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { AgeingCourse } from '../explanation/ageing-course.tsx';
import { LineBars } from '../explanation/line-bars.tsx';
import { PaperBlocks } from '../explanation/paper-blocks.tsx';
import { SectionPanel } from '../explanation/section-panel.tsx';
import { MeasuredSlide } from './measured-slide.tsx';
import { WaysSlide } from './ways-slide.tsx';

interface SlideContentProps {
  slide: Slide;
  advice: Advice;
  /** Of the patient, whoever turns the pages. */
  paper: Paper;
  heading: RefObject<HTMLHeadingElement | null>;
}

const NEXT_STEPS = ['time', 'paper', 'surgeon', 'nothing', 'consent'] as const;

/** One page of what the person is shown. */
export function SlideContent({ slide, advice, paper, heading }: SlideContentProps) {
  const { t, language } = useWords();
  const { explanation } = advice;
  const page = (title: string | Texts | null, children: ReactNode) => (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {typeof title === 'string' ? title : title?.[language]}
      </h1>
      {children}
    </>
  );
  switch (slide.kind) {
    case 'first':
      return page(
        paper.title('red-flags'),
        <div className="red-flags">
          <PaperBlocks blocks={paper.blocks('red-flags')} />
        </div>,
      );
    case 'measured':
      return page(t('findings.present.titles.measured'), <MeasuredSlide kase={advice.case} />);
    case 'layers':
      return page(
        t('findings.present.titles.layers'),
        <SectionPanel cause={paper.statuses ? explanation.mainCause.id : null} />,
      );
    case 'why':
      return page(
        t('findings.present.titles.why'),
        paper.statuses ? (
          <>
            <PaperBlocks blocks={paper.blocks('why').slice(0, 1)} />
            <LineBars lines={explanation.lines} clinical={false} heading="h2" />
          </>
        ) : (
          <PaperBlocks blocks={paper.blocks('why')} />
        ),
      );
    case 'ageing':
      return page(
        t('findings.present.titles.ageing'),
        <>
          <AgeingCourse stage={explanation.ageing.stage} />
          <PaperBlocks blocks={paper.blocks('ageing')} />
        </>,
      );
    case 'ways':
      return page(
        slide.ways.length === 1 ? OPTION_FACTS[slide.ways[0]!].name : t('findings.present.titles.ways'),
        <WaysSlide group={slide.group} ids={slide.ways} advice={advice} paper={paper} />,
      );
    case 'step':
      return page(
        paper.title(`operation.${slide.step}`),
        <>
          <PaperBlocks blocks={paper.blocks(`operation.${slide.step}`).slice(0, 1)} />
          <PaperBlocks blocks={paper.blocks('operation')} />
        </>,
      );
    case 'recovery': {
      const [notice, lasts, course] = paper.blocks('recovery');
      return page(
        t('findings.present.titles.recovery'),
        <PaperBlocks blocks={[notice!, slide.part === 'lasts' ? lasts! : partOf(course!, slide.part)]} />,
      );
    }
    case 'questions':
      return page(
        t('findings.present.titles.questions'),
        <PaperBlocks
          blocks={paper.blocks('questions').filter((block) => block.kind === 'list' && block.ordered)}
        />,
      );
    case 'next':
      return page(
        t('findings.present.titles.next'),
        <ol className="paper-list">
          {NEXT_STEPS.map((step) => (
            <li key={step}>{t(`findings.present.nextSteps.${step}`)}</li>
          ))}
        </ol>,
      );
  }
}

function partOf(course: Block, part: 'course' | 'firstWeek' | 'afterwards'): Block {
  if (course.kind !== 'table' || part === 'course') return course;
  const [from, to] = part === 'firstWeek' ? [0, FIRST_WEEK_ROWS] : [FIRST_WEEK_ROWS];
  const rows = course.rows.slice(from, to);
  return { ...course, rows };
}
