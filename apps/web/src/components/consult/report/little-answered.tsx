import type { Case } from '@plica/face/case';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useLink } from '../../../route/use-route.ts';
import type { Route } from '../../../route/route.ts';

/** What the paper lacks while little is answered, with the way there; and answers that are not whole. */
export function LittleAnswered({ kase }: { kase: Case }) {
  const { t } = useWords();
  const link = useLink();
  const { whole, advice } = useConsult();
  const caseId = whole.case.id;
  const lacks: { key: 'photographs' | 'story' | 'examination'; route: Route }[] = [
    ...(kase.measurements?.some(({ ok }) => ok) ? [] : [{ key: 'photographs' as const, route: { page: 'case' as const, caseId } }]), // prettier-ignore
    ...(kase.history ? [] : [{ key: 'story' as const, route: { page: 'consult' as const, caseId, step: 'story' as const } }]), // prettier-ignore
    ...(kase.examination ? [] : [{ key: 'examination' as const, route: { page: 'consult' as const, caseId, step: 'examination' as const } }]), // prettier-ignore
  ];
  const leftOut = advice.kind === 'ready' ? advice.leftOut.length : 0;
  if (!lacks.length && !leftOut) return null;
  return (
    <section className="panel little-answered" aria-labelledby="lacks-heading">
      <h2 id="lacks-heading">{t('report.lacks.heading')}</h2>
      <ul className="gaps">
        {lacks.map(({ key, route }) => (
          <li key={key}>
            <a {...link(route)}>{t(`report.lacks.${key}`)}</a>
          </li>
        ))}
        {leftOut > 0 && <li>{t('report.lacks.leftOut', { count: leftOut })}</li>}
      </ul>
    </section>
  );
}
