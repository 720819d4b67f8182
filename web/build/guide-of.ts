import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import type { Block, Blocks, Inline, Inlines } from '../guides/guide-text.ts';

/** What a guide is read with: the address of a picture that lies beside it. */
export type Beside = { pictureAt(name: string): string };

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Characters that Markdown writes as entities; others stay as they were typed. */
const withCharacters = (text: string): string =>
  text.replaceAll(/&(#\d{1,7}|[a-z]{2,5});/g, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (namedEntities[name] ?? whole),
  );

const isMarked = (token: Token): token is MarkedToken => token.type !== 'generic';

const linkTo = ({ href }: Tokens.Link): string => {
  if (!/^https:\/\//.test(href)) throw new Error(`a link begins with https://, and ${href} does not`);
  return href;
};

const inline = (token: Token, beside: Beside): Inlines => {
  if (!isMarked(token)) throw new Error(`${token.type} is not understood`);
  switch (token.type) {
    case 'text':
      return token.tokens ? inlines(token.tokens, beside) : [withCharacters(token.text)];
    case 'escape':
      return [withCharacters(token.text)];
    case 'codespan':
      return [{ is: 'code', of: [withCharacters(token.text)] }];
    case 'strong':
    case 'em':
      return [{ is: token.type, of: inlines(token.tokens, beside) }];
    case 'link':
      return [{ is: 'link', to: linkTo(token), of: inlines(token.tokens, beside) }];
    case 'image':
      return [{ is: 'picture', from: beside.pictureAt(token.href), alt: token.text }];
    case 'br':
      return [{ is: 'break' }];
    default:
      throw new Error(`${token.type} is not understood: ${token.raw.slice(0, 40)}`);
  }
};

const inlines = (tokens: readonly Token[], beside: Beside): Inlines =>
  tokens.flatMap((token): readonly Inline[] => inline(token, beside));

const cells = (row: readonly Tokens.TableCell[], beside: Beside): Inlines[] =>
  row.map(({ tokens }) => inlines(tokens, beside));

const block = (token: Token, beside: Beside): Blocks => {
  if (!isMarked(token)) throw new Error(`${token.type} is not understood`);
  switch (token.type) {
    case 'space':
      return [];
    case 'hr':
      return [{ is: 'line' }];
    case 'heading':
      return [{ is: 'heading', level: token.depth <= 2 ? 2 : 3, of: inlines(token.tokens, beside) }];
    case 'paragraph':
    case 'text':
      return [{ is: 'paragraph', of: inlines(token.tokens ?? [], beside) }];
    case 'list':
      return [{ is: 'list', ordered: token.ordered, items: token.items.map(({ tokens }) => blocks(tokens, beside)) }];
    case 'blockquote':
      return [{ is: 'note', of: blocks(token.tokens, beside) }];
    case 'table':
      return [{ is: 'table', head: cells(token.header, beside), rows: token.rows.map((row) => cells(row, beside)) }];
    default:
      throw new Error(`${token.type} is not understood: ${token.raw.slice(0, 40)}`);
  }
};

const blocks = (tokens: readonly Token[], beside: Beside): Blocks =>
  tokens.flatMap((token): readonly Block[] => block(token, beside));

/**
 * Reads a guide in Markdown (CommonMark, with tables): its first line is its title, `# …`. HTML, code blocks, links that
 * are not https and pictures that are not there are refused, so that nothing of it can become code in a page.
 * @throws Error that says what is not understood
 */
export const guideOf = (markdown: string, beside: Beside): { title: string; blocks: Blocks } => {
  const [first, ...rest] = marked.lexer(markdown, { gfm: true }).filter(({ type }) => type !== 'space');
  if (first?.type !== 'heading' || Reflect.get(first, 'depth') !== 1)
    throw new Error('it does not begin with a title, "# …"');
  return { title: withCharacters(String(Reflect.get(first, 'text'))), blocks: blocks(rest, beside) };
};
