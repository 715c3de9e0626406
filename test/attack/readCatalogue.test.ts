import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enterpriseTactics } from '../../src/attack/enterpriseTactics';
import { cataloguePath, readCatalogue } from '../../src/attack/readCatalogue';
import { isTechniqueId } from '../../src/attack/techniqueId';

describe('readCatalogue', () => {
  it('gives 216 live parent techniques with summaries, and the 14 tactics', async () => {
    const { data, bytes } = await readCatalogue();
    expect(basename(cataloguePath)).toBe('attack-techniques.json');
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(data.version).toBe('18.1');
    expect(data.techniques).toHaveLength(216);
    expect(data.tactics).toBe(enterpriseTactics);
    const names = new Set(enterpriseTactics.map(({ shortname }) => shortname));
    for (const technique of data.techniques) {
      expect(isTechniqueId(technique.id) && !technique.isSubtechnique).toBe(true);
      expect(technique.description.length).toBeGreaterThan(50);
      expect(technique.tactics.length).toBeGreaterThan(0);
      expect(technique.tactics.every((tactic) => names.has(tactic))).toBe(true);
    }
  });
});
