import { expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { figureJson, figureTitle, listed } from '../../src/plots/figureJson';

it('figureJson can stand in a script element and reads back equal', () => {
  const { data, layout, config, alt } = classDistribution([['</script><!-- \u2028', 1]]);
  const json = figureJson({ data: [...data, { name: '</script>' }], layout, alt });
  expect(json).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(
    JSON.parse(JSON.stringify({ data: [...data, { name: '</script>' }], layout, config })),
  );
});

it('figureTitle is the finding as plain text', () => {
  expect(figureTitle(classDistribution([['<b> & co', 2]]))).toBe('2 alerts in 1 class: <b> & co has 2');
});

it('figureTitle falls back on the alt text', () => {
  expect(figureTitle({ data: [], layout: {}, alt: 'alt' })).toBe('alt');
});

it('listed writes typed arrays as lists', () => {
  expect(JSON.stringify({ x: Float64Array.of(1, 2.5), y: [3] }, listed)).toBe('{"x":[1,2.5],"y":[3]}');
});
