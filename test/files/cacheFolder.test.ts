import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/files/cacheFolder';

describe('cacheFolder', () => {
  it("is the project's own variable before the user's, and the home folder without any", () => {
    expect(cacheFolder({ ALERT2ATTACK_CACHE: '/a', XDG_CACHE_HOME: '/x' })).toBe('/a');
    expect(cacheFolder({ XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/l' })).toBe(join('/x', 'alert2attack'));
    expect(cacheFolder({ LOCALAPPDATA: '/l' })).toBe(join('/l', 'alert2attack'));
    expect(cacheFolder({ ALERT2ATTACK_CACHE: '' })).toBe(join(homedir(), '.cache', 'alert2attack'));
  });
});
