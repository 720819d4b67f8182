/** A font in WOFF2, as base64. */
export type ReportFont = string;

/** The font that travels in the page: a machine that has none for Khmer or Burmese would show boxes. */
export const fontFace = (font: ReportFont | undefined): string =>
  font ? `@font-face { font-family: BLO; src: url(data:font/woff2;base64,${font}) format("woff2"); }` : '';

/**
 * How a report looks on a screen and on A4. The page asks nobody for a font: behind the one that it brings stand the names of
 * what Android, Windows, Apple and Linux have for Khmer, Lao, Burmese, Thai and Chinese.
 */
export const pageStyle = `
:root { color-scheme: light; font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
:lang(km) { font-family: BLO, "Noto Sans Khmer", "Khmer UI", "Leelawadee UI", "Khmer Sangam MN", "Khmer OS Battambang", system-ui, sans-serif; line-height: 1.7; }
:lang(lo) { font-family: BLO, "Noto Sans Lao", "Lao UI", "Leelawadee UI", "Lao Sangam MN", "Phetsarath OT", system-ui, sans-serif; line-height: 1.6; }
:lang(my) { font-family: BLO, "Noto Sans Myanmar", "Myanmar Text", "Myanmar Sangam MN", Padauk, system-ui, sans-serif; line-height: 1.9; }
:lang(th) { font-family: BLO, "Noto Sans Thai", "Leelawadee UI", Thonburi, "Sukhumvit Set", system-ui, sans-serif; line-height: 1.6; }
:lang(zh) { font-family: "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "Source Han Sans SC", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; color: #0b0c0c; background: #fff; line-height: 1.5; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; border-bottom: 2px solid #1d70b8; }
section { margin: 1.75rem 0 0; }
svg { display: block; max-width: 100%; height: auto; overflow: hidden; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-items: start; }
@media (min-width: 48rem) { .beside:has(.chart):has(.table) { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: 0 0 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; padding: .25rem .4rem; border-bottom: 1px solid #b1b4b6; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #505a5f; }
tbody th { font-weight: normal; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { overflow-wrap: normal; }
.key { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.key strong { display: block; font-size: 1.5rem; }
.note { font-size: .8rem; color: #383f43; margin: .5rem 0 0; }
.flags { padding: 0; list-style: none; }
.flags li { margin: 0 0 .4rem; }
.flags b { color: #b3001b; }
@page { size: A4 portrait; margin: 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  section { break-inside: avoid; margin-top: 6mm; }
  h2, thead { break-after: avoid; }
  tr, svg { break-inside: avoid; }
  .beside:has(.chart):has(.table) { grid-template-columns: 84mm minmax(0, 1fr); gap: 5mm; }
  rect, path, circle, line { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
