/**
 * Programs that change pictures, as they name themselves in a photo's metadata, in lower case. A camera names its firmware
 * there (`A137FXXU1`, `17.5.1`), which is none of them.
 * Source: values of the EXIF tag Software and of xmp:CreatorTool, from the programs' own output; 2026-11.
 */
export const editingSoftware = [
  'photoshop',
  'lightroom',
  'camera raw',
  'gimp',
  'snapseed',
  'picsart',
  'pixlr',
  'canva',
  'affinity',
  'paint.net',
  'microsoft paint',
  'windows photo editor',
  'pixelmator',
  'capture one',
  'darktable',
  'rawtherapee',
  'luminar',
  'facetune',
  'meitu',
  'beautyplus',
  'vsco',
  'polarr',
  'photodirector',
  'photoscape',
  'imagemagick',
  'krita',
  'inkscape',
  'stable diffusion',
  'midjourney',
  'firefly',
  'dall-e',
] as const;
