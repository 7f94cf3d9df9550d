import { useCallback, useSyncExternalStore } from 'react';
import { addressOf, routeOf, type Route } from './route.ts';

const CHANGED = 'plica:route';

function subscribe(listen: () => void): () => void {
  window.addEventListener('popstate', listen);
  window.addEventListener(CHANGED, listen);
  return () => {
    window.removeEventListener('popstate', listen);
    window.removeEventListener(CHANGED, listen);
  };
}

/** The page shown, from the address. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const { pathname, search } = new URL(address, window.location.origin);
  return routeOf(pathname, search);
}

/** Goes to a page; `replace` leaves no step back. */
export function goTo(route: Route, { replace = false } = {}): void {
  const address = addressOf(route, window.location.search);
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(CHANGED));
  if (!replace) document.getElementById('main')?.focus({ preventScroll: true });
  if (!replace) window.scrollTo(0, 0);
}

/** Attributes of a link to a page: a true address, followed without loading the app again. */
export function useLink(): (route: Route) => { href: string; onClick(event: React.MouseEvent): void } {
  return useCallback(
    (route) => ({
      href: addressOf(route, window.location.search),
      onClick: (event) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
          return;
        event.preventDefault();
        goTo(route);
      },
    }),
    [],
  );
}
