import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';

interface SureButtonProps extends ButtonProps {
  label: string;
  question: string;
  onSure(): void;
}

/** A deletion that asks once, in place. */
export function SureButton({ label, question, onSure, ...button }: SureButtonProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button variant="subtle" color="gray" size="xs" {...button} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <span className="sure" role="group" aria-label={question}>
      <span>{question}</span>
      <Button size="xs" className="sure-yes" onClick={onSure} autoFocus>
        {t('cases.sureYes')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsking(false)}>
        {t('cases.sureNo')}
      </Button>
    </span>
  );
}
