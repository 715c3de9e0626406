import { describe, expect, test } from 'vitest';
import { SeverityEncoder } from '../../src/features/severityEncoder';

describe('SeverityEncoder', () => {
  test('keeps the order of severities, whatever their case and the blanks around them', () => {
    const cells = ['info', 'LOW', ' medium ', 'High', 'critical'];
    const encoder = new SeverityEncoder().fit([cells]);
    expect([...encoder.transform([cells]).toDense().data]).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(encoder.getFeatureNamesOut(['severity'])).toEqual(['severity']);
  });

  test('gives 0 to what is no severity, or none', () => {
    const cells = ['', 'constructor', '7', 'highest'];
    expect(new SeverityEncoder().fit([cells]).transform([cells]).nonZeros).toBe(0);
  });

  test('comes back from JSON the same, and refuses other data', () => {
    const encoder = new SeverityEncoder().fit([['low'], ['high']]);
    const again = SeverityEncoder.fromJSON(JSON.parse(JSON.stringify(encoder)));
    expect(
      again
        .transform([['low'], ['high']])
        .toDense()
        .toRows(),
    ).toEqual([[0.4, 0.8]]);
    expect(() => SeverityEncoder.fromJSON({ type: 'SeverityEncoder', width: 0 })).toThrow(
      'expected a fitted',
    );
    expect(() => SeverityEncoder.fromJSON(null as never)).toThrow('expected a fitted');
  });

  test('says that it is not fitted yet, and refuses another number of columns', () => {
    expect(() => new SeverityEncoder().transform([['low']])).toThrow('not fitted yet');
    expect(() => new SeverityEncoder().fit([['low']]).transform([['low'], ['low']])).toThrow('got 2 columns');
  });
});
