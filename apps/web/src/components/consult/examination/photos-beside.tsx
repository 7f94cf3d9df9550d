import { useFileUrl } from '../../../cases/use-file-url.ts';
import { showDate } from '../../../cases/dates.ts';
import { VIEW_ORDER } from '../../../camera/view-order.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useLink } from '../../../route/use-route.ts';
import { photosOfVisit } from '../../../store/use-case.ts';
import type { StoredPhoto } from '../../../store/stored.ts';

/** The last upright photographs, small, beside the grades that are given by eye. */
export function PhotosBeside() {
  const { t, language } = useWords();
  const { whole } = useConsult();
  const visit = whole.visits.findLast((v) => v.posture === 'upright' && photosOfVisit(whole, v).length > 0);
  if (!visit) return null;
  const photos = photosOfVisit(whole, visit);
  const shown = VIEW_ORDER.flatMap((view) => photos.findLast((photo) => photo.view === view) ?? []);
  return (
    <section
      className="photos-beside"
      aria-label={t('answers.photosBeside', { date: showDate(visit.date, language) })}
    >
      {shown.map((photo) => (
        <Thumb key={photo.id} photo={photo} />
      ))}
    </section>
  );
}

function Thumb({ photo }: { photo: StoredPhoto }) {
  const { t } = useWords();
  const link = useLink();
  const url = useFileUrl(photo.id);
  const view = t(`cases.views.${photo.view}`);
  return (
    <a {...link({ page: 'photo', caseId: photo.caseId, photoId: photo.id })}>
      {url ? <img src={url} alt={view} /> : <span>{view}</span>}
    </a>
  );
}
