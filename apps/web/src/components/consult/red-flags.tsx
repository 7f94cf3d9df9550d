import { redFlagsOf } from '@plica/face/decide';
import { SURGEON_ONLY_FLAGS } from '@plica/face/report';
import { useConsult } from '../../consult/use-consult.ts';
import { useWords } from '../../i18n/use-words.ts';

/** Signs that need action, with whom to call: above every step, the moment one is ticked, whatever else is missing. */
export function RedFlags() {
  const { t, language } = useWords();
  const { consultation, role } = useConsult();
  const flags = redFlagsOf(consultation.answers).filter(
    ({ id }) => role === 'surgeon' || !SURGEON_ONLY_FLAGS.includes(id),
  );
  const phone = consultation.answers.clinic?.phone;
  if (!flags.length) return null;
  return (
    <section className="red-flags" role="alert" aria-labelledby="red-flags">
      <h2 id="red-flags">{t('answers.callFirst')}</h2>
      <ul>
        {flags.map(({ id, action, urgency }) => (
          <li key={id} data-urgency={urgency}>
            {action[language]}
          </li>
        ))}
      </ul>
      {phone && <p>{t('answers.clinicPhone', { phone })}</p>}
    </section>
  );
}
