import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { columnTable } from '../../src/features/columnTable';
import { nextToLabel, type UnsureTagger } from '../../src/partial/nextToLabel';

/** A tagger that is as sure as the alert's last number says. */
function taggerOf(examples: readonly string[] = [], confidence = false): UnsureTagger {
  const technique = { techniqueName: '' };
  return {
    examples: { alerts: examples, ids: examples.map(() => 'T1') },
    tag: (alerts, { candidates }) =>
      alerts.map((alert) => {
        const lead = Number(/\d+$/.exec(alert)?.[0] ?? 0) / 100;
        return {
          ...(confidence && { confidence: 1 - lead }),
          candidates: [
            { ...technique, techniqueId: 'T1', score: lead },
            { ...technique, techniqueId: 'T2', score: 0 },
            { ...technique, techniqueId: 'T3', score: 0 },
          ].slice(0, candidates),
        };
      }),
  };
}

// Equally many words of their own, so that none is more typical.
const alerts = ['procdump lsass 50', 'encoded powershell 10', 'registry autostart 90', 'beacon domain 30'];

describe('nextToLabel', () => {
  test('picks the alerts of which the tagger is least sure first, with margin and candidates', () => {
    const picked = nextToLabel(alerts, taggerOf(), { count: 3, candidates: 2 });
    expect(picked.map(({ row }) => row)).toEqual([1, 3, 0]);
    expect(picked[0]).toMatchObject({ alert: alerts[1], margin: 0.1 });
    expect(picked[0].candidates.map(({ techniqueId }) => techniqueId)).toEqual(['T1', 'T2']);
    expect(nextToLabel(alerts, taggerOf(), { count: 1, candidates: 1 })[0]).toMatchObject({ margin: 0.1 });
  });

  test('gives the tagger the other columns of the alerts that it asks for', () => {
    const asked: string[][] = [];
    const tagger = taggerOf([alerts[0]]);
    const columns = columnTable(new Map([['source', ['a', 'b', 'c', 'd']]]));
    const watched: UnsureTagger = {
      ...tagger,
      tag: (texts, options) => {
        asked.push([...options.columns!.column('source')]);
        return tagger.tag(texts, options);
      },
    };
    nextToLabel(alerts, watched, { columns });
    expect(asked).toEqual([['b', 'c', 'd']]);
  });

  test('goes by the confidence where there is one', () => {
    const [first] = nextToLabel(alerts, taggerOf([], true), { count: 1 });
    expect(first).toMatchObject({ row: 2, confidence: 1 - 0.9 });
  });

  test('prefers alerts that are like many others, and never picks the same words twice', () => {
    const texts = [
      'odd one',
      'run key added',
      'run key added',
      'RUN KEY added.',
      'run key changed',
      'run key gone',
    ];
    const rows = nextToLabel(texts, taggerOf()).map(({ row }) => row);
    expect(rows[0]).toBe(1);
    expect(rows).not.toContain(2);
    expect(rows).not.toContain(3);
    expect(rows.length).toBe(4);
  });

  test('passes over alerts that the tagger was trained on', () => {
    const tagger = taggerOf(['PROCDUMP  lsass 50', ...alerts.slice(1, 3)]);
    expect(nextToLabel(alerts, tagger).map(({ row }) => row)).toEqual([3]);
    expect(nextToLabel(alerts.slice(0, 3), tagger)).toEqual([]);
    expect(nextToLabel([], tagger)).toEqual([]);
  });

  test.each([0, 1.5, Number.NaN])('refuses a count of %d', (count) => {
    expect(() => nextToLabel(alerts, taggerOf(), { count })).toThrow(InputError);
  });
});
