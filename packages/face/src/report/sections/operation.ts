import type { Texts } from '../../case/render-text.ts';
import type { Explanation } from '../../explain/index.ts';
import { ILLUSTRATION, threeSteps, type PlannedStep } from '../../plan/index.ts';
import type { Block, Section } from '../document.ts';
import { joinTexts, type Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** The mini lift in its three steps as it would be for this person: teaching, not a suggestion. */
export function operation({ case: kase, explanation }: ReportInput, pen: Pen): Section[] {
  const { steps, longer } = threeSteps(kase, pen.statuses ? explanation : withoutCause(explanation));
  const main: Section = {
    id: 'operation',
    title: { en: 'The mini lift in three steps', ko: '미니 거상술의 세 단계' },
    blocks: [
      {
        kind: 'notice',
        tone: 'info',
        text: {
          en: 'This shows how the operation would go for this face. It does not say that the operation fits.',
          ko: '이 얼굴이라면 수술이 어떻게 진행될지를 설명합니다. 이 수술이 맞는다는 뜻은 아닙니다.',
        },
      },
    ],
  };
  const others: Section = {
    id: 'operation.longer',
    title: { en: 'How the longer operations differ', ko: '더 긴 수술은 무엇이 다른가' },
    blocks: longer.flatMap(({ title, differs, because }): Block[] => [
      {
        kind: 'terms',
        items: [
          { term: title, text: pen.join(differs) },
          ...(pen.statuses && because.length
            ? [
                {
                  term: {
                    en: `What was found that speaks for it`,
                    ko: `이 수술 쪽을 가리키는 소견`,
                  },
                  text: joinTexts(because.map((b) => pen.sourced(b.text, b.source, 'verified'))),
                },
              ]
            : []),
        ],
      },
    ]),
  };
  // That nerves differ from person to person is said once, where a nerve is named first.
  const first = steps.findIndex(({ dangerZones }) => dangerZones.length > 0);
  return [main, ...steps.map((step, k) => stepSection(step, pen, k === first)), others];
}

/** Before a signature nothing that follows from the cause may tell it. */
const withoutCause = (explanation: Explanation): Explanation => ({
  ...explanation,
  mainCause: { ...explanation.mainCause, id: 'unknown' },
});

function stepSection(step: PlannedStep, pen: Pen, saysItDiffers: boolean): Section {
  const blocks: Block[] = [{ kind: 'list', items: pen.write(...step.done) }];
  if (step.varies.length)
    blocks.push({
      kind: 'table',
      caption: { en: 'What changes for this person, and why', ko: '이 사람에게서 달라지는 점과 이유' },
      head: [
        { en: 'Found', ko: '소견' },
        { en: 'What changes', ko: '달라지는 점' },
      ],
      rows: step.varies.map(({ finding, change }) => [finding, pen.cell(change)]),
    });
  const items: { term: Texts; text: Texts }[] = [
    {
      term: { en: 'The surgeon must still examine', ko: '의사가 더 확인해야 할 것' },
      text: joinTexts(step.examine.filter((e) => !e.recorded).map((e) => e.text)),
    },
    {
      term: { en: 'Recorded, to be confirmed by the surgeon', ko: '기록되어 있으나 의사가 다시 확인할 것' },
      text: joinTexts(step.examine.filter((e) => e.recorded).map((e) => e.text)),
    },
    {
      term: { en: 'What lies near', ko: '가까이 있는 구조' },
      text: pen.join([...step.dangerZones, ...(saysItDiffers ? [ILLUSTRATION] : [])]),
    },
    { term: { en: 'What nobody knows yet', ko: '아직 알려지지 않은 것' }, text: pen.join(step.notKnown) },
  ];
  blocks.push({ kind: 'terms', items: items.filter(({ text }) => text.en !== '') });
  return { id: `operation.${step.id}`, title: step.title, blocks };
}
