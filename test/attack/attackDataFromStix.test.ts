import { describe, expect, it } from 'vitest';
import { attackDataFromStix } from '../../src/attack/attackDataFromStix';
import { InputError } from '../../src/errors/inputError';
import { teaRoomObjects } from './teaRoom';

describe('attackDataFromStix', () => {
  it('takes the version from the collection and the domain from the matrix', async () => {
    const data = await attackDataFromStix(teaRoomObjects(), 'here');
    expect([data.version, data.domain]).toEqual(['3.2', 'enterprise-attack']);
  });

  it('knows no version without a collection, and the domain from the techniques', async () => {
    const objects = teaRoomObjects('20').map((object) =>
      object['type'] === 'attack-pattern' ? { ...object, x_mitre_domains: ['mobile-attack'] } : object,
    );
    const data = await attackDataFromStix(objects, 'here');
    expect([data.version, data.domain]).toEqual([null, 'mobile-attack']);
  });

  it('counts and names all that is broken', async () => {
    const { problems, techniques } = await attackDataFromStix(teaRoomObjects('broken'), 'here');
    expect(techniques).toHaveLength(1);
    expect(problems).toHaveLength(9);
  });

  it('refuses a bundle without techniques, and says what it holds', async () => {
    const objects = [{ type: 'indicator', id: 'a' }, { type: 'indicator', id: 'b' }, { type: 'grouping' }];
    await expect(attackDataFromStix(objects, 'other.json')).rejects.toThrow(
      new InputError(
        'other.json: no ATT&CK technique in this bundle; it holds 2 indicator, 1 grouping. ' +
          'Give a bundle of ATT&CK, such as enterprise-attack-18.1.json',
      ),
    );
    await expect(attackDataFromStix([], 'empty.json')).rejects.toThrow('it holds nothing');
  });

  it('says what is broken where nothing is left', async () => {
    const objects = [{ type: 'attack-pattern', id: 'attack-pattern--1' }];
    await expect(attackDataFromStix(objects, 'x')).rejects.toThrow(
      /1 broken, the first: attack-pattern--1: name/,
    );
  });
});
