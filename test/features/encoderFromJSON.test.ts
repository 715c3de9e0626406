import { expect, test } from 'vitest';
import { AddressEncoder } from '../../src/features/addressEncoder';
import { encoderFromJSON } from '../../src/features/encoderFromJSON';
import { OneHotEncoder } from '../../src/features/oneHotEncoder';
import { SeverityEncoder } from '../../src/features/severityEncoder';

test.each([new AddressEncoder(), new OneHotEncoder(), new SeverityEncoder()])(
  'encoderFromJSON reads each class',
  (encoder) => {
    const json = JSON.parse(JSON.stringify(encoder.fit([['low', '10.0.0.1']])));
    const again = encoderFromJSON(json);
    expect(again).toBeInstanceOf(encoder.constructor);
    expect(again.transform([['low']])).toEqual(encoder.transform([['low']]));
  },
);

test('encoderFromJSON lists what it knows', () => {
  expect(() => encoderFromJSON({ type: 'Date' })).toThrow(
    'knows OneHotEncoder, SeverityEncoder, AddressEncoder',
  );
  expect(() => encoderFromJSON(null as never)).toThrow('unknown encoder');
});
