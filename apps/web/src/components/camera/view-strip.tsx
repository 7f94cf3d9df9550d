import type { View } from '@plica/face/case';
import { VIEW_ORDER } from '../../camera/view-order.ts';
import { useFileUrl } from '../../cases/use-file-url.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../shell/icons.tsx';

interface ViewStripProps {
  view: View;
  /** The newest photograph of each view. */
  taken: ReadonlyMap<View, string>;
  onView(view: View): void;
}

/** The views in their order: which is taken, which is now; any can be gone back to. */
export function ViewStrip({ view, taken, onView }: ViewStripProps) {
  const { t } = useWords();
  return (
    <ol className="view-strip" aria-label={t('camera.view')}>
      {VIEW_ORDER.map((each) => {
        const photoId = taken.get(each) ?? null;
        const state = each === view ? 'now' : photoId ? 'taken' : 'open';
        return (
          <li key={each}>
            <button
              type="button"
              data-view={each}
              data-state={state}
              data-taken={photoId ? true : undefined}
              aria-current={each === view ? 'step' : undefined}
              onClick={() => onView(each)}
            >
              <Thumb photoId={photoId} />
              <span className="strip-name">{t(`cases.views.${each}`)}</span>
              <span className="strip-state">
                {t(`camera.state.${photoId && each === view ? 'taken' : state}`)}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Thumb({ photoId }: { photoId: string | null }) {
  const url = useFileUrl(photoId);
  return url ? (
    <img src={url} alt="" />
  ) : (
    <span className="strip-blank">
      <Icon name="camera" size={16} />
    </span>
  );
}
