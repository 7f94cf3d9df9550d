import { SegmentedControl } from '@mantine/core';
import type { ReportDocument } from '@plica/face/report';
import type { PaperChoices } from '../../../consult/consultation.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';

const LANGUAGES = ['ko', 'en', 'both'] as const;
const EDITIONS = ['patient', 'clinical'] as const;

interface PaperChoicesPanelProps {
  edition: ReportDocument['edition'];
  onEdition(edition: ReportDocument['edition']): void;
  language: ReportDocument['language'];
}

/** Whose paper, in which language, for whom. The clinicians' edition is for the surgeon's view alone. */
export function PaperChoicesPanel({ edition, onEdition, language }: PaperChoicesPanelProps) {
  const { t } = useWords();
  const { consultation, change, role } = useConsult();
  const choose = (choice: PaperChoices, gesture: string | null = null): void =>
    change((now) => ({ ...now, paper: { ...now.paper, ...choice } }), gesture);
  return (
    <section className="panel paper-choices" aria-labelledby="choices-heading">
      <h2 id="choices-heading">{t('report.choices')}</h2>
      <label className="field">
        {t('report.whose')}
        <input
          value={consultation.paper?.whose ?? ''}
          autoComplete="off"
          maxLength={200}
          placeholder={t('report.notNamed')}
          onChange={(event) => choose({ whose: event.target.value }, 'paper name')}
        />
      </label>
      <div className="paper-choice">
        <span id="paper-language">{t('report.language')}</span>
        <SegmentedControl
          aria-labelledby="paper-language"
          value={language}
          onChange={(value) => choose({ language: value as ReportDocument['language'] })}
          data={LANGUAGES.map((value) => ({ value, label: t(`report.languages.${value}`) }))}
        />
      </div>
      {role === 'surgeon' ? (
        <div className="paper-choice">
          <span id="paper-edition">{t('report.edition')}</span>
          <SegmentedControl
            aria-labelledby="paper-edition"
            value={edition}
            onChange={(value) => onEdition(value as ReportDocument['edition'])}
            data={EDITIONS.map((value) => ({ value, label: t(`report.editions.${value}`) }))}
          />
        </div>
      ) : (
        <p className="panel-note">{t('report.patientOnly')}</p>
      )}
    </section>
  );
}
