/**
 * Maritime identification digits (MID), the first three of a ship's MMSI, by the flag whose they are (ISO 3166-1): a word
 * for each flag, its code and then its digits. Flags of the region, and those under which most ships that call there sail;
 * of another flag nothing is known here. Source: ITU Radio Regulations, appendix 42, table of MIDs, as of 2024, written
 * down 2026-11-26.
 */
const inARow =
  'AU503 BD405 BN508 BS308309311 CN412413414 CY209210212 HK477 ID525 IN419 JP431432 KH514515 KP445 KR440441 LA531 LK417 ' +
  'LR636637 MH538 MM506 MN457 MT215229248249256 MY533 PA351352353354355356357370371372373374 PH548 SG563564565566 TH567 ' +
  'TL550 TW416 VN574';

export const identificationDigits: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  inARow.split(' ').map((word) => [word.slice(0, 2), word.slice(2).match(/.../g) ?? []]),
);
