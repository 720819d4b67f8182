/** A text of the catalogue with its gaps filled. A value stays as it is, also where it looks like a gap. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
