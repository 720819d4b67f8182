/** The English name that a code says by itself: `baggage-search` is "Baggage search". Only other names are sent. */
export const plainName = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
