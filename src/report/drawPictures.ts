import { renderSmallPng, renderSvg } from '../plots/sharedRenderer';
import type { ThemeName } from '../plots/theme';
import type { ReportPlot } from './reportPlots';

/** A picture's address, `data:` and all, for each theme. */
export type Picture = Readonly<Record<ThemeName, string>>;

/** A figure of more points is smaller as a PNG. */
const MOST_SVG_LENGTH = 300_000;
const PNG_SCALE = 1.5;

/** Draws every figure in both themes, without a browser. */
export async function drawPictures(plots: readonly ReportPlot[]): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const plot of plots) {
    pictures.set(plot.id, { light: await address(plot, 'light'), dark: await address(plot, 'dark') });
  }
  return pictures;
}

async function address({ figure }: ReportPlot, theme: ThemeName): Promise<string> {
  const svg = await renderSvg(figure, { theme });
  if (svg.length <= MOST_SVG_LENGTH) return dataUrl('image/svg+xml', Buffer.from(svg));
  return dataUrl('image/png', await renderSmallPng(figure, { theme, scale: PNG_SCALE }));
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
