import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { nearestMatches } from '../../src/models/nearestMatches';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const train = { alerts: ['encoded powershell command', 'registry key changed'], ids: ['T1059', 'T1112'] };
const test = { alerts: ['registry key changed', 'powershell changed a file'], ids: ['T1112', 'T1112'] };
const vectorizer = new TfidfVectorizer();
const model = new NearestAlertClassifier().fit(vectorizer.fitTransform(train.alerts), train.ids);
const X = vectorizer.transform(test.alerts);

describe('nearestMatches', () => {
  it('sets each alert beside its nearest training alert, and says whether the label is right', () => {
    const [copy, other] = nearestMatches(model, train, X, test);
    expect(copy).toEqual({
      right: true,
      actual: 'T1112',
      predicted: 'T1112',
      similarity: 1,
      alert: 'registry key changed',
      nearest: 'registry key changed',
    });
    expect(other.predicted).toBe('T1059');
    expect(other.right).toBe(false);
    expect(other.similarity).toBeCloseTo(0.408, 3);
  });

  it('refuses rows that are not those of the alerts', () => {
    expect(() => nearestMatches(model, train, X, train)).not.toThrow();
    expect(() => nearestMatches(model, train, X.selectRows([0]), test)).toThrow(InputError);
  });
});
