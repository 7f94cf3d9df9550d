import type { View } from '@plica/face/case';
import { VIEW_ORDER } from '../camera/view-order.ts';

/** The steps of a consultation after the photographs, which are the page of the case itself. */
export const CONSULT_STEPS = ['story', 'examination', 'explanation', 'options', 'report'] as const;
export type ConsultStep = (typeof CONSULT_STEPS)[number];

/** Where the app is. Each has an address of its own, so that a page can be opened again or sent to oneself. */
export type Route =
  | { page: 'photograph' }
  | { page: 'cases' }
  | { page: 'case'; caseId: string }
  | { page: 'consult'; caseId: string; step: ConsultStep }
  | { page: 'present'; caseId: string; slide: number }
  | { page: 'design' }
  | { page: 'photo'; caseId: string; photoId: string }
  | { page: 'camera'; caseId: string; visitId: string; view: View }
  | { page: 'compare'; caseId: string; before: string | null; after: string | null; view: View };

/** The route of a path and its query; what is not understood leads to the first page. Pure. */
export function routeOf(pathname: string, search: string): Route {
  const [first, caseId, what, id] = pathname.split('/').filter(Boolean).map(decode);
  const query = new URLSearchParams(search);
  const view = VIEW_ORDER.find((known) => known === query.get('view')) ?? 'front';
  if (first === 'design') return { page: 'design' };
  if (first !== 'cases') return { page: 'photograph' };
  if (!caseId) return { page: 'cases' };
  if (what === 'photos' && id) return { page: 'photo', caseId, photoId: id };
  if (what === 'camera' && id) return { page: 'camera', caseId, visitId: id, view };
  if (what === 'compare')
    return { page: 'compare', caseId, before: query.get('before'), after: query.get('after'), view };
  if (what === 'present') return { page: 'present', caseId, slide: slideOf(id) };
  const step = CONSULT_STEPS.find((known) => known === what);
  return step ? { page: 'consult', caseId, step } : { page: 'case', caseId };
}

const slideOf = (text = ''): number => (/^\d{1,3}$/.test(text) ? Math.max(1, Number(text)) : 1);

/** The address of a route; the language stays in it. */
export function addressOf(route: Route, search = ''): string {
  const query = new URLSearchParams();
  const language = new URLSearchParams(search).get('lang');
  if (route.page === 'compare') {
    if (route.before) query.set('before', route.before);
    if (route.after) query.set('after', route.after);
  }
  if (route.page === 'compare' || route.page === 'camera') query.set('view', route.view);
  if (language) query.set('lang', language);
  const text = query.toString();
  return `${pathOf(route)}${text ? `?${text}` : ''}`;
}

function pathOf(route: Route): string {
  if (route.page === 'photograph') return '/';
  if (route.page === 'cases') return '/cases';
  if (route.page === 'design') return '/design';
  const root = `/cases/${encodeURIComponent(route.caseId)}`;
  if (route.page === 'photo') return `${root}/photos/${encodeURIComponent(route.photoId)}`;
  if (route.page === 'camera') return `${root}/camera/${encodeURIComponent(route.visitId)}`;
  if (route.page === 'consult') return `${root}/${route.step}`;
  if (route.page === 'present') return `${root}/present/${route.slide}`;
  return route.page === 'compare' ? `${root}/compare` : root;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
