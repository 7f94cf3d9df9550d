import { lazy, Suspense, useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useRoute } from '../route/use-route.ts';
import { hasMoves } from '../state/photo-case.ts';
import { useLeaveWarning } from '../state/use-leave-warning.ts';
import { usePhotos } from '../state/use-photos.ts';
import type { FaceTracker, MeasureEngine, VisitComparer } from '../worker/measure-engine.ts';
import { CameraPage } from './camera/camera-page.tsx';
import { CasePage } from './cases/case-page.tsx';
import { CasesPage } from './cases/cases-page.tsx';
import { KeptPhotoPage } from './cases/kept-photo-page.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { PhotographPage } from './photograph-page.tsx';
import { AppHeader } from './shell/app-header.tsx';
import { NewBuildNote } from './shell/new-build-note.tsx';

// The first page and the cases need neither the schemas of a case nor its pictures.
const ConsultPages = lazy(() =>
  import('./consult/consult-pages.tsx').then((module) => ({ default: module.ConsultPages })),
);
const DesignPage = lazy(() =>
  import('./design/design-page.tsx').then((module) => ({ default: module.DesignPage })),
);

export function App({ engine }: { engine: MeasureEngine & FaceTracker & VisitComparer }) {
  const { t, language } = useWords();
  const route = useRoute();
  // Held here, so that what was opened and moved is still there after a look at the cases.
  const photographs = usePhotos(engine, language);
  useLeaveWarning(photographs.photos.list.some(hasMoves));

  useEffect(() => {
    // The models load while the person chooses a photograph.
    engine.prepare().catch(() => undefined);
  }, [engine]);

  return (
    <div className="app" data-page={route.page}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AppHeader page={route.page} />
      <NewBuildNote />
      <main id="main" tabIndex={-1}>
        {route.page === 'photograph' && <PhotographPage {...photographs} />}
        {route.page === 'cases' && <CasesPage />}
        {route.page === 'case' && <CasePage key={route.caseId} caseId={route.caseId} engine={engine} />}
        {route.page === 'photo' && <KeptPhotoPage key={route.photoId} {...route} engine={engine} />}
        {route.page === 'camera' && <CameraPage key={route.visitId} {...route} engine={engine} />}
        <Suspense fallback={<p className="page panel-note">{t('cases.loading')}</p>}>
          {(route.page === 'consult' || route.page === 'present') && (
            <ConsultPages key={route.caseId} route={route} engine={engine} />
          )}
          {route.page === 'design' && <DesignPage />}
        </Suspense>
        {route.page === 'compare' && <ComparePage key={route.caseId} {...route} engine={engine} />}
      </main>
    </div>
  );
}
