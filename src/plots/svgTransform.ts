import type { Box } from './box';

/** An affine map: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const step = /(translate|rotate|scale|matrix)\(([^)]*)\)/g;

/** The box around a box that an SVG `transform` moves, turns or scales. */
export function transformedBox(box: Box, transform: string | null): Box {
  if (!transform) return box;
  let corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ];
  // The last step of the list applies to the shape first.
  for (const [a, b, c, d, e, f] of transformSteps(transform).reverse()) {
    corners = corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
  }
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The steps of an SVG `transform`, each as a map, in their order. */
export function transformSteps(transform: string | null): Matrix[] {
  return [...(transform ?? '').matchAll(step)].map(([, kind, list]) =>
    matrixOf(kind, (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)),
  );
}

function matrixOf(kind: string, numbers: readonly number[]): Matrix {
  const [first = 0, second, third] = numbers;
  if (kind === 'matrix' && numbers.length === 6) return numbers as unknown as Matrix;
  if (kind === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (kind === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (kind !== 'rotate') return [1, 0, 0, 1, 0, 0];
  const angle = (first * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [second ?? 0, third ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
