import type { AppCode } from './app-code.ts';
import type { DataFiles } from './data-files.ts';
import type { PageFile } from './page-file.ts';

export type AppPageParts = {
  code: AppCode;
  data: DataFiles;
  manifest: PageFile;
  icon: PageFile;
};

/** JSON inside a page: a `<` would end the element that holds it. */
const inPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page of the app. What its code needs to know of other files stands in it: page, code and list are of one release,
 * whatever is deployed while a tablet loads. The country's settings are fetched beside the code and not after it.
 */
export const appPage = ({ code, data, manifest, icon }: AppPageParts): string => {
  const addresses = Object.fromEntries(Object.entries(data).map(([name, { path }]) => [name, path]));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="theme-color" content="#0b3d66">',
    '<title>BLO tablet</title>',
    '<link rel="preload" href="/web.json" as="fetch" crossorigin="anonymous">',
    ...code.imported.map((path) => `<link rel="modulepreload" href="${path}">`),
    `<script type="module" src="${code.entry}"></script>`,
    `<link rel="manifest" href="${manifest.path}">`,
    `<link rel="icon" href="${icon.path}">`,
    `<script type="application/json" id="files">${inPage(addresses)}</script>`,
    '</head>',
    // The style comes behind the first words, which wait for nothing so: on a slow line it shares the way with the code.
    `<body><div id="app"><p class="boot">BLO Network</p></div><link rel="stylesheet" href="${code.style}"></body>`,
    '</html>',
    '',
  ].join('\n');
};
