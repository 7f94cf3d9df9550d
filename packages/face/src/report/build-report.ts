import type { Part, ReportDocument, Section } from './document.ts';
import { overruled } from './overruled.ts';
import { penFor, signer } from './pen.ts';
import type { ReportInput } from './report-input.ts';
import { adjuncts } from './sections/adjuncts.ts';
import { ageing } from './sections/ageing.ts';
import { callAtOnce } from './sections/call-at-once.ts';
import { claims } from './sections/claims.ts';
import { comparison } from './sections/comparison.ts';
import { measured } from './sections/measured.ts';
import { operation } from './sections/operation.ts';
import { options } from './sections/options.ts';
import { pictures } from './sections/pictures.ts';
import { questions } from './sections/questions.ts';
import { recovery } from './sections/recovery.ts';
import { redFlags } from './sections/red-flags.ts';
import { sources } from './sections/sources.ts';
import { summary } from './sections/summary.ts';
import { uncertain } from './sections/uncertain.ts';
import { why } from './sections/why.ts';

/**
 * The paper of one consultation as data. Signs that need action come first, then the sheet that says the most important,
 * then the parts. The patient edition carries no option status, and nothing that could tell one, before a surgeon has
 * signed; nothing of the screening for distress at any time.
 */
export function buildReport(given: ReportInput): ReportDocument {
  const input = { ...given, decision: overruled(given.decision, given.overrules ?? []) };
  const pen = penFor(input);
  const urgent = redFlags(input, pen);
  const parts: readonly { part: Part; sections: Section[] }[] = [
    {
      part: { id: 'found', title: { en: 'What was found', ko: '확인한 것' } },
      sections: [measured(input, pen), pictures(input), ageing(input, pen), why(input, pen)],
    },
    {
      part: { id: 'ways', title: { en: 'What can be done', ko: '할 수 있는 것' } },
      sections: [...options(input, given.decision, pen), comparison(input, pen)],
    },
    {
      part: { id: 'operation', title: { en: 'The operation and after', ko: '수술과 그 이후' } },
      sections: [...operation(input, pen), recovery(pen), callAtOnce(input, pen), ...adjuncts(input, pen)],
    },
    {
      part: { id: 'talk', title: { en: 'To talk about', ko: '함께 이야기할 것' } },
      sections: [questions(input, pen), uncertain(input, pen), claims(pen)],
    },
  ];
  const first = [...(urgent ? [urgent] : []), summary(input, pen)];
  // Last, because every other section adds to them.
  parts.at(-1)!.sections.push(sources(pen));
  return {
    schema: 'plica.report/1',
    edition: input.edition,
    language: input.language,
    whose: given.whose?.trim() || null,
    signedBy: signer(input.signedBy),
    asOf: input.case.asOf,
    title: TITLES[input.edition],
    parts: parts.map(({ part }) => part),
    sections: [
      ...first,
      ...parts.flatMap(({ part, sections }) => sections.map((s): Section => ({ ...s, part: part.id }))),
    ],
  };
}

const TITLES = {
  patient: { en: 'Your face, and the ways forward', ko: '나의 얼굴, 그리고 선택할 수 있는 방법' },
  clinical: { en: 'Consultation: findings, causes, options', ko: '상담 기록: 소견, 원인, 방법' },
} as const;
