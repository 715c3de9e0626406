import { expect, test } from 'vitest';
import { gainText, gainVerdict, metadataOption, metadataText } from '../../src/cli/metadataOption';
import { columnTable } from '../../src/features/columnTable';
import { MetadataEncoder } from '../../src/features/metadataEncoder';

const gain = {
  ...{ columns: ['source'], rows: 10, folds: 5, text: 0.5, both: 0.625, difference: 0.125, helps: true },
  interval: { low: -0.01, high: 0.26 },
};
const metadata = new MetadataEncoder().fit(columnTable(new Map([['source', ['EDR']]])));

test('--metadata is auto when nothing is said, or always', () => {
  const option = metadataOption();
  expect(option.presetArg).toBe('auto');
  expect(option.argChoices).toEqual(['auto', 'always']);
});

test('metadataText says what was found, and whether they are used', () => {
  expect(gainText(gain)).toBe(
    'accuracy over 5 folds 0.6250 with them, 0.5000 by the text alone, +0.1250 (95 %: -0.0100 to +0.2600)',
  );
  expect(metadataText({ metadata, metadataGain: gain })).toBe(`metadata (source): ${gainText(gain)}, used`);
  expect(metadataText({ metadata: null, metadataGain: gain })).toMatch(/not used$/);
  expect(metadataText({ metadata, metadataGain: null })).toBe('metadata (source): used');
});

test('gainVerdict goes by the interval', () => {
  expect(gainVerdict(gain)).toBe('they help');
  expect(gainVerdict({ ...gain, helps: false })).toBe('it is not sure that they help');
  expect(gainVerdict({ ...gain, helps: false, interval: { low: -0.2, high: -0.1 } })).toBe('they do harm');
});
