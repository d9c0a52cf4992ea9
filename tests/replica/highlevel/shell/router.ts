import { readonly, shallowRef, type DeepReadonly, type ShallowRef } from 'vue';
import { parseRoute, pathOf, type Route } from './routes.ts';

const current = shallowRef<Route>(parseRoute(window.location.pathname));

window.addEventListener('popstate', () => {
  current.value = parseRoute(window.location.pathname);
});

/** The route shown now; changes without a load. */
export const route: DeepReadonly<ShallowRef<Route>> = readonly(current);

/** Goes to a route; with `replace` the history keeps no step back. */
export function navigate(to: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', pathOf(to));
  else window.history.replaceState(null, '', pathOf(to));
  current.value = to;
}
