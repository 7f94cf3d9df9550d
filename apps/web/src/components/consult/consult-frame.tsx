import { Button, SegmentedControl } from '@mantine/core';
import { useContext, type ReactNode } from 'react';
import { chooseRole, ROLES, type Role } from '../../consult/role.ts';
import { SavingContext, useConsult } from '../../consult/use-consult.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CONSULT_STEPS, type ConsultStep } from '../../route/route.ts';
import { useLink } from '../../route/use-route.ts';
import { ToolButton } from '../shell/tool-button.tsx';
import { ConsultNav } from './consult-nav.tsx';
import { RedFlags } from './red-flags.tsx';
import { TellsMost } from './explanation/tells-most.tsx';

/** What stands around every step: where one is, for whom it is shown, undo, what is kept. */
export function ConsultFrame({ step, children }: { step: ConsultStep; children: ReactNode }) {
  const { t } = useWords();
  const link = useLink();
  const { whole, role, undo, redo, canUndo, canRedo } = useConsult();
  const caseId = whole.case.id;
  const next = CONSULT_STEPS[CONSULT_STEPS.indexOf(step) + 1];
  return (
    <div className="page consult" data-step={step} data-role={role}>
      <div className="case-head">
        <a className="back" {...link({ page: 'cases' })}>
          {t('cases.toCases')}
        </a>
        <h1>{whole.case.label}</h1>
        <span className="case-tools">
          <SaveState />
          <ToolButton icon="undo" label={t('consult.undo')} onClick={undo} disabled={!canUndo} />
          <ToolButton icon="redo" label={t('consult.redo')} onClick={redo} disabled={!canRedo} />
          <SegmentedControl
            size="sm"
            aria-label={t('consult.role.label')}
            value={role}
            onChange={(value) => chooseRole(value as Role)}
            data={ROLES.map((value) => ({ value, label: t(`consult.role.${value}`) }))}
          />
          <Button component="a" variant="default" {...link({ page: 'present', caseId, slide: 1 })}>
            {t('consult.present')}
          </Button>
        </span>
      </div>
      <ConsultNav caseId={caseId} now={step} />
      <div className="consult-room">
        <div className="consult-main">
          <RedFlags />
          {children}
          {next && (
            <Button
              component="a"
              size="md"
              className="consult-next"
              {...link({ page: 'consult', caseId, step: next })}
            >
              {t('consult.next', { step: t(`consult.steps.${next}`) })}
            </Button>
          )}
        </div>
        {role === 'surgeon' && <TellsMost />}
      </div>
    </div>
  );
}

function SaveState() {
  const { t } = useWords();
  const { saving, saveAgain } = useContext(SavingContext);
  if (typeof saving === 'object')
    return (
      <span className="save-state" role="alert" data-state="failed">
        {t('consult.saveFailed', { message: saving.failed })}{' '}
        <Button size="compact-sm" variant="default" onClick={saveAgain}>
          {t('consult.saveAgain')}
        </Button>
      </span>
    );
  return (
    <span className="save-state" role="status" data-state={saving}>
      {t(saving === 'saved' ? 'consult.saved' : 'consult.saving')}
    </span>
  );
}
