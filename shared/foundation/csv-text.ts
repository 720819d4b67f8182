type Cell = string | number | undefined;

/** A table: names of columns, and rows of as many cells. */
export type Table = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** Without the mark Excel takes the file for the encoding of the machine, and Khmer for rubbish. */
const byteOrderMark = '\ufeff';

/**
 * Where a spreadsheet may see a cell begin with a formula: at each line of a text, since some readers cut lines before
 * they look at quotes; and after a semicolon or a tab, which part the cells of a CSV file where the comma is the decimal
 * mark (Viet Nam, Lao PDR). Blanks, quotes and marks that nobody sees may stand before it. Source: OWASP, "CSV Injection".
 */
const cellBegins = /(^|[;\t])(["'\p{Zs}\p{Cf}\t\v\f]*)(?=([=+\-@＝＋－＠]?))/gmu;

/** An apostrophe wherever a formula may begin, and before a text that begins with a tab or a line break. */
const withoutFormulas = (text: string): string => {
  const harmless = text.replace(cellBegins, (begin, before: string, blanks: string, formula: string) =>
    formula ? `${before}'${blanks.replaceAll('\t', "\t'")}` : begin,
  );
  return /^[\t\r\n]/.test(harmless) ? `'${harmless}` : harmless;
};

/**
 * Texts that a spreadsheet takes for another thing and changes: 060121 loses its zero, the seventeenth digit becomes a
 * zero, 1E5 a hundred thousand, 3-4 a day in April.
 */
const readsAsNumber = /^(?:0\d[\d.,\s]*|\d{16,}|\d+(?:[.,]\d+)?e\d+|\d{1,2}[-/]\d{1,4}(?:[-/]\d{1,4})?)$/iu;

/** Numbers are never text, so never guarded. */
const guarded = (text: string): string => (readsAsNumber.test(text.trim()) ? `'${text}` : withoutFormulas(text));

const written = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as a file that a spreadsheet opens rightly in every script: UTF-8 with its mark, records and quotes by RFC 4180.
 * A text that would run as a formula, or be changed as a number, has an apostrophe before it.
 */
export const csvText = ({ columns, rows }: Table): string =>
  byteOrderMark + [columns, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
