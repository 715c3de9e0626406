import { describe, expect, it } from 'vitest';
import { teaRoomBundle } from './teaRoom';

describe('sortStixObjects', () => {
  it('sorts the objects by what they are, and passes unused types over', async () => {
    const bundle = await teaRoomBundle();
    expect(bundle.attackPatterns.size).toBe(11);
    expect(bundle.relationships.size).toBe(13);
    expect([...bundle.users.values()].map(({ name }) => name)).toEqual([
      'KettleWorm',
      'Tea Party',
      'Operation Teapot',
    ]);
    expect([bundle.tactics.size, bundle.matrices.size, bundle.collections.size]).toEqual([3, 1, 1]);
    expect(bundle.problems).toEqual([]);
  });

  it('names broken objects and keeps the others', async () => {
    const { problems, relationships } = await teaRoomBundle('broken');
    expect(relationships.size).toBe(3);
    expect(problems.map(({ type, object }) => [type, object.slice(0, 25)])).toEqual([
      ['?', 'object 10'],
      ['?', 'object 11'],
      ['?', 'object 12'],
      ['attack-pattern', 'attack-pattern--00000002-'],
      ['relationship', 'relationship--00000001-00'],
    ]);
    expect(problems.at(-1)?.problem).toMatch(/^target_ref: /);
  });

  it('takes the latest version of an object', async () => {
    const { attackPatterns } = await teaRoomBundle('broken');
    expect([...attackPatterns.values()][0]?.name).toBe('Kettle Tampering');
  });
});
