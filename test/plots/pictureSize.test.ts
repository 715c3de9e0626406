import { expect, it } from 'vitest';
import { pictureSize } from '../../src/plots/pictureSize';

const own = { width: 800, height: 600 };

it('pictureSize is the figure of its own size where nothing is asked', () => {
  expect(pictureSize(own, {})).toEqual({ ...own, drawn: own });
  expect(pictureSize({}, {})).toMatchObject({ width: 900, height: 560 });
});

it('pictureSize lays a larger picture out at its own size', () => {
  expect(pictureSize(own, { width: 1000 })).toEqual({
    ...{ width: 1000, height: 600, drawn: { width: 1000, height: 600 } },
  });
});

it('pictureSize lays a smaller picture out in its shape, no smaller than the figure', () => {
  expect(pictureSize(own, { width: 400, height: 200 })).toEqual({
    ...{ width: 400, height: 200, drawn: { width: 1200, height: 600 } },
  });
  expect(pictureSize(own, { width: 1000, height: 300 }).drawn).toEqual({ width: 2000, height: 600 });
});

it('pictureSize lets the side that is not asked for shrink with the other', () => {
  expect(pictureSize(own, { width: 400 })).toEqual({ width: 400, height: 300, drawn: own });
  expect(pictureSize(own, { height: 150 })).toEqual({ width: 200, height: 150, drawn: own });
});

it('pictureSize takes the asked size of a figure that has none', () => {
  expect(pictureSize({}, { width: 300, height: 200 }).drawn).toEqual({ width: 300, height: 200 });
});

it('pictureSize refuses sides out of range, and shapes that would need more', () => {
  expect(() => pictureSize(own, { width: 10 })).toThrow('invalid width: 10');
  expect(() => pictureSize(own, { height: Number.NaN })).toThrow('invalid height: NaN');
  expect(() => pictureSize(own, { width: 9000, height: 50 })).toThrow(
    "too unlike the figure's own 800 x 600",
  );
});
