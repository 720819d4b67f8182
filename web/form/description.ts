/** A question of the form. Lists are named as in shared/reference/reference-lists.ts. */
export type Question =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'number'; readonly whole?: true; readonly least: number; readonly most: number }
  | { readonly is: 'yes-no' | 'moment' | 'place' | 'photos' }
  | { readonly is: 'one'; readonly of: readonly string[]; readonly only?: readonly string[] }
  | { readonly is: 'some'; readonly of: readonly string[]; readonly most: number }
  | { readonly is: 'group'; readonly members: Members }
  | { readonly is: 'list'; readonly item: Question; readonly least: number; readonly most: number };

/** A named question; `word` is the key of its label, where that is not its name. */
export type Member = {
  readonly name: string;
  readonly word?: string;
  readonly required?: true;
  readonly question: Question;
};

export type Members = readonly Member[];

/** What one kind of crime asks besides what every report asks. */
export type KindDescription = { readonly about: 'goods' | 'people' | 'conduct'; readonly members: Members };

/** All that the form is drawn from: the questions of every report, and of each kind by its code. */
export type Description = { readonly common: Members; readonly kinds: Readonly<Record<string, KindDescription>> };
