/**
 * A text of a catalogue with its gaps, such as `{count}`, filled. A value stays as it is, also where it looks like a gap;
 * a gap without a value is left empty.
 */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
