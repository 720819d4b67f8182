import { signal } from '@preact/signals';

/** Where in the app somebody is: the name of the screen, and an id. Nothing else stands in an address. */
export type Route = { screen: string; id: string };

const routeNow = (): Route => {
  const [, screen = 'home', id = ''] = location.hash.split('/');
  return { screen: screen || 'home', id };
};

export const route = signal<Route>(routeNow());

addEventListener('hashchange', () => {
  route.value = routeNow();
  scrollTo(0, 0);
});

/** The address of a screen, for links. */
export const addressOf = (screen: string, id = ''): string => `#/${screen}${id ? `/${id}` : ''}`;

export const go = (screen: string, id = ''): void => {
  location.hash = addressOf(screen, id);
};

/** To another screen without a way back to this one. */
export const goInstead = (screen: string, id = ''): void => location.replace(addressOf(screen, id));
