import { describe, expect, it } from 'vitest';
import { proceduresFromStix } from '../../src/attack/proceduresFromStix';
import { techniquesFromStix } from '../../src/attack/techniquesFromStix';
import { teaRoomBundle } from './teaRoom';

async function procedures(which?: '21' | 'broken') {
  const bundle = await teaRoomBundle(which);
  return { bundle, examples: proceduresFromStix(bundle, techniquesFromStix(bundle)) };
}

describe('proceduresFromStix', () => {
  it('reads who used which technique, with the sentence as plain text', async () => {
    const { examples } = await procedures();
    expect(examples[0]).toEqual({
      id: 'relationship--00000011-0000-4000-8000-000000000000',
      techniqueId: 'T9001.001',
      parentId: 'T9001',
      sourceId: 'S9001',
      sourceName: 'KettleWorm',
      sourceType: 'malware',
      description: expect.stringContaining('[KettleWorm](https://example.org/S9001)'),
      sentence: 'KettleWorm takes off the lid with lid.exe.',
    });
    expect(examples.map(({ sourceType }) => sourceType)).toEqual([
      'malware',
      'intrusion-set',
      'campaign',
      'malware',
    ]);
  });

  it('leaves out revoked relationships, and those to other things than techniques', async () => {
    const { examples } = await procedures();
    expect(examples.map(({ sentence }) => sentence)).not.toContain('No longer held to be true.');
    expect(examples.map(({ sentence }) => sentence)).not.toContain('Tea Party has used KettleWorm.');
  });

  it('makes problems of relationships to what is not there', async () => {
    const { bundle, examples } = await procedures('broken');
    expect(examples.map(({ sentence }) => sentence)).toEqual(['Whole.']);
    expect(bundle.problems.slice(-2).map(({ problem }) => problem)).toEqual([
      'points to attack-pattern--00000099-0000-4000-8000-000000000000, which the bundle does not hold',
      'points to intrusion-set--00000001-0000-4000-8000-000000000000, which the bundle does not hold',
    ]);
  });
});
