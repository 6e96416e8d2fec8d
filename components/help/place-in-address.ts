/** The place that the page's address names, as "help.html?place=instagram"; null where it names none. */
export const placeIn = ({ search }: Pick<Location, 'search'>): string | null => new URLSearchParams(search).get('place');

/** The same page with another place in its address; "" for none. */
export const withPlace = ({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>, place: string): string =>
  `${pathname}${place ? `?place=${encodeURIComponent(place)}` : ''}${hash}`;
