import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataFolder, dataPath } from '../../src/notebook/dataPath';

const shipped = resolve(__dirname, '..', '..', 'data');

describe('dataPath', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-data-'));
    mkdirSync(join(folder, 'original'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('finds the sample set that ships, whatever the working directory', () => {
    vi.stubEnv('ALERT2ATTACK_DATA', '');
    expect(dataFolder()).toEqual({ path: shipped, kind: 'sample' });
    expect(existsSync(dataPath('tagged_alerts.csv'))).toBe(true);
    expect(() => dataPath('none.csv')).toThrow('there is no none.csv in');
  });

  it('finds a given folder’s files, in `original` first', () => {
    vi.stubEnv('ALERT2ATTACK_DATA', folder);
    writeFileSync(join(folder, 'tagged_alerts.csv'), '');
    expect(dataFolder()).toEqual({ path: folder, kind: 'given' });
    writeFileSync(join(folder, 'original', 'tagged_alerts.csv'), '');
    expect(dataPath('tagged_alerts.csv')).toBe(join(folder, 'original', 'tagged_alerts.csv'));
  });

  it('never mixes a given set with the sample’s alerts, but takes the technique catalogue that ships', () => {
    vi.stubEnv('ALERT2ATTACK_DATA', folder);
    writeFileSync(join(folder, 'tagged_alerts.csv'), '');
    expect(() => dataPath('alerts.csv')).toThrow(`there is no alerts.csv in ${folder}`);
    expect(dataPath('attack-techniques.json')).toBe(join(shipped, 'attack-techniques.json'));
  });

  it('takes a relative folder from where the shell is, as Jupyter moves elsewhere', () => {
    writeFileSync(join(folder, 'original', 'tagged_alerts.csv'), '');
    vi.stubEnv('PWD', folder);
    vi.stubEnv('ALERT2ATTACK_DATA', './original');
    expect(dataFolder()).toEqual({ path: join(folder, 'original'), kind: 'given' });
  });

  it('says what a given folder lacks', () => {
    vi.stubEnv('ALERT2ATTACK_DATA', folder);
    expect(() => dataFolder()).toThrow(/have no tagged_alerts\.csv: make it with/);
  });
});
