import type { ReportDocument, Section } from './document.ts';
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
import { questions } from './sections/questions.ts';
import { recovery } from './sections/recovery.ts';
import { redFlags } from './sections/red-flags.ts';
import { sources } from './sections/sources.ts';
import { summary } from './sections/summary.ts';
import { uncertain } from './sections/uncertain.ts';
import { why } from './sections/why.ts';

/**
 * The paper of one consultation as data. Signs that need action come first. The patient edition carries no option status,
 * and nothing that could tell one, before a surgeon has signed; nothing of the screening for distress at any time.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const pen = penFor(input);
  const urgent = redFlags(input, pen);
  const sections: Section[] = [
    ...(urgent ? [urgent] : []),
    summary(input, pen),
    measured(input, pen),
    ageing(input, pen),
    why(input, pen),
    ...options(input, pen),
    comparison(input, pen),
    ...operation(input, pen),
    recovery(pen),
    callAtOnce(input, pen),
    ...adjuncts(input, pen),
    claims(pen),
    uncertain(input, pen),
    questions(input, pen),
  ];
  sections.push(sources(pen));
  return {
    schema: 'plica.report/1',
    edition: input.edition,
    language: input.language,
    signedBy: signer(input.signedBy),
    asOf: input.case.asOf,
    title: TITLES[input.edition],
    sections,
  };
}

const TITLES = {
  patient: { en: 'Your face, and the ways forward', ko: '나의 얼굴, 그리고 선택할 수 있는 방법' },
  clinical: { en: 'Consultation: findings, causes, options', ko: '상담 기록: 소견, 원인, 방법' },
} as const;
