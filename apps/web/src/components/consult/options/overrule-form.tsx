import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OptionId } from '@plica/face/case';
import { STATUS_NAMES, type Status } from '@plica/face/decide';
import { overruleOf, overruleTargets } from '../../../consult/options/overruled.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { NameAndReason } from './name-and-reason.tsx';

interface OverruleFormProps {
  option: OptionId;
  name: string;
  /** What the program says now. */
  computed: Status;
}

/** A surgeon's judgement in place of the program's; taken back, the program's stands again. */
export function OverruleForm({ option, name, computed }: OverruleFormProps) {
  const { t, language } = useWords();
  const { consultation, change } = useConsult();
  const targets = overruleTargets(option, computed);
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<Status>(targets[0]!);
  const overrule = overruleOf(consultation.overrules, option);
  const chosen = targets.includes(to) ? to : targets[0]!;
  if (!open)
    return (
      <div className="form-buttons">
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('findings.options.overrule.open')}
        </Button>
        {overrule && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              change((now) => ({ ...now, overrules: now.overrules.filter((o) => o !== overrule) }))
            }
          >
            {t('findings.options.overrule.takeBack')}
          </Button>
        )}
      </div>
    );
  return (
    <fieldset className="overrule">
      <legend>{t('findings.options.overrule.heading', { option: name })}</legend>
      <NameAndReason
        submit={t('findings.options.overrule.save')}
        onSubmit={(signed) => {
          const on = new Date().toISOString();
          change((now) => ({
            ...now,
            overrules: [...now.overrules, { option, was: computed, to: chosen, on, ...signed }],
          }));
          setOpen(false);
        }}
        more={
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('findings.options.overrule.cancel')}
          </Button>
        }
      >
        <label className="field">
          {t('findings.options.overrule.to')}
          <select value={chosen} onChange={(e) => setTo(e.target.value as Status)}>
            {targets.map((status) => (
              <option key={status} value={status}>
                {STATUS_NAMES[status][language]}
              </option>
            ))}
          </select>
        </label>
      </NameAndReason>
    </fieldset>
  );
}
