import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';

interface ClinicianSectionProps {
  measureAnyway: boolean;
  onMeasureAnyway(anyway: boolean): void;
  /** The table of composites; null when none was computed. */
  children: ReactNode;
}

/** Folded until it is asked for: composites, and the switch that computes what is blocked. */
export function ClinicianSection({ measureAnyway, onMeasureAnyway, children }: ClinicianSectionProps) {
  const { t } = useWords();
  return (
    <details className="panel clinician">
      <summary>
        <h2>{t('clinician.heading')}</h2>
      </summary>
      <p className="panel-lead">{t('clinician.lead')}</p>
      {children ?? <p className="panel-note">{t('clinician.none')}</p>}
      <Switch
        label={t('clinician.anyway')}
        checked={measureAnyway}
        onChange={(event) => onMeasureAnyway(event.currentTarget.checked)}
      />
    </details>
  );
}
