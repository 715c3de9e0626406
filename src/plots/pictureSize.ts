import { InputError } from '../errors/inputError';

/** Pixels, where they are given. */
interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** How large a picture is, and at what size the figure is laid out before it is scaled to that. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly drawn: { readonly width: number; readonly height: number };
}

const SMALLEST_SIDE = 50;
const LARGEST_SIDE = 10_000;

/**
 * Of the asked size; laid out in the same shape, neither narrower nor lower than the figure itself.
 *
 * @param own - the size that the figure's layout has
 * @throws InputError on sides out of range, or a shape that is too unlike the figure's own
 */
export function pictureSize(own: Size, asked: Size): PictureSize {
  const least = {
    width: checkedSide('width', own.width ?? asked.width ?? 900),
    height: checkedSide('height', own.height ?? asked.height ?? 560),
  };
  const wanted = {
    width: checkedSide('width', asked.width ?? least.width),
    height: checkedSide('height', asked.height ?? least.height),
  };
  const scale = Math.min(1, wanted.width / least.width, wanted.height / least.height);
  // A side that is not asked for shrinks with the other.
  const sideOf = (name: 'width' | 'height'): number =>
    asked[name] === undefined ? Math.max(SMALLEST_SIDE, scale * least[name]) : wanted[name];
  const [width, height] = [sideOf('width'), sideOf('height')];
  const drawn = { width: Math.round(width / scale), height: Math.round(height / scale) };
  if (Math.max(drawn.width, drawn.height) > LARGEST_SIDE) {
    throw new InputError(
      `a picture of ${width} x ${height} pixels is too unlike the figure's own ${least.width} x ${least.height}: give only one of the two`,
    );
  }
  return { width: Math.round(width), height: Math.round(height), drawn };
}

function checkedSide(name: string, pixels: number): number {
  if (!(pixels >= SMALLEST_SIDE && pixels <= LARGEST_SIDE)) {
    throw new InputError(`invalid ${name}: ${pixels}; give pixels from ${SMALLEST_SIDE} to ${LARGEST_SIDE}`);
  }
  return Math.round(pixels);
}
