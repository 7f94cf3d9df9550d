import { expect, it } from 'vitest';
import { addressOf, routeOf, type Route } from './route.ts';

const ROUTES: Route[] = [
  { page: 'photograph' },
  { page: 'cases' },
  { page: 'case', caseId: 'a b' },
  { page: 'consult', caseId: 'a', step: 'examination' },
  { page: 'present', caseId: 'a', slide: 3 },
  { page: 'design' },
  { page: 'photo', caseId: 'a', photoId: 'p/1' },
  { page: 'camera', caseId: 'a', visitId: 'v', view: 'chinDown' },
  { page: 'compare', caseId: 'a', before: 'v1', after: 'v2', view: 'obliqueLeft' },
  { page: 'compare', caseId: 'a', before: null, after: null, view: 'front' },
];

it('every page has an address that leads back to it and keeps the language', () => {
  for (const route of ROUTES) {
    const address = new URL(addressOf(route, '?lang=ko&view=front'), 'http://plica');
    expect(routeOf(address.pathname, address.search)).toEqual(route);
    expect(address.searchParams.get('lang')).toBe('ko');
  }
});

it('leads to the first page when it does not understand', () => {
  expect(routeOf('/nothing', '')).toEqual({ page: 'photograph' });
  expect(routeOf('/cases/a/camera/v', '?view=behind')).toMatchObject({ page: 'camera', view: 'front' });
  expect(routeOf('/cases/a/present/zero', '')).toEqual({ page: 'present', caseId: 'a', slide: 1 });
  expect(routeOf('/cases/a/unknown', '')).toEqual({ page: 'case', caseId: 'a' });
  expect(routeOf('/cases/%E0%A4%A', '')).toEqual({ page: 'case', caseId: '%E0%A4%A' });
});
