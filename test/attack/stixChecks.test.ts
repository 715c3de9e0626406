import { describe, expect, it } from 'vitest';
import { loadStixChecks } from '../../src/attack/stixChecks';
import { teaRoomObjects } from './teaRoom';

describe('loadStixChecks', () => {
  it('takes whole objects, and drops the fields that are not used', async () => {
    const { attackPattern } = await loadStixChecks();
    const object = teaRoomObjects().find(({ type }) => type === 'attack-pattern');
    const checked = attackPattern({ ...object, x_mitre_contributors: ['someone'] });
    expect(checked.ok && checked.value).toMatchObject({ name: 'Kettle Tampering' });
    expect(checked.ok && 'x_mitre_contributors' in checked.value).toBe(false);
  });

  it.each([
    ['name', { name: 7 }],
    ['name', { name: '' }],
    ['external_references', { external_references: undefined }],
    ['external_references.0.source_name', { external_references: [{}] }],
    ['revoked', { revoked: 'no' }],
    ['x_mitre_platforms', { x_mitre_platforms: 'Kettle' }],
  ])('names the field %s that is wrong', async (field, change) => {
    const { attackPattern } = await loadStixChecks();
    const object = teaRoomObjects().find(({ type }) => type === 'attack-pattern');
    const checked = attackPattern({ ...object, ...change });
    expect(!checked.ok && checked.problem).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: `));
  });

  it('wants both ends of a relationship, the short name of a tactic, the tactics of a matrix', async () => {
    const checks = await loadStixChecks();
    expect(checks.relationship({ id: 'a', relationship_type: 'uses', source_ref: 'b' }).ok).toBe(false);
    expect(checks.tactic({ id: 'a', name: 'b', external_references: [] }).ok).toBe(false);
    expect(checks.matrix({ id: 'a' }).ok).toBe(false);
    expect(checks.named({ id: 'a', name: 'b' }).ok).toBe(true);
    expect(checks.named(null).ok).toBe(false);
  });
});
