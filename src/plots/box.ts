/** A box in pixels, as the browser's `DOMRect`. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
