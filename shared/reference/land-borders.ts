/**
 * Which countries each of the six borders on land, within the network's reach (China has others), by ISO 3166-1 alpha-2
 * code. Apart from countries.ts, so that the way of a report does not carry the world. Source: public country data, read
 * 2026-08-22.
 */
export const landNeighbours: Readonly<Record<string, readonly string[]>> = {
  KH: ['LA', 'TH', 'VN'],
  LA: ['CN', 'KH', 'MM', 'TH', 'VN'],
  MM: ['BD', 'CN', 'IN', 'LA', 'TH'],
  TH: ['KH', 'LA', 'MM', 'MY'],
  VN: ['CN', 'KH', 'LA'],
  CN: ['LA', 'MM', 'VN'],
};
