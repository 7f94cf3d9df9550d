import type { Problem } from '@plica/face/case';
import type { Measure } from '@plica/face/measure';
import en from '../../i18n/en.ts';
import { useWords } from '../../i18n/use-words.ts';
import { problemsOf } from '../../state/problems-of.ts';

type ShortReason = keyof typeof en.reasons.short;
const isShortReason = (key: string): key is ShortReason => key in en.reasons.short;

/** In a word or two, why a value is not shown; the whole reason stands in its own panel. */
export function BlockedBecause({ measure, problems }: { measure: Measure; problems: readonly Problem[] }) {
  const { t } = useWords();
  const codes = problemsOf(measure, problems)
    .filter(({ severity }) => severity === 'block')
    .map(({ code }) => code.replace('.', '_'));
  const keys = [...new Set(codes.map((code) => (isShortReason(code) ? code : 'other')))];
  const words = [
    ...new Set((keys.length > 0 ? keys : (['unread'] as const)).map((k) => t(`reasons.short.${k}`))),
  ];
  return <span className="blocked-because">{words.join(', ')}</span>;
}
