import { SegmentedControl, Switch } from '@mantine/core';
import { showDate } from '../../../cases/dates.ts';
import { useFileUrl } from '../../../cases/use-file-url.ts';
import type { PaperPhoto } from '../../../consult/report/paper-photos.ts';
import type { PicturesState } from '../../../consult/report/use-pictures.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** The person's own answer on pictures, "no" until it is given; then which of them. */
export function PaperPhotosPanel({ all, state }: { all: readonly PaperPhoto[]; state: PicturesState }) {
  const { t } = useWords();
  const { consultation, change } = useConsult();
  const { picturesOnPaper, paper } = consultation;
  return (
    <section className="panel" aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{t('report.pictures.heading')}</h2>
      {!all.length && <p className="panel-note">{t('report.pictures.none')}</p>}
      {all.length > 0 && (
        <>
          <p id="pictures-ask">{t('report.pictures.ask')}</p>
          <SegmentedControl
            className="pictures-answer"
            aria-labelledby="pictures-ask"
            value={picturesOnPaper ? 'yes' : 'no'}
            onChange={(value) => change((now) => ({ ...now, picturesOnPaper: value === 'yes' }))}
            data={(['no', 'yes'] as const).map((value) => ({ value, label: t(`report.pictures.${value}`) }))}
          />
          <p className="panel-note">{t('report.pictures.note')}</p>
        </>
      )}
      {all.length > 0 && picturesOnPaper && (
        <>
          <fieldset className="paper-photos">
            <legend>{t('report.pictures.which')}</legend>
            {all.map((one) => (
              <PhotoChoice key={one.photo.id} one={one} />
            ))}
          </fieldset>
          <Switch
            checked={!paper?.plain}
            label={t('report.pictures.lines')}
            onChange={(event) => {
              const plain = !event.currentTarget.checked;
              change((now) => ({ ...now, paper: { ...now.paper, plain } }));
            }}
          />
        </>
      )}
      {state.kind === 'drawing' && <p role="status">{t('report.pictures.drawing')}</p>}
      {state.kind === 'failed' && (
        <p role="alert">{t('report.pictures.failed', { message: state.message })}</p>
      )}
    </section>
  );
}

function PhotoChoice({ one: { photo, visit } }: { one: PaperPhoto }) {
  const { t, language } = useWords();
  const { consultation, change } = useConsult();
  const url = useFileUrl(photo.id);
  const without = consultation.paper?.without ?? [];
  const name = [t(`cases.views.${photo.view}`), t(`cases.postures.${visit.posture}`), showDate(visit.date, language)].join(', '); // prettier-ignore
  return (
    <label className="paper-photo">
      {url && <img src={url} alt="" />}
      <span>
        <input
          type="checkbox"
          checked={!without.includes(photo.id)}
          onChange={(event) => {
            const others = without.filter((id) => id !== photo.id);
            const next = event.currentTarget.checked ? others : [...others, photo.id];
            change((now) => ({ ...now, paper: { ...now.paper, without: next } }));
          }}
        />{' '}
        {name}
      </span>
    </label>
  );
}
