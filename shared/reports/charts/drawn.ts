import { type PlotOptions, plot } from '@observablehq/plot';
import type { Html } from '../page/html.ts';
import { SvgDocument, SvgElement } from './svg-document.ts';

/**
 * Draws a chart with Observable Plot, without a browser.
 * @param label says what is drawn to those who do not see it
 * @throws Error where Plot draws something else, such as a figure with a legend
 */
export const drawn = (label: string, options: PlotOptions): Html => {
  // Typed as any browser's own: ours has what Plot asks for, and no more.
  const document = Object(new SvgDocument());
  const svg: unknown = plot({ ...options, document });
  if (!(svg instanceof SvgElement)) throw new Error('Plot has drawn no SVG');
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', '12');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return { markup: svg.markup };
};
