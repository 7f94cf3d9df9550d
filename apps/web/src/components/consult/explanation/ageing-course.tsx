import { AGEING_STAGES, type Explanation } from '@plica/face/explain';
import { useWords } from '../../../i18n/use-words.ts';

const HEIGHT = 70;
/** A gentle slope to place the stages on; its height measures nothing. */
const heightAt = (k: number): number => HEIGHT - 14 - 40 * (k / 5) ** 1.6;

/** The course of ageing with the stage a person stands at. */
export function AgeingCourse({ stage }: { stage: Explanation['ageing']['stage'] }) {
  const { t } = useWords();
  const name = (id: Explanation['ageing']['stage']) => t(`findings.explanation.ageing.stages.${id}`);
  const x = (k: number): number => 50 + 100 * k;
  const curve = AGEING_STAGES.map((_, k) => `${x(k)},${heightAt(k).toFixed(1)}`).join('L');
  return (
    <figure className="ageing-course">
      <svg
        viewBox={`0 0 600 ${HEIGHT}`}
        role="img"
        aria-label={t('findings.explanation.ageing.picture', { stage: name(stage) })}
      >
        <path className="ageing-area" d={`M50,${HEIGHT}L${curve}L550,${HEIGHT}Z`} />
        <path className="ageing-line" d={`M${curve}`} />
        {AGEING_STAGES.map(({ id }, k) => (
          <circle
            key={id}
            cx={x(k)}
            cy={heightAt(k)}
            r={id === stage ? 10 : 5}
            data-here={id === stage || undefined}
          />
        ))}
      </svg>
      <ol>
        {AGEING_STAGES.map(({ id }) => (
          <li key={id} aria-current={id === stage || undefined}>
            {name(id)}
            {id === stage && <span>{t('findings.explanation.ageing.here')}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}
