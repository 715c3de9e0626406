/** How a shape or a text of a drawing is painted. */
export interface SvgStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly miterLimit: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly anchor: string;
  readonly hidden: boolean;
}

export const initialSvgStyle: SvgStyle = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  strokeWidth: 1,
  dashes: [],
  miterLimit: 4,
  fillOpacity: 1,
  strokeOpacity: 1,
  fontSize: 12,
  bold: false,
  anchor: 'start',
  hidden: false,
};

/** The style of an element below a parent of another; `opacity` counts for what is in it. */
export function svgStyle(element: Element, parent: SvgStyle): SvgStyle {
  const own = (name: string): string | undefined =>
    (element as SVGElement).style?.getPropertyValue(name) || element.getAttribute(name) || undefined;
  const number = (name: string, inherited: number): number => {
    const value = Number.parseFloat(own(name) ?? '');
    return Number.isFinite(value) ? value : inherited;
  };
  const opacity = number('opacity', 1);
  const weight = own('font-weight');
  const dashes = own('stroke-dasharray');
  return {
    fill: own('fill') ?? parent.fill,
    stroke: own('stroke') ?? parent.stroke,
    strokeWidth: number('stroke-width', parent.strokeWidth),
    dashes: dashes === undefined ? parent.dashes : (dashes.match(/[\d.]+/g) ?? []).map(Number),
    miterLimit: number('stroke-miterlimit', parent.miterLimit),
    fillOpacity: opacityOf(own('fill-opacity'), parent.fillOpacity) * opacity,
    strokeOpacity: opacityOf(own('stroke-opacity'), parent.strokeOpacity) * opacity,
    fontSize: number('font-size', parent.fontSize),
    bold: weight === undefined ? parent.bold : weight === 'bold' || Number(weight) >= 600,
    anchor: own('text-anchor') ?? parent.anchor,
    hidden: parent.hidden || own('display') === 'none' || own('visibility') === 'hidden',
  };
}

/** What is inherited holds the opacity of the groups around. */
function opacityOf(own: string | undefined, inherited: number): number {
  const value = Number.parseFloat(own ?? '');
  return Number.isFinite(value) ? value * inherited : inherited;
}
