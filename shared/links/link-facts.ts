/** What a record says of goods: their kind, item, and a quantity that can be compared. */
export type LinkGoods = {
  crime: string;
  item?: string | undefined;
  comparable?: { value: number; in: string } | undefined;
};

/**
 * What links are made of: of an incident here all of it, of another country's what that country shared and no more. Points
 * are WGS 84, moments ISO 8601 with offset.
 */
export type LinkFacts = {
  /** Its id as a case: country and incident. */
  id: string;
  blo: string;
  crime: string;
  also?: readonly string[] | undefined;
  border?: string | undefined;
  direction?: 'entering' | 'leaving' | 'within' | undefined;
  occurredAt: string;
  occurredUntil?: string | undefined;
  place: { latitude: number; longitude: number; withinMetres: number };
  goods?: readonly LinkGoods[] | undefined;
  people?: readonly { count: number }[] | undefined;
  transport?: readonly { means: string; registration?: string | undefined }[] | undefined;
  route?: { origin?: string | undefined; destination?: string | undefined } | undefined;
  packaging?: readonly string[] | undefined;
  concealment?: readonly string[] | undefined;
  marks?: readonly string[] | undefined;
};

/** The country of a record, ISO 3166-1 alpha-2. */
export const countryOfFacts = ({ id }: Pick<LinkFacts, 'id'>): string => id.slice(0, 2);
