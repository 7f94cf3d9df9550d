import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';

interface NameAndReasonProps {
  submit: string;
  onSubmit(signed: { by: string; reason: string }): void;
  /** What else is asked. */
  children?: ReactNode;
  /** Further buttons. */
  more?: ReactNode;
}

/** What a surgeon decides carries a name and a reason; neither may be blank. */
export function NameAndReason({ submit, onSubmit, children, more }: NameAndReasonProps) {
  const { t } = useWords();
  const id = useId();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = !by.trim() || !reason.trim();
  const wrong = tried && missing ? { 'aria-invalid': true, 'aria-describedby': `${id}missing` } : {};
  return (
    <form
      className="name-and-reason"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onSubmit({ by: by.trim(), reason: reason.trim() });
      }}
    >
      {children}
      <label className="field">
        {t('findings.options.signOff.name')}
        <input value={by} autoComplete="name" onChange={(e) => setBy(e.target.value)} {...wrong} />
      </label>
      <label className="field field-wide">
        {t('findings.options.signOff.reason')}
        <input value={reason} onChange={(e) => setReason(e.target.value)} {...wrong} />
      </label>
      <div className="form-buttons">
        <Button type="submit">{submit}</Button>
        {more}
      </div>
      {tried && missing && (
        <p id={`${id}missing`} className="form-missing" role="alert">
          {t('findings.options.signOff.missing')}
        </p>
      )}
    </form>
  );
}
