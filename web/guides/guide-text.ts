/** A piece of a line of a guide. A picture is named as the release has it; a link leads out of the app. */
export type Inline =
  | string
  | { readonly is: 'strong' | 'em' | 'code'; readonly of: Inlines }
  | { readonly is: 'link'; readonly to: string; readonly of: Inlines }
  | { readonly is: 'picture'; readonly from: string; readonly alt: string }
  | { readonly is: 'break' };

export type Inlines = readonly Inline[];

/** A part of a guide. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly of: Inlines }
  | { readonly is: 'paragraph'; readonly of: Inlines }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly Blocks[] }
  | { readonly is: 'note'; readonly of: Blocks }
  | { readonly is: 'table'; readonly head: readonly Inlines[]; readonly rows: readonly (readonly Inlines[])[] }
  | { readonly is: 'line' };

export type Blocks = readonly Block[];

/** A guide as a tablet keeps it: the page draws it, and no text of it is ever read as HTML. */
export type Guide = { readonly id: string; readonly language: string; readonly title: string; readonly blocks: Blocks };

/** Guides for readers of one language, and the addresses of the pictures in them. */
export type GuideShelf = { readonly guides: readonly Guide[]; readonly pictures: readonly string[] };
