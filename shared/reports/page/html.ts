/** A piece of a page that is ready: its texts have been escaped. */
export type Html = { readonly markup: string };

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands between tags or in an attribute. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (found) => replacements[found] ?? found);

type Value = string | number | Html | readonly Html[] | undefined;

const isHtml = (value: Value): value is Html => typeof value === 'object' && 'markup' in value;

const written = (value: Value): string => {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return isHtml(value) ? value.markup : value.map(({ markup }) => markup).join('');
};

/** Makes a piece of a page; what is filled in is escaped, unless it is such a piece itself. */
export const html = (texts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: texts.reduce((made, text, index) => made + written(values[index - 1]) + text),
});
