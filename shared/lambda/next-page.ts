type Query = Readonly<Record<string, string | undefined>>;

/**
 * Leads to the next page, for answers that have no room for a cursor of their own. Source: RFC 8288, `rel="next"`; the
 * address is relative, so that it holds behind any host name.
 */
export const nextPage = (query: Query, cursor: string | undefined): Record<string, string> => {
  if (cursor === undefined) return {};
  const asked = Object.entries({ ...query, cursor }).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  return { link: `<?${new URLSearchParams(asked)}>; rel="next"` };
};
